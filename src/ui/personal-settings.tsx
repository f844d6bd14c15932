import type { PersonArea } from '../core/person';
import { PreferredLength } from './preferred-length';
import { Segmented } from './segmented';
import { text } from './text';
import { Tick } from './tick';

const AREAS: readonly (PersonArea | null)[] = ['face', 'scalp', 'beard', 'body', null];

export interface PersonalValues {
  preferredMm: number | null;
  area: PersonArea | null;
  firstTime: boolean;
}

export interface PersonalSettingsProps {
  values: PersonalValues;
  onChange<Name extends keyof PersonalValues>(name: Name, value: PersonalValues[Name]): void;
}

/** All that products are judged with: preferred length, area, and whether needling is new to the person. */
export function PersonalSettings({ values, onChange }: PersonalSettingsProps) {
  return (
    <div class="settings">
      <PreferredLength
        preferredMm={values.preferredMm}
        onPreferredChange={(preferredMm) => onChange('preferredMm', preferredMm)}
      />
      <Segmented<PersonArea | null>
        label={text('options_area')}
        choices={AREAS.map((area) => ({
          value: area,
          label: text(area ? `options_area_${area}` : 'options_area_open'),
        }))}
        value={values.area}
        onChange={(area) => onChange('area', area)}
      />
      <Tick isTicked={values.firstTime} onTick={(firstTime) => onChange('firstTime', firstTime)}>
        {text('options_first_time')}
      </Tick>
    </div>
  );
}
