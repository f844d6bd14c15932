import type { ProductFacts } from '../core/facts';
import { hasJudgedNeedles, isForScalp } from '../core/length';
import type { PagePreferences } from '../core/person';
import { Ruler, RulerStrip } from './ruler';
import { judgedLengths } from './ruler-scale';

interface ProductRulerProps {
  facts: ProductFacts;
  preferences: PagePreferences;
}

/** The ruler of a product. None where the length is not what decides: it would make a burning device look fine. */
export function ProductRuler({ facts, preferences }: ProductRulerProps) {
  if (!hasJudgedNeedles(facts)) return null;
  const lengths = judgedLengths(facts, preferences);
  return <Ruler lengths={lengths} preferredMm={preferences.preferredMm} scalp={isForScalp(facts, preferences)} />;
}

/** The same for the pill. */
export function ProductRulerStrip({ facts, preferences }: ProductRulerProps) {
  if (!hasJudgedNeedles(facts)) return null;
  return <RulerStrip lengths={judgedLengths(facts, preferences)} scalp={isForScalp(facts, preferences)} />;
}
