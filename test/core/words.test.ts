import { describe, expect, test } from 'vitest';
import { extract } from '../../src/core/extract';
import { noFacts } from '../../src/core/facts';
import { vocabularies } from '../../src/core/words/index';
import { type Expected, listingOf, meaningOf, type Phrase, type PhraseTable } from './words/phrase-table';

/** Every file beside `phrase-table.ts` holds the phrases of one language, exported under its tag. */
const tables = Object.values(
  import.meta.glob<Record<string, PhraseTable>>(['./words/*.ts', '!./words/phrase-table.ts'], { eager: true }),
).flatMap((module) => Object.values(module));

function groups<Row>(byOrigin: Partial<Record<string, readonly Row[]>>): [string, readonly Row[]][] {
  return Object.entries(byOrigin).map(([origin, rows]) => [origin, rows ?? []]);
}

/** The facts of the phrase that the row names, the topic with them. */
function namedFacts(phrase: Phrase, lang: string, expected: Expected) {
  const meaning = meaningOf(phrase, lang);
  const named = Object.keys(expected) as (keyof Expected)[];
  return { topic: meaning.topic, ...Object.fromEntries(named.map((name) => [name, meaning[name]])) };
}

/** Every quote of the facts with the words of the passage it points to. */
function quotes(phrase: Phrase, lang: string): { quote: string; words: string }[] {
  const listing = listingOf(phrase, lang);
  const passages = [...listing.passages, ...listing.variants.flatMap((variant) => variant.passages)];
  const found: { quote: string; words: string }[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('quote' in value && 'passage' in value) {
      const { text = '', label = '' } = passages.find(({ id }) => id === value.passage) ?? {};
      found.push({ quote: String(value.quote), words: `${text}\n${label}` });
    }
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(extract(listing));
  return found;
}

test('every language has its phrases', () => {
  expect(tables.map(({ lang }) => lang).sort()).toEqual(vocabularies.map(({ lang }) => lang).sort());
});

describe.each(tables.map((table) => [table.lang, table] as const))('%s', (lang, { says, silent, knownWrong = {} }) => {
  describe.each(groups(says))('reads what sellers write: %s', (_, rows) => {
    test.each(rows.map((row) => [...row] as const))('%s', (phrase, expected) => {
      expect(namedFacts(phrase, lang, expected)).toEqual({ topic: 'microneedling', ...expected });
      for (const { quote, words } of quotes(phrase, lang)) expect(words).toContain(quote);
    });
  });

  describe.each(groups(silent))('does not flag: %s', (_, phrases) => {
    test.each([...phrases])('%s', (phrase) => expect(extract(listingOf(phrase, lang))).toEqual(noFacts()));
  });

  describe.runIf(knownWrong.says?.length)('known wrong', () => {
    test.fails.each((knownWrong.says ?? []).map((row) => [...row] as const))('%s', (phrase, expected) => {
      expect(namedFacts(phrase, lang, expected)).toEqual({ topic: 'microneedling', ...expected });
    });
  });

  describe.runIf(knownWrong.silent?.length)('known wrong: does not flag', () => {
    test.fails.each([...(knownWrong.silent ?? [])])('%s', (phrase) => {
      expect(extract(listingOf(phrase, lang))).toEqual(noFacts());
    });
  });

  test('says enough', () => {
    const [fewestSays, fewestSilent] = lang === 'en' ? [120, 80] : [15, 10];
    expect(groups(says).flatMap(([, rows]) => rows).length).toBeGreaterThanOrEqual(fewestSays);
    expect(groups(silent).flatMap(([, rows]) => rows).length).toBeGreaterThanOrEqual(fewestSilent);
  });
});
