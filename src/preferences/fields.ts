import * as z from 'zod/mini';
import { MATERIAL_KINDS } from '../core/correction';
import type { PagePreferences } from '../core/person';

/**
 * How loud we are on a page: a hint for every needling device, also where all is fine; for everything to mind; only from
 * `warning` on; or the toolbar badge alone.
 */
export type Loudness = z.infer<typeof loudness>;

const loudness = z.enum(['also-fine', 'everything', 'warnings', 'badge']);

/** Any number. A file can hold -0, which would be shown with its sign. */
const plainNumber = z.number().check(z.overwrite((value) => value + 0));

/** When something was remembered about a product, in ms since 1970; it expires. */
const at = plainNumber;

/** No more hints for a product up to this severity. */
const dismissal = z.object({ severity: z.enum(['danger', 'warning', 'caution', 'info', 'ok']), at });

/** What the person knows better about a product. */
const correction = z.object({
  lengthMm: z.nullable(plainNumber),
  material: z.nullable(z.enum(MATERIAL_KINDS)),
  at,
});

const area = z.nullable(z.enum(['face', 'scalp', 'body', 'beard']));

/** In ms since 1970, with room for the hours that are added to it. */
const moment = plainNumber.check(z.gte(0), z.lte(8_000_000_000_000_000));

const session = z.object({
  day: z.string().check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/),
    z.refine((day) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`))),
  ),
  endedAt: z.nullable(moment),
  cartridge: z.nullable(z.enum(['new', 'same'])),
  /** In mm. */
  lengthMm: z.nullable(plainNumber),
  area,
});

/**
 * Every setting and every stored thing, one entry each: how it must look, and what it is when missing or broken.
 * Each is stored under its own key and parsed on its own, so that a broken one costs that one alone.
 */
export const fields = {
  /** Preferred needle length in mm. The bounds are those of lengths that exist at all. */
  preferredMm: field(z.nullable(z.number().check(z.gte(0.05), z.lte(6))), null),
  area: field(area, null),
  firstTime: field(z.boolean(), false),
  /** Ids of `Condition`; judged in the popup alone, never sent to a page. */
  conditions: field(z.array(z.string()), []),
  loudness: field(loudness, 'everything'),
  /** False: nothing runs on any page by itself. */
  on: field(z.boolean(), true),
  /** Domains (each with its subdomains) where nothing is to run. */
  pausedHosts: field(z.array(z.string()), []),
  /** Sessions the person logged. Days are calendar days (`2026-03-01`), moments ms since 1970. */
  sessions: field(z.array(session), []),
  /** When the soak that was begun is long enough, in ms since 1970. */
  soakEndsAt: field(z.nullable(moment), null),
  /** Ids of checklist items that are ticked. */
  ticks: field(z.array(z.string()), []),
  /** Both by salted hashes of products: we keep no shopping history. */
  dismissals: field(z.record(z.string(), dismissal), {}),
  corrections: field(z.record(z.string(), correction), {}),
  /** Mixed into those hashes; '' until the first one. */
  salt: field(z.string(), ''),
};

export type FieldName = keyof typeof fields;
export type Preferences = { [Name in FieldName]: (typeof fields)[Name] extends Field<infer Value> ? Value : never };

interface Field<Value> {
  schema: z.ZodMiniType<Value>;
  fallback: Value;
}

function field<Value>(schema: z.ZodMiniType<Value>, fallback: NoInfer<Value>): Field<Value> {
  return { schema, fallback };
}

/** What storage holds, made whole: a value that is missing or broken becomes its default, the others stay. */
export function parsePreferences(stored: Readonly<Record<string, unknown>>): Preferences {
  const parsed = Object.entries(fields).map(([name, { schema, fallback }]) => {
    const result = Object.hasOwn(stored, name) ? schema.safeParse(stored[name]) : null;
    return [name, result?.success ? result.data : fallback];
  });
  return Object.fromEntries(parsed);
}

/** The three that a page may be judged with; nothing else ever leaves for a page. */
export function pagePreferences({ preferredMm, area, firstTime }: Preferences): PagePreferences {
  return { preferredMm, area, firstTime };
}
