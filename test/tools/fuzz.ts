import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { properties } from '../fuzz/properties';
import type { AnyProperty } from '../fuzz/property';

/**
 * `npm run fuzz -- --runs N [--seed S] [--only NAME]`: hostile inputs, N for each property of `test/fuzz`, through
 * everything that reads what others wrote. Prints a line a property, and for one that breaks its smallest counterexample
 * with the seed that finds it again; then the exit code is 1.
 */
const USAGE = 'usage: fuzz --runs N [--seed S] [--only NAME]';

/** An input may take this long, in ms of processor time, and so much more for each of its characters. */
const MOST_MS = 100;
const MOST_MS_PER_CHARACTER = 0.05;
/** Whatever else the machine does only adds: an input that was slow is measured again so often. */
const MEASUREMENTS = 3;
/** A page of happy-dom is kept until its timers have run, which nothing but a rest lets them do. */
const INPUTS_BETWEEN_RESTS = 200;

interface Options {
  runs: number;
  seed: number;
  only: string | null;
}

function optionsOf(args: readonly string[]): Options {
  const options: Options = { runs: 20_000, seed: Date.now() % 2 ** 31, only: null };
  for (let i = 0; i < args.length; i += 2) {
    const [name, value] = [args[i], args[i + 1]];
    if (value === undefined) throw new Error(USAGE);
    if (name === '--runs') options.runs = wholeNumber(value);
    else if (name === '--seed') options.seed = wholeNumber(value);
    else if (name === '--only') options.only = value;
    else throw new Error(USAGE);
  }
  return options;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(USAGE);
  return Number(text);
}

/** Milliseconds of processor time, so that a busy machine does not count. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Fails as well where an input takes longer than one of its size may. */
function checkInTime({ check, sizeOf }: AnyProperty, input: unknown, slowest: { ms: number }): void {
  const limit = MOST_MS + MOST_MS_PER_CHARACTER * sizeOf(input);
  const once = () => timeOf(() => check(input));
  let ms = once();
  for (let again = 1; again < MEASUREMENTS && ms > limit; again++) ms = Math.min(ms, once());
  slowest.ms = Math.max(slowest.ms, ms);
  if (ms > limit) throw new Error(`took ${Math.round(ms)} ms for ${sizeOf(input)} characters`);
}

async function run(property: AnyProperty, { runs, seed }: Options): Promise<boolean> {
  const slowest = { ms: 0 };
  const start = Date.now();
  let inputs = 0;
  const result = await fc.check(
    fc.asyncProperty(property.inputs, async (input) => {
      checkInTime(property, input, slowest);
      inputs++;
      if (inputs % INPUTS_BETWEEN_RESTS === 0) await setTimeout();
    }),
    { numRuns: runs, seed },
  );
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `${property.name}: ${result.numRuns} inputs in ${seconds} s, the slowest ${slowest.ms.toFixed(1)} ms, seed ${seed}: ${result.failed ? 'BROKEN' : 'holds'}`,
  );
  if (result.failed) {
    console.log(fc.stringify(result.counterexample));
    console.log(String(result.errorInstance));
  }
  return !result.failed;
}

async function main(args: readonly string[]): Promise<boolean> {
  const options = optionsOf(args);
  const chosen = properties.filter(({ name }) => options.only === null || name === options.only);
  if (chosen.length === 0)
    throw new Error(`no such property; there are: ${properties.map(({ name }) => name).join(', ')}`);
  let holds = true;
  for (const property of chosen) holds = (await run(property, options)) && holds;
  return holds;
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(`fuzz: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
