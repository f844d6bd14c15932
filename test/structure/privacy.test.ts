import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fields } from '../../src/preferences/fields';
import { KEPT_KEY, VERSION_KEY } from '../../src/preferences/migrations';

const privacy = readFileSync('PRIVACY.md', 'utf8');
const stored = [...Object.keys(fields), VERSION_KEY, KEPT_KEY];

test.each(stored)('PRIVACY.md says what %s is, and how long it is kept', (name) => {
  expect(privacy).toMatch(new RegExp(`^\\| .+ \\| \`${name}\` \\| .+ \\|$`, 'm'));
});
