import type { Finding } from '../core/assessment';
import { Sign, signWord } from './sign';
import { countText, text } from './text';
import { ordered, warns } from './verdict';

export interface ProfileLineProps {
  /** What the skin profile says. */
  findings: readonly Finding[];
  onOpenProfile(): void;
}

/** One line for all that the skin profile says: it is no reason to warn of a product, and never on a page. */
export function ProfileLine({ findings, onOpenProfile }: ProfileLineProps) {
  const reasons = ordered(findings).filter(warns);
  const [first] = reasons;
  if (!first) return null;
  return (
    <p class="profile">
      <Sign kind={first.severity} size={16} />
      <span>
        <span class="hidden">{signWord(first.severity)}: </span>
        {countText('popup_profile', reasons.length)}{' '}
        <button type="button" class="link" onClick={onOpenProfile}>
          {text('popup_profile_all')}
        </button>
      </span>
    </p>
  );
}
