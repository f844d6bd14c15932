import { browser } from 'wxt/browser';
import { assessProfile } from '../core/assess-profile';
import type { Condition } from '../core/person';
import type { Preferences } from '../preferences/fields';
import type { PopupState } from '../ui/popup';
import type { ProfileLineProps } from '../ui/profile-line';

/** What the skin profile says beside a product, and the way to all of it. Judged here: the profile never enters a page. */
export function profileOf(state: PopupState, { conditions }: Preferences): ProfileLineProps {
  return {
    findings: state.kind === 'report' ? assessProfile(state.report.facts, conditions as Condition[]) : [],
    onOpenProfile: () => browser.tabs.create({ url: browser.runtime.getURL('/options.html#profile') }),
  };
}
