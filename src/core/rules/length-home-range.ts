import { evidenceOfLengths, HOME_MAX_MM, HOME_MIN_MM, isLonger, longestOf, standingOf } from '../length';
import type { ProductRule } from '../rule';

/** Nothing that the buyer could end up with is too long, and the longest of it is in the recommended range. */
export const lengthHomeRange: ProductRule = {
  id: 'length-home-range',
  origin: 'article',
  statements: ['S09', 'S13', 'S28', 'S41'],
  sources: ['article', 'scirep-2022', 'agrawal-slides', 'pearce', 'hc-drpen-2021', 'aad-2018', 'nypost-retold'],
  params: ['min', 'max'],
  check(facts, preferences) {
    const { kind, judged } = standingOf(facts, preferences);
    const longest = longestOf(judged);
    if (kind !== 'within' || isLonger(HOME_MIN_MM, longest) || isLonger(longest, HOME_MAX_MM)) return null;
    const params = { min: HOME_MIN_MM, max: HOME_MAX_MM };
    return { severity: 'ok', params, evidence: evidenceOfLengths(judged) };
  },
};
