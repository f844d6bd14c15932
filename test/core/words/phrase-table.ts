import { extract } from '../../../src/core/extract';
import type { ProductFacts } from '../../../src/core/facts';
import type { Listing } from '../../../src/core/listing';
import { listingFromText } from '../../../src/core/listing-from-text';

/**
 * A listing in one line: `title | line | Label: value | {Size: 0.25 mm; *0.5 mm}`. The first part is the title, `Label: value`
 * a row of its table, braces a picker with the chosen choice starred, anything else a line of its text.
 */
export type Phrase = string;

/** What a phrase is expected to mean; only the facts that are named are compared. */
export interface Expected {
  device?: NonNullable<ProductFacts['device']>['value'] | null;
  /** Needle lengths offered, in mm, ascending. */
  mm?: number[];
  mode?: ProductFacts['lengths']['mode'];
  selected?: number | null;
  conflict?: boolean;
  /** Lengths only spoken of. */
  mentioned?: number[];
  /** Materials of the needles, and those whose part is not said; never the handle's. In order of the alphabet. */
  materials?: ProductFacts['materials'][number]['kind'][];
  /** Materials of the handle alone. */
  handle?: ProductFacts['materials'][number]['kind'][];
  areas?: ProductFacts['areas'][number]['value'][];
  scalpOnly?: boolean;
  cleaning?: ProductFacts['cleaning'][number]['value'][];
  /** Days between sessions. */
  interval?: number | null;
  claims?: ProductFacts['claims'][number]['value'][];
  bundle?: ProductFacts['bundle'][number]['value'][];
}

/** Where a case comes from: the safety article's own words, how sellers were seen to write, a bug that it once showed. */
type Origin = 'article' | 'seen' | 'bugs caught';

/** The phrases of one language: those that say something, and those that must be met with silence. */
export interface PhraseTable {
  /** BCP 47 tag. */
  lang: string;
  says: Partial<Record<Origin, readonly (readonly [Phrase, Expected])[]>>;
  silent: Partial<Record<Origin, readonly Phrase[]>>;
  /** Cases we know to be read wrongly, with what would be right. They fail until someone mends them. */
  knownWrong?: { says?: readonly (readonly [Phrase, Expected])[]; silent?: readonly Phrase[] };
}

const PICKER = /^\{([^:]*):\s*(.*)\}$/;

/** The listing that a phrase stands for. */
export function listingOf(phrase: Phrase, lang: string): Listing {
  const [title = '', ...lines] = phrase.split(' | ').map((part) => part.trim());
  const variants = lines.flatMap((line) => {
    const [, dimension = '', choices] = PICKER.exec(line) ?? [];
    return (choices?.split(';') ?? []).map((choice) => {
      const label = choice.trim();
      const selected = label.startsWith('*');
      return { label: selected ? label.slice(1) : label, selected, dimension };
    });
  });
  return listingFromText({ title, text: lines.filter((line) => !PICKER.test(line)).join('\n'), lang, variants });
}

function kinds(facts: ProductFacts, isWanted: (part: string) => boolean): Expected['materials'] {
  return [...new Set(facts.materials.filter(({ part }) => isWanted(part)).map(({ kind }) => kind))].sort();
}

/** The facts of a phrase in the short form of the tables, every one of them. */
export function meaningOf(phrase: Phrase, lang: string): Required<Expected> & { topic: ProductFacts['topic'] } {
  const facts = extract(listingOf(phrase, lang));
  const { device, lengths, areas, scalpOnly, cleaning, interval, claims, bundle } = facts;
  const valuesOf = <Value>(list: readonly { value: Value }[]) => list.map(({ value }) => value).sort();
  return {
    topic: facts.topic,
    device: device?.value ?? null,
    mm: lengths.offered.map(({ mm }) => mm),
    mode: lengths.mode,
    selected: lengths.selected?.mm ?? null,
    conflict: lengths.conflict,
    mentioned: lengths.mentioned.map(({ mm }) => mm),
    materials: kinds(facts, (part) => part !== 'handle') ?? [],
    handle: kinds(facts, (part) => part === 'handle') ?? [],
    areas: valuesOf(areas),
    scalpOnly,
    cleaning: valuesOf(cleaning),
    interval: interval?.value ?? null,
    claims: valuesOf(claims),
    bundle: valuesOf(bundle),
  };
}
