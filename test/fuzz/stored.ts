import fc from 'fast-check';
import { exportFile, parseImport, previewImport, storedItems } from '../../src/options/data';
import { type Preferences, parsePreferences } from '../../src/preferences/fields';
import { KEPT_KEY, migrate, type Stored, VERSION_KEY } from '../../src/preferences/migrations';
import { text } from './hostile-text';
import { jsonText } from './json-text';
import { expectPlainJson } from './listings';
import { expectUntouchedPrototypes, type Property } from './property';

/** The words themselves are the interface's. */
const inWords = (name: string, value: unknown): string => `${name} ${JSON.stringify(value)}`;

const DEFAULTS = parsePreferences({});
const NAMES = Object.keys(DEFAULTS) as (keyof Preferences)[];

const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.values(DEFAULTS)) },
  { weight: 2, arbitrary: fc.constantFrom(0.25, 0.5, 'face', 'warnings', [], {}, null, true) },
  { weight: 4, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: text },
);

/** What may lie in storage, or in a file that says it is ours. */
const stored: fc.Arbitrary<Stored> = fc.dictionary(
  fc.oneof(
    fc.constantFrom(...NAMES, VERSION_KEY, KEPT_KEY, 'app'),
    fc.constantFrom('__proto__', 'constructor', 'unheard'),
  ),
  value,
);

export const anyStored: Property<Stored> = {
  name: 'stored data',
  inputs: stored,
  sizeOf: () => 0,
  check(before) {
    const after = migrate(before);
    const preferences = parsePreferences(after);
    if (Object.keys(preferences).join() !== NAMES.join()) throw new Error('not all preferences, or others');
    expectPlainJson(preferences);
    // What is whole stays: parsing it again changes nothing.
    if (JSON.stringify(parsePreferences(migrate(preferences))) !== JSON.stringify(preferences))
      throw new Error('parsed twice it is another');
    for (const { value: words } of storedItems(after, inWords))
      if (typeof words !== 'string') throw new Error('a value without words');
    expectUntouchedPrototypes();
  },
};

export const anyFile: Property<string> = {
  name: 'imported file',
  inputs: fc.oneof(
    jsonText,
    stored.map((content) => exportFile(content)),
    fc
      .tuple(
        stored.map((content) => exportFile(content)),
        fc.nat({ max: 300 }),
      )
      .map(([file, length]) => file.slice(0, length)),
  ),
  sizeOf: (file) => file.length,
  check(file) {
    const imported = parseImport(file);
    const preview = previewImport(file, DEFAULTS, inWords);
    if ((imported === null) !== (preview === null)) throw new Error('previewed as another file than imported');
    const whole = parsePreferences({ ...imported });
    for (const name of Object.keys(imported ?? {}) as (keyof Preferences)[]) {
      if (JSON.stringify(whole[name]) !== JSON.stringify(imported?.[name])) throw new Error(`imports a broken ${name}`);
    }
    expectUntouchedPrototypes();
  },
};
