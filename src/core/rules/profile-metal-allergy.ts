import { materialOf } from '../material';
import type { ProfileRule } from '../rule';

/** Surgical steel holds nickel. Only needles stated to be titanium, and nothing else, ease it. */
export const profileMetalAllergy: ProfileRule = {
  id: 'profile-metal-allergy',
  origin: 'beyond',
  statements: [],
  sources: ['skinpen-label', 'chu-2021'],
  params: [],
  check(facts, conditions) {
    if (!conditions.includes('metal-allergy')) return null;
    const { kind, from } = facts ? materialOf(facts) : { kind: 'unknown', from: [] };
    const isTitanium = kind === 'recommended' && from.every((material) => material.kind === 'titanium');
    return { severity: isTitanium ? 'info' : 'warning', evidence: from.flatMap(({ evidence }) => evidence) };
  },
};
