import type { Assessment, Finding } from './assessment';
import type { ProductFacts } from './facts';
import type { PagePreferences } from './person';
import { productRules } from './product-rules';
import { findingOf, type ProductRule } from './rule';
import { deviceDissolvingPatch } from './rules/device-dissolving-patch';
import { inOrder, verdictOf } from './verdict';

/** Beside one of these, wishes are noise: first the length itself has to be right and known. */
const LENGTH_TROUBLE = new Set([
  'length-over-home-limit',
  'length-over-scalp-limit',
  'length-unknown',
  'length-conflict',
]);

/**
 * Judges a product by all that a page may know of the person. Total: any facts give an assessment.
 * @returns verdict and findings by severity, then id; 'none' and no findings where no needling device is sold
 */
export function assess(facts: ProductFacts, preferences: PagePreferences): Assessment {
  const findings = inOrder(withoutNoise(judge(facts, preferences)).map(({ finding }) => finding));
  return { verdict: verdictOf(findings), findings };
}

interface Judged {
  rule: ProductRule;
  finding: Finding;
}

function judge(facts: ProductFacts, preferences: PagePreferences): Judged[] {
  return rulesFor(facts).flatMap((rule) => {
    const outcome = rule.check(facts, preferences);
    return outcome ? [{ rule, finding: findingOf(rule, outcome) }] : [];
  });
}

/** The article's rules are for rollers, pens and stamps: of a dissolving patch only that much can be said. */
function rulesFor({ topic, device }: ProductFacts): readonly ProductRule[] {
  if (topic === 'other') return [];
  return device?.value === 'dissolving-patch' ? [deviceDissolvingPatch] : productRules;
}

function withoutNoise(judged: readonly Judged[]): Judged[] {
  const replaced = judged.flatMap(({ rule }) => rule.replaces ?? []);
  const isTrouble = judged.some(({ rule }) => LENGTH_TROUBLE.has(rule.id));
  return judged.filter(({ rule }) => !replaced.includes(rule.id) && !(isTrouble && rule.isWish));
}
