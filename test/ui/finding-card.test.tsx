import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/core/assessment';
import { listingFromText } from '../../src/core/listing-from-text';
import { FindingCard } from '../../src/ui/finding-card';
import { readMessages } from './messages';
import { button, click, find, mount, words } from './mount';
import { speak } from './speak';

const listing = listingFromText({
  title: 'Dermaroller <b>0.5 mm</b>',
  text: 'Nadellänge: 1,5 mm\nFür zu Hause.',
  lang: 'de',
});
const row = { passage: 'line-1', quote: '1,5 mm' };
const title = { passage: 'title', quote: 'Dermaroller <b>0.5 mm</b>' };

function finding(more: Partial<Finding> = {}): Finding {
  return { rule: 'length-over-home-limit', severity: 'danger', params: {}, evidence: [row], sources: [], ...more };
}

function card(shown: Finding, more: Partial<Parameters<typeof FindingCard>[0]> = {}): HTMLElement {
  return mount(<FindingCard finding={shown} listing={listing} sources="" {...more} />);
}

beforeEach(() => speak());

describe('quotes the page', () => {
  test('behind the name of the row, in the language of the page', () => {
    const quote = find(card(finding()), 'q');
    expect(words(quote)).toBe('Nadellänge: 1,5 mm');
    expect(quote.lang).toBe('de');
  });

  test("in the passage's own language where it has one", () => {
    const passages = listing.passages.map((passage) => ({ ...passage, lang: 'en' }));
    const root = card(finding(), { listing: { ...listing, passages } });
    expect(find(root, 'q').lang).toBe('en');
  });

  test('as text, whatever it holds', () => {
    const root = card(finding({ evidence: [title] }));
    expect(words(find(root, 'q'))).toBe(title.quote);
    expect(root.querySelector('q b')).toBeNull();
  });

  test('each place of a contradiction, with the part of the page it stands in', () => {
    const root = card(finding({ rule: 'length-conflict', severity: 'warning', evidence: [title, row] }));
    expect([...root.querySelectorAll('.quotes li')].map(words)).toEqual([
      `Title${title.quote}`,
      'DetailsNadellänge: 1,5 mm',
    ]);
  });

  test('the same words once', () => {
    expect(card(finding({ evidence: [row, row] })).querySelectorAll('q')).toHaveLength(1);
  });

  test('nothing where nothing caused it, or the passage is gone', () => {
    expect(card(finding({ evidence: [] })).querySelector('q')).toBeNull();
    expect(card(finding({ evidence: [{ passage: 'gone', quote: 'x' }] })).querySelector('q')).toBeNull();
  });
});

describe('words a finding', () => {
  test('with its numbers in the order of the placeholders, as the language writes them', () => {
    speak({
      ...readMessages(),
      locale: { message: 'de' },
      rule_x_y_headline: {
        message: '$A$ statt $B$',
        placeholders: { a: { content: '$1' }, b: { content: '$2' } },
      },
      rule_x_y_detail: { message: 'Höchstens $B$.', placeholders: { b: { content: '$2' } } },
    });
    const root = card(finding({ rule: 'x-y', params: { length: 1.5, limit: 0.5 } }));
    expect(words(find(root, 'h3'))).toContain('1,5 statt 0,5');
    expect(words(root)).toContain('Höchstens 0,5.');
  });

  test.each([
    ['length-over-home-limit', 'danger', 'Danger', 'danger'],
    ['variants-mixed', 'warning', 'Warning', 'warning'],
    ['length-unknown', 'caution', 'Not stated', 'not-stated'],
    ['length-conflict', 'warning', 'Contradiction', 'conflict'],
  ] as const)('%s: its sign has a word', (rule, severity, word, sign) => {
    const root = card(finding({ rule, severity }));
    expect(words(find(root, '.word'))).toBe(word);
    expect(root.querySelector(`.sign.${sign}`)).not.toBeNull();
  });

  test.each([
    ['Look for 0.25–0.5 mm or 70% alcohol.', ['0.25–0.5 mm', '70%']],
    ['0.25～0.5 mmの針と、70%のアルコール。', ['0.25～0.5 mm', '70%']],
    ['إبر من 0.25 إلى 0.5 مم، وكحول 70%.', ['0.5 مم', '70%']],
  ])('%s: numbers stay with their unit', (message, lengths) => {
    speak({ ...readMessages(), rule_x_headline: { message } });
    const root = card(finding({ rule: 'x' }));
    expect([...root.querySelectorAll('h3 .whole')].map(words)).toEqual(lengths);
  });
});

describe('leads on', () => {
  test('to the words on the page', () => {
    const onShowWhere = vi.fn();
    click(button(card(finding(), { onShowWhere }), 'Show me where'));
    expect(onShowWhere).toHaveBeenCalledExactlyOnceWith(row, 'length-over-home-limit');
  });

  test('to a better choice, without choosing it', () => {
    const onGoToOption = vi.fn();
    const root = card(finding(), { choice: { label: '0.5 mm (soft)', mm: 0.5 }, onGoToOption });
    click(button(root, 'Go to 0.5\u00a0mm'));
    expect(onGoToOption).toHaveBeenCalledExactlyOnceWith('0.5 mm (soft)');
  });

  test('nowhere where nobody leads', () => {
    expect(card(finding(), { choice: { label: '0.5 mm', mm: 0.5 } }).querySelector('button')).toBeNull();
  });
});
