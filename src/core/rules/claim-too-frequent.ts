import { isSurfaceTip } from '../length';
import type { ProductRule } from '../rule';
import { MIN_DAYS, PREFERRED_DAYS } from '../schedule';

/** More often than weekly weighs more. Our own step between the article's two weeks and the daily use it warns of (S34b). */
const WEEKLY_DAYS = 7;

/** The page suggests sessions closer together than the article allows. */
export const claimTooFrequent: ProductRule = {
  id: 'claim-too-frequent',
  origin: 'article',
  statements: ['S34', 'S34b', 'S41'],
  sources: ['article', 'harris-2015', 'exceed', 'chelwest'],
  params: ['minimum', 'preferred'],
  check({ interval, device, ...facts }) {
    if (!interval || isSurfaceTip({ interval, device, ...facts })) return null;
    const days = interval.value;
    if (!(days >= 0 && days < MIN_DAYS)) return null;
    const severity = days < WEEKLY_DAYS ? 'warning' : 'caution';
    return { severity, params: { minimum: MIN_DAYS, preferred: PREFERRED_DAYS }, evidence: interval.evidence };
  },
};
