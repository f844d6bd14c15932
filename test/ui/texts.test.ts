import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { productRules } from '../../src/core/product-rules';
import { fields } from '../../src/preferences/fields';
import { KEPT_KEY, VERSION_KEY } from '../../src/preferences/migrations';
import { type Messages, readMessages } from './messages';

const messages: Messages = readMessages();

/** Keys that are written out in the components; those put together from a value are told below. */
function keysInComponents(): string[] {
  const files = readdirSync('src/ui').filter((file) => /\.tsx?$/.test(file));
  const sources = files.map((file) => readFileSync(`src/ui/${file}`, 'utf8')).join('\n');
  return [...sources.matchAll(/'((?:ui|hint|popup|options|ruler|session|first_run)_\w+)'/g)].map(
    ([, key]) => key ?? '',
  );
}

test('every text a component names is there', () => {
  expect(keysInComponents().filter((key) => !(key in messages || `${key}_other` in messages))).toEqual([]);
  expect(keysInComponents().length).toBeGreaterThan(100);
});

describe('every value that is worded has its words', () => {
  test.each([
    [
      'device_',
      ['roller', 'pen', 'stamp', 'cartridge', 'infuser', 'nano', 'dissolving_patch', 'rf', 'needle_free_injector'],
    ],
    [
      'material_',
      [
        'surgical_steel',
        'stainless',
        'titanium',
        'titanium_alloy',
        'titanium_coated',
        'gold_coated',
        'silicon',
        'plastic',
        'other_metal',
      ],
    ],
    ['ui_field_', ['title', 'variant', 'attribute', 'bullet', 'description', 'breadcrumb', 'structured_data']],
    ['severity_', ['danger', 'warning', 'caution', 'info', 'ok']],
    ['ui_title_', ['ok', 'info', 'none']],
    [
      'popup_state_',
      [
        'loading',
        'not_needling',
        'unknown_shop',
        'not_allowed',
        'paused',
        'off',
        'blocked',
        'unreadable',
        'nothing_read',
      ].flatMap((state) => [`${state}_title`, `${state}_line`]),
    ],
    ['options_shop_', ['allowed', 'paused', 'not_allowed']],
    ['options_shop_', ['allow', 'pause', 'resume', 'remove'].flatMap((verb) => [verb, `${verb}_named`])],
    ['options_loudness_', ['also_fine', 'everything', 'warnings', 'badge']],
    ['first_run_', ['does', 'popup', 'reads', 'keeps']],
    [
      'ui_ask_',
      ['length_unknown', 'length_conflict', 'material_unknown', 'material_grade_unstated', 'cleaning_unstated'],
    ],
  ])('%s', (prefix, values) => {
    expect(values.filter((value) => !(`${prefix}${value}` in messages))).toEqual([]);
  });
});

test('every stored thing has a name', () => {
  const names = [...Object.keys(fields), VERSION_KEY, KEPT_KEY].map((name) =>
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  expect(names.filter((name) => !(`options_stored_${name}` in messages))).toEqual([]);
});

test('a short title belongs to a rule that exists', () => {
  const rules = new Set(productRules.map(({ id }) => id.replaceAll('-', '_')));
  const titles = Object.keys(messages).flatMap((key) => /^ui_(?:title|short|owned)_(.+)$/.exec(key)?.[1] ?? []);
  expect(titles.filter((rule) => !rules.has(rule))).toEqual(['ok', 'info', 'none']);
});
