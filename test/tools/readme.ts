/** Writes the tables of shops and languages into README.md, from the lists. Usage: readme */
import { readFileSync, writeFileSync } from 'node:fs';
import { withShopTables } from './shop-tables';

writeFileSync('README.md', withShopTables(readFileSync('README.md', 'utf8')));
