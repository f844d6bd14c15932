/** A sample takes at least so long, in microseconds; shorter tasks are repeated within one. */
const SAMPLE_US = 1_000;
/** Until the engine has compiled what it will compile, in microseconds. */
const WARM_UP_US = 20_000;

function microsecondsOf(task: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) task();
  return ((performance.now() - start) * 1_000) / repeats;
}

function repeatsFor(task: () => unknown): number {
  const once = Math.max(microsecondsOf(task, 2), 1);
  microsecondsOf(task, Math.ceil(WARM_UP_US / once));
  return Math.ceil(SAMPLE_US / Math.max(microsecondsOf(task, 2), 1));
}

/**
 * Microseconds of each task, warm: a list of samples each, taken by turns, so that what disturbs one disturbs all. Runs
 * inside the page.
 */
export function timesOf<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  names: readonly Name[],
  rounds: number,
): Record<string, number[]> {
  const repeats = names.map((name) => repeatsFor(tasks[name]));
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [i, name] of names.entries()) samples[name]?.push(microsecondsOf(tasks[name], repeats[i] ?? 1));
  }
  return samples;
}
