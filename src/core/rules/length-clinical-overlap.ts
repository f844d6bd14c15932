import { evidenceOfLengths, longestOf, micrometres, START_MM, standingOf } from '../length';
import type { ProductRule } from '../rule';

/** Shortest needle that clinics use, in mm. Source: the article, statement S08. */
const CLINICAL_MIN_MM = 0.5;

/** The longest needle is exactly as long as home use allows, which is where clinics begin. */
export const lengthClinicalOverlap: ProductRule = {
  id: 'length-clinical-overlap',
  origin: 'article',
  statements: ['S08', 'S09'],
  sources: ['article', 'instyle', 'agrawal-slides', 'dodda-2009'],
  params: ['limit', 'start'],
  check(facts, preferences) {
    const { kind, judged } = standingOf(facts, preferences);
    if (kind !== 'within' || micrometres(longestOf(judged)) !== micrometres(CLINICAL_MIN_MM)) return null;
    const params = { limit: CLINICAL_MIN_MM, start: START_MM };
    return { severity: 'info', params, evidence: evidenceOfLengths(judged) };
  },
};
