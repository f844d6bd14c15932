import type { Lengths, ProductFacts } from '../core/facts';
import { HOME_MAX_MM, HOME_MIN_MM, isLonger, micrometres, SCALP_MAX_MM, standingOf } from '../core/length';
import type { PagePreferences } from '../core/person';

/** Where a length lies; `beyond` is for professionals. */
export type Zone = 'below' | 'home' | 'scalp' | 'beyond';

/** Shortest axis in mm: home use, and room to see that there is more. */
const SHORTEST_AXIS = 1.5;
/** Longer axes in mm have no room for a number at each half and a tick at each quarter. */
const CROWDED_AXIS = 3;

/** The end of the axis in mm: the next half millimetre above the longest length. */
export function axisOf({ offered, selected }: Lengths): number {
  const longest = Math.max(0, selected?.mm ?? 0, ...offered.map(({ mm }) => mm));
  return Math.max(SHORTEST_AXIS, (Math.floor(micrometres(longest) / 500) + 1) / 2);
}

/** The ticks of an axis that ends at `axis` mm, in mm; the numbered ones are the long ones. */
export function ticksOf(axis: number): { mm: number; numbered: boolean }[] {
  const isCrowded = axis > CROWDED_AXIS;
  const step = isCrowded ? 0.5 : 0.25;
  const numbered = isCrowded ? 1 : 0.5;
  return Array.from({ length: Math.round(axis / step) + 1 }, (_, index) => {
    const mm = index * step;
    return { mm, numbered: Number.isInteger(mm / numbered) };
  });
}

/** The zone of a length in mm. `scalp`: the device is for the scalp alone. */
export function zoneOf(mm: number, scalp: boolean): Zone {
  if (isLonger(HOME_MIN_MM, mm)) return 'below';
  if (!isLonger(mm, HOME_MAX_MM)) return 'home';
  return scalp && !isLonger(mm, SCALP_MAX_MM) ? 'scalp' : 'beyond';
}

/** Whether buying now means getting this length: the size chosen, the only one, or any of a kit. */
export function isCertain(mm: number, { mode, offered, selected, conflict }: Lengths): boolean {
  if (conflict) return false;
  if (selected) return micrometres(selected.mm) === micrometres(mm);
  return mode === 'kit' || (offered.length === 1 && mode !== 'adjustable');
}

/** The lengths as they were judged: what no needle has is left out, so that it cannot stretch the ruler. */
export function judgedLengths(facts: ProductFacts, preferences: PagePreferences): Lengths {
  const { offered, selected } = standingOf(facts, preferences);
  return { ...facts.lengths, offered: [...offered], selected };
}
