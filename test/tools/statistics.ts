/** What the tools say of many measurements of one thing. */

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

const RESAMPLES = 10_000;

/** Between what two values the median lies, 95 times in 100: by drawing as many values anew, with repetition. */
export function intervalOfMedian(values: readonly number[]): [low: number, high: number] {
  const draw = () => values[Math.floor(Math.random() * values.length)] ?? 0;
  const medians = Array.from({ length: RESAMPLES }, () => median(values.map(draw)));
  return [quantile(medians, 0.025), quantile(medians, 0.975)];
}
