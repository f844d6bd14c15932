import type { ProfileRule } from '../rule';

/** Needling may bring cold sores back; while one is there, its own rule speaks. */
export const profileColdSoreHistory: ProfileRule = {
  id: 'profile-cold-sore-history',
  origin: 'beyond',
  statements: [],
  sources: ['clinic-lists'],
  params: [],
  check(_facts, conditions) {
    if (!conditions.includes('cold-sore-history') || conditions.includes('cold-sore-active')) return null;
    return { severity: 'caution' };
  },
};
