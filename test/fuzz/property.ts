import fc from 'fast-check';

/** Something that must hold of every input, however hostile. Tests run it with few inputs, `npm run fuzz` with millions. */
export interface Property<Input = unknown> {
  name: string;
  inputs: fc.Arbitrary<Input>;
  /** Throws where it does not hold. */
  check(input: Input): void;
  /** Characters of an input that have to be read: how long it may take is measured against them. */
  sizeOf(input: Input): number;
}

/** Of a list of properties with inputs of different kinds. */
// biome-ignore lint/suspicious/noExplicitAny: each property takes only what its own generator makes
export type AnyProperty = Property<any>;

/** What a JavaScript engine brings along and no input may change. */
const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Map.prototype, Set.prototype];

function keysOfPrototypes(): string {
  return PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join('\n');
}

const UNTOUCHED = keysOfPrototypes();

/** Throws when an input has put something into the prototypes that all objects share. */
export function expectUntouchedPrototypes(): void {
  if (keysOfPrototypes() !== UNTOUCHED) throw new Error('a prototype was changed');
}

/** Runs a property as a test does: throws with the smallest input that breaks it, and the seed to see it again. */
export function hold<Input>({ inputs, check }: Property<Input>, runs: number): void {
  fc.assert(fc.property(inputs, check), { numRuns: runs });
}
