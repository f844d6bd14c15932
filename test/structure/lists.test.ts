import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { vocabularies } from '../../src/core/words/index';
import { hostPatterns, platforms, shops } from '../../src/page/shops/index';
import frozenHosts from '../hosts.json';

/** Names of the files in a folder, without what is no entry of its list. */
function entriesOf(folder: string, ...others: string[]): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''))
    .filter((name) => !['index', ...others].includes(name));
}

describe('every shop', () => {
  const listed = [...shops, ...platforms].map(({ id }) => id);

  test.each(entriesOf('src/page/shops'))('%s is listed once in src/page/shops/index.ts', (name) => {
    expect(listed.filter((id) => id === name)).toEqual([name]);
  });

  test.each(shops.map(({ id }) => id))('%s has demo pages in test/shop', (id) => {
    expect(existsSync(`test/shop/${id}`), `write a page in test/shop/${id}`).toBe(true);
  });

  test('has hosts of its own', () => {
    const hosts = shops.flatMap((shop) => shop.hosts);
    expect(hosts.toSorted()).toEqual([...new Set(hosts)].toSorted());
  });

  // Each new one switches the extension off for everyone who has it, until they agree: never by accident.
  test('asks at install for the hosts in test/hosts.json and no others', () => {
    expect(hostPatterns().toSorted()).toEqual(frozenHosts);
  });
});

describe('every language to read', () => {
  test.each(entriesOf('src/core/words', 'vocabulary'))(
    '%s is listed in src/core/words/index.ts and has its test',
    async (lang) => {
      const { [lang]: vocabulary } = await import(`../../src/core/words/${lang}.ts`);
      expect(vocabulary?.lang, `src/core/words/${lang}.ts exports ${lang}`).toBe(lang);
      expect(vocabularies.map((one) => one.lang)).toContain(lang);
      expect(existsSync(`test/core/words/${lang}.ts`), `write test/core/words/${lang}.ts`).toBe(true);
    },
  );
});
