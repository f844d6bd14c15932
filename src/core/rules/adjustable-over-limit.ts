import { evidenceOfLengths, longestOf, standingOf } from '../length';
import type { ProductRule } from '../rule';

/** The dial goes past the limit, though it can be set within it. */
export const adjustableOverLimit: ProductRule = {
  id: 'adjustable-over-limit',
  origin: 'article',
  statements: ['S08', 'S13'],
  sources: ['article', 'hc-drpen-2021', 'fda-devices'],
  params: ['limit', 'longest'],
  check(facts, preferences) {
    const { kind, mode, judged, limit } = standingOf(facts, preferences);
    if (kind !== 'mixed' || mode !== 'adjustable') return null;
    return { severity: 'warning', params: { limit, longest: longestOf(judged) }, evidence: evidenceOfLengths(judged) };
  },
};
