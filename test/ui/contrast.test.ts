import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/ui/theme.css', 'utf8');
const SEVERITIES = ['danger', 'warning', 'caution', 'info', 'ok'];

/** The colour tokens of a part of the stylesheet, `#rrggbb` by name. */
function tokensIn(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const [base = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = tokensIn(base);
const schemes = {
  light,
  dark: { ...light, ...tokensIn(dark.slice(0, dark.indexOf('@media'))) },
};

/** As WCAG 2.2 reckons it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Words on ground: all that the stylesheets put together. */
const TEXTS: [string, string][] = [
  ['ink', 'paper'],
  ['muted', 'paper'],
  // Chosen segments and the first of two buttons.
  ['paper', 'ink'],
  // Under the mouse.
  ['ink', 'info-tint'],
  ...SEVERITIES.map((severity): [string, string] => [severity, 'paper']),
  ...SEVERITIES.map((severity): [string, string] => [severity, `${severity}-tint`]),
  ...SEVERITIES.map((severity): [string, string] => ['ink', `${severity}-tint`]),
];

describe.each(Object.entries(schemes))('in %s', (_, tokens) => {
  test.each(TEXTS)('%s can be read on %s', (words, ground) => {
    expect(contrast(tokens[words] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test.each<[string, string]>([
    // The outlines of fields, and signs whose shape tells.
    ['field', 'paper'],
    ...SEVERITIES.map((severity): [string, string] => [severity, 'paper']),
  ])('%s stands out from %s', (line, ground) => {
    expect(contrast(tokens[line] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('the badge can be read on each of its colours', () => {
  const badge = readFileSync('src/background/badge.ts', 'utf8');
  const grounds = [...badge.matchAll(/background: '(#[0-9a-f]{6})'/g)].map(([, colour = '']) => colour);
  const words = /color: '(#[0-9a-f]{6})'/.exec(badge)?.[1] ?? '';
  expect(grounds).toHaveLength(7);
  for (const ground of grounds) expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
});

test('no colour is written where it is used: each is a token', () => {
  const rules = css.slice(css.indexOf('/* The person'));
  const pages = readFileSync('src/ui/pages.css', 'utf8');
  expect(`${rules}${pages}`.match(/: #[0-9a-f]{3,8}\b/g)).toBeNull();
});
