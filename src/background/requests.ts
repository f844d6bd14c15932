import * as z from 'zod/mini';
import { MATERIAL_KINDS } from '../core/correction';
import type { MessageType, Request } from '../messages';

/**
 * What the background accepts. It is the trust boundary: whatever a page's renderer sends is parsed here, and a
 * message that does not fit is not answered. The bounds are generous; they only keep nonsense from being stored.
 */
const severity = z.enum(['danger', 'warning', 'caution', 'info', 'ok']);
const url = z.string().check(z.maxLength(20_000));
const words = z.string().check(z.maxLength(200_000));
const product = z.string().check(z.maxLength(50_000));

const passage = z.object({
  id: z.string(),
  field: z.enum(['title', 'variant', 'attribute', 'bullet', 'description', 'breadcrumb', 'structured-data']),
  label: z.optional(words),
  text: words,
  lang: z.optional(z.string()),
});
const passages = z.array(passage).check(z.maxLength(10_000));

const listing = z.object({
  url,
  shop: z.string(),
  lang: z.string(),
  passages,
  variants: z
    .array(z.object({ label: words, dimension: z.optional(words), selected: z.boolean(), passages }))
    .check(z.maxLength(10_000)),
  isUnread: z.optional(z.literal(true)),
});

const material = z.nullable(z.enum(MATERIAL_KINDS));
const lengthMm = z.nullable(z.number());

const requests = {
  'needling-page': z.object({ url }),
  judge: z.object({ listing }),
  dismiss: z.object({ product, severity }),
  'frame-ready': z.object({}),
  'frame-text': z.object({}),
  'start-hint': z.object({ tabId: z.int(), forced: z.boolean() }),
  'read-entered': z.object({ lengthMm, material, text: words }),
  correct: z.object({
    tabId: z.int(),
    productAsItIs: product,
    correction: z.nullable(z.object({ lengthMm, material })),
  }),
  'pause-shop': z.object({}),
};

/** What a description frame answers; it is a page's script, too. */
const frameReply = z.object({ text: z.nullable(words) });

export function frameText(reply: unknown): string | null {
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
