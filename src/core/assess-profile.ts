import type { Finding } from './assessment';
import type { ProductFacts } from './facts';
import type { Condition } from './person';
import { profileRules } from './profile-rules';
import { findingOf } from './rule';
import { inOrder } from './verdict';

/**
 * Whether this person should needle at all. For the popup alone.
 * @param facts null where no product is at hand; a page that sells no needling device, or dissolving patches, is left alone
 */
export function assessProfile(facts: ProductFacts | null, conditions: readonly Condition[]): Finding[] {
  if (facts?.topic === 'other' || facts?.device?.value === 'dissolving-patch') return [];
  const findings = profileRules.flatMap((rule) => {
    const outcome = rule.check(facts, conditions);
    return outcome ? [findingOf(rule, outcome)] : [];
  });
  return inOrder(findings);
}
