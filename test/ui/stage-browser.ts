import { getMessage } from './get-message';
import type { Messages } from './messages';

declare global {
  var stageMessages: Messages;
}

/** The one piece of the browser that components use, for the stage. */
export const browser = {
  i18n: {
    getMessage: (key: string, substitutions?: string | string[]) =>
      getMessage(globalThis.stageMessages, key, substitutions),
  },
};
