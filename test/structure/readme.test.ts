import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withShopTables } from '../tools/shop-tables';

const readme = readFileSync('README.md', 'utf8');

test('README has the shops and languages of the lists; if not, run `npm run readme`', () => {
  expect(withShopTables(readme)).toBe(readme);
});

test.each([...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name))(
  'README names a command that exists: %s',
  (name) => expect(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts)).toContain(name),
);
