import { certainlyTooLong, evidenceOfLengths, HOME_MAX_MM, HOME_MIN_MM, longestOf, standingOf } from '../length';
import type { ProductRule } from '../rule';
import { isShortEnoughForScalp } from './scalp-not-dedicated';

/** All that the buyer could end up with is over the home limit. One hard line, no tiers. */
export const lengthOverHomeLimit: ProductRule = {
  id: 'length-over-home-limit',
  origin: 'article',
  statements: ['S08', 'S09', 'S13', 'S20', 'S28'],
  sources: ['article', 'fda-dermapen-2015', 'tga-2019', 'aad-2018'],
  params: ['length', 'min', 'limit'],
  check(facts, preferences) {
    const standing = standingOf(facts, preferences);
    if (standing.limit !== HOME_MAX_MM || isShortEnoughForScalp(facts, preferences)) return null;
    const tooLong = certainlyTooLong(standing);
    if (tooLong.length === 0) return null;
    const params = { length: longestOf(tooLong), min: HOME_MIN_MM, limit: HOME_MAX_MM };
    return { severity: 'danger', params, evidence: evidenceOfLengths(tooLong) };
  },
};
