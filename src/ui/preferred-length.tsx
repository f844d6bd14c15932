import { Segmented } from './segmented';
import { number, text } from './text';

/** The lengths that home devices are sold in, in mm. */
const COMMON: readonly number[] = [0.2, 0.25, 0.3, 0.5];

export interface PreferredLengthProps {
  /** In mm, or null for none. */
  preferredMm: number | null;
  onPreferredChange(mm: number | null): void;
}

/** The preferred needle length. One that is set but not common is a choice, too. */
export function PreferredLength({ preferredMm, onPreferredChange }: PreferredLengthProps) {
  const isCommon = preferredMm === null || COMMON.includes(preferredMm);
  const lengths = isCommon ? COMMON : [...COMMON, preferredMm].sort((a, b) => a - b);
  return (
    <Segmented<number | null>
      label={text('ui_preferred_length')}
      choices={[...lengths.map((mm) => ({ value: mm, label: number(mm) })), { value: null, label: text('ui_none') }]}
      value={preferredMm}
      onChange={onPreferredChange}
    />
  );
}
