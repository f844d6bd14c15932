import type { PersonArea } from '../core/person';

/** The settings the options page shows, as far as it has come. Structurally part of the stored preferences. */
export interface OptionsValues {
  preferredMm: number | null;
  area: PersonArea | null;
  firstTime: boolean;
  conditions: readonly string[];
  loudness: 'everything' | 'warnings' | 'badge';
  on: boolean;
}

export interface OptionsProps {
  values: OptionsValues;
  onChange<Name extends keyof OptionsValues>(name: Name, value: OptionsValues[Name]): void;
}

/** The options page. */
export function Options({ values }: OptionsProps) {
  return <main>{values.loudness}</main>;
}
