import { productRules } from '../product-rules';
import { profileRules } from '../profile-rules';
import type { Rule } from '../rule';
import { scheduleRules } from '../schedule-rules';

/** Every rule, in the order of the lists. Page scripts import the product's list alone. */
export const rules: readonly Rule[] = [...productRules, ...profileRules, ...scheduleRules];

/** What a rule declares, by its id; undefined for an unknown id. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
