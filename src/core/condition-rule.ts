import type { Severity } from './assessment';
import type { Condition } from './person';
import type { ProfileRule, Rule } from './rule';

/** A rule that speaks whenever the person has a condition, whatever the product. */
export interface ConditionRule extends Omit<Rule, 'params'> {
  condition: Condition;
  severity: Severity;
  /** The numbers its texts name, in their order. */
  numbers?: Readonly<Record<string, number>>;
}

/** Most profile rules differ in nothing but these. */
export function conditionRule({ condition, severity, numbers = {}, ...rule }: ConditionRule): ProfileRule {
  return {
    ...rule,
    params: Object.keys(numbers),
    check: (_facts, conditions) => (conditions.includes(condition) ? { severity, params: numbers } : null),
  };
}
