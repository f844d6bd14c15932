import type { Evidence, Fact, ProductFacts } from './facts';

/** Where the page states one of these values; null where it states none of them. */
export function evidenceFor<Value>(facts: readonly Fact<Value>[], ...values: readonly Value[]): Evidence[] | null {
  const stated = facts.filter(({ value }) => values.includes(value));
  return stated.length > 0 ? stated.flatMap(({ evidence }) => evidence) : null;
}

/** Whether the head is used again: rollers, stamps and infusers are, and a device of no stated kind may be. */
export function isReusable({ device }: ProductFacts): boolean {
  return device === null || device.value === 'roller' || device.value === 'stamp' || device.value === 'infuser';
}
