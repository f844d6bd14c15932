import { readdirSync } from 'node:fs';
import { vocabularies } from '../../src/core/words/index';
import type { Rung, Shop } from '../../src/page/shop';
import { furtherShops, platforms, shops } from '../../src/page/shops/index';

/** Stand around the part of README that is made from the lists. */
const START = '<!-- Made from the lists by `npm run readme`; do not edit. -->';
const END = '<!-- End of what is made from the lists. -->';

const languageName = new Intl.DisplayNames('en', { type: 'language' });

/** README with the part about shops and languages as the lists have it now. Throws where its marks are missing. */
export function withShopTables(readme: string): string {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks ${START} or ${END}`);
  return `${before}${START}\n\n${shopTables()}\n\n${END}${after}`;
}

function shopTables(): string {
  const rows = shops.map((shop) => `| ${shop.name} | ${domainsOf(shop)} | ${lastSeen(shop)} |`);
  return [
    ['| shop | domains | page last seen |', '|---|---|---|', ...rows].join('\n'),
    `On any domain, told by marks on the page: ${namesOf(platforms)}.`,
    `Offered in the options, read by the general reader: ${namesOf(furtherShops)}.`,
    `Languages it reads: ${languages(vocabularies.map(({ lang }) => lang))}.`,
    `Languages it speaks: ${languages(readdirSync('public/_locales'))}.`,
  ].join('\n\n');
}

function domainsOf({ hosts }: Shop): string {
  const [first = '', ...others] = hosts;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

/** The latest month in which a page with one of the shop's selectors was seen. */
function lastSeen({ root = [], exclude, passages, pickers }: Shop): string {
  const rungs: Rung[] = [...root, ...exclude, ...Object.values(passages).flat(), ...pickers.map(({ group }) => group)];
  const months = rungs.map(({ seen }) => seen).filter((seen) => seen !== 'code');
  return months.toSorted().at(-1) ?? 'in public code only';
}

function namesOf(list: readonly { name: string }[]): string {
  return list.map(({ name }) => name).join(', ');
}

function languages(tags: readonly string[]): string {
  const names = tags.map((tag) => languageName.of(tag.replace('_', '-')) ?? tag);
  return names.toSorted().join(', ');
}
