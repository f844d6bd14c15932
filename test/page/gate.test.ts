import { describe, expect, test } from 'vitest';
import { extract } from '../../src/core/extract';
import { detect } from '../../src/page/detect';
import { listingOf, type PhraseTable } from '../core/words/phrase-table';
import { pageOf } from './page-of';

const tables = Object.values(
  import.meta.glob<Record<string, PhraseTable>>(['../core/words/*.ts', '!../core/words/phrase-table.ts'], {
    eager: true,
  }),
).flatMap((module) => Object.values(module));

/** The device is named in the prose alone, where the gate does not look. */
const IN_PROSE = [
  'Skin tool | A handheld derma roller with 192 stainless steel needles of 0.5mm',
  'عرض خاص | ديرما رولر 540 إبرة ينشط الدورة الدموية',
];

/** A shop's page with the words of a phrase: its title as heading, its rows as a table, the rest as paragraphs. */
function opensFor(phrase: string, lang: string): boolean {
  const parts = listingOf(phrase, lang).passages.map(({ field, label, text }) => {
    if (field === 'title') return `<h1>${text}</h1>`;
    return label ? `<table><tr><th>${label}</th><td>${text}</td></tr></table>` : `<p>${text}</p>`;
  });
  return detect(pageOf(`<body>${parts.join('')}</body>`), 'https://shop.example/p/1');
}

describe.each(tables.map((table) => [table.lang, table] as const))(
  'opens for all that is read in %s',
  (lang, { says }) => {
    const phrases = Object.values(says)
      .flatMap((rows) => rows ?? [])
      .map(([phrase]) => phrase)
      .filter((phrase) => extract(listingOf(phrase, lang)).topic === 'microneedling');
    test.each(phrases.filter((phrase) => !IN_PROSE.includes(phrase)))('%s', (phrase) => {
      expect(opensFor(phrase, lang)).toBe(true);
    });
  },
);

test.fails.each(IN_PROSE)('known wrong: stays shut for %s', (phrase) => {
  expect(opensFor(phrase, 'en')).toBe(true);
});
