import { assessProfile } from '../core/assess-profile';
import type { Condition } from '../core/person';
import { profileRules } from '../core/profile-rules';
import { FindingCard } from './finding-card';
import { SourceLinks } from './source-links';
import { text } from './text';
import { Tick } from './tick';

/** Every condition there is a rule for, in the order of the rules. */
const CONDITIONS = profileRules.map(({ id }) => id.replace(/^profile-/, '') as Condition);

export interface SkinProfileProps {
  /** Ids of the conditions the person has. */
  conditions: readonly string[];
  onChange(conditions: string[]): void;
}

/** What the person says about their skin and health, and what follows from it. */
export function SkinProfile({ conditions, onChange }: SkinProfileProps) {
  const known = CONDITIONS.filter((condition) => conditions.includes(condition));
  const findings = assessProfile(null, known);
  return (
    <>
      <div class="conditions">
        {CONDITIONS.map((condition) => (
          <Tick
            key={condition}
            isTicked={conditions.includes(condition)}
            onTick={(on) => onChange(on ? [...conditions, condition] : conditions.filter((id) => id !== condition))}
          >
            {text(`condition_${condition.replaceAll('-', '_')}`)}
          </Tick>
        ))}
      </div>
      <div class="stack" aria-live="polite">
        {findings.map((finding) => (
          <FindingCard
            key={finding.rule}
            finding={finding}
            listing={null}
            sources={<SourceLinks finding={finding} />}
          />
        ))}
      </div>
    </>
  );
}
