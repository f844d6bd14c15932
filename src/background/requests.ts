import * as z from 'zod/mini';
import type { MessageType, Request } from '../messages';

/**
 * What the background accepts. It is the trust boundary: whatever a page's renderer sends is parsed here, and a
 * message that does not fit is not answered. The bounds are generous; they only keep nonsense from being stored.
 */
const severity = z.enum(['danger', 'warning', 'caution', 'info', 'ok']);
const verdict = z.enum(['danger', 'warning', 'caution', 'info', 'ok', 'none']);
const url = z.string().check(z.maxLength(20_000));
const product = z.string().check(z.maxLength(5_000));

const requests = {
  'needling-page': z.object({ url }),
  'page-preferences': z.object({}),
  assessed: z.object({ verdict, url, product }),
  dismiss: z.object({ product, severity }),
  'frame-ready': z.object({}),
  'frame-text': z.object({}),
  'start-hint': z.object({ tabId: z.int(), forced: z.boolean() }),
};

/** What a description frame answers; it is a page's script, too. */
const frameReply = z.object({ text: z.string().check(z.maxLength(200_000)) });

export function frameText(reply: unknown): string {
  const result = frameReply.safeParse(reply);
  return result.success ? result.data.text : '';
}

/** A parser for one type of message: its content, or null when it does not fit. */
export function requestOf<T extends keyof typeof requests & MessageType>(
  type: T,
): (message: object) => Request<T> | null {
  return (message) => {
    const result = requests[type].safeParse(message);
    return result.success ? (result.data as Request<T>) : null;
  };
}
