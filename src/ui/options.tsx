import './pages.css';
import type { ComponentChildren } from 'preact';
import { ChoiceList } from './choice-list';
import icon from './icon.svg';
import { PersonalSettings, type PersonalValues } from './personal-settings';
import { ShopList, type ShopListProps } from './shop-list';
import { SkinProfile } from './skin-profile';
import { direction, locale, text } from './text';
import { Tick } from './tick';
import { Unsaved } from './unsaved';
import { YourData, type YourDataProps } from './your-data';

/** The settings the options page shows. Structurally part of the stored preferences. */
export interface OptionsValues extends PersonalValues {
  /** Ids of the conditions the person has. */
  conditions: readonly string[];
  loudness: Loudness;
  /** False: nothing runs on any page by itself. */
  on: boolean;
}

type Loudness = 'also-fine' | 'everything' | 'warnings' | 'badge';

const LOUDNESS: readonly Loudness[] = ['also-fine', 'everything', 'warnings', 'badge'];

export interface OptionsProps {
  values: OptionsValues;
  /** The last change could not be stored. */
  isUnsaved?: boolean;
  onChange<Name extends keyof OptionsValues>(name: Name, value: OptionsValues[Name]): void;
  /** Without it there is no section about shops. */
  shops?: ShopListProps;
  /** Without it there is no section about the stored data. */
  data?: YourDataProps;
}

/** The options page. Every change holds at once; there is nothing to save. */
export function Options({ values, isUnsaved = false, onChange, shops, data }: OptionsProps) {
  return (
    <main class="page wide" lang={locale()} dir={direction()}>
      <h1>
        <img src={icon} width={32} height={32} alt="" />
        {text('options_title')}
      </h1>
      <Part id="personal" title={text('options_personal')}>
        <PersonalSettings values={values} onChange={onChange} />
      </Part>
      <Part id="pages" title={text('options_pages')}>
        <div class="settings">
          <Tick isTicked={values.on} onTick={(on) => onChange('on', on)}>
            {text('options_on')}
          </Tick>
          <ChoiceList<Loudness>
            label={text('options_loudness')}
            choices={LOUDNESS.map((value) => ({ value, label: text(`options_loudness_${value.replace('-', '_')}`) }))}
            value={values.loudness}
            onChange={(loudness) => onChange('loudness', loudness)}
          />
        </div>
      </Part>
      <Part id="profile" title={text('options_profile')} intro={text('options_profile_intro')}>
        <SkinProfile conditions={values.conditions} onChange={(conditions) => onChange('conditions', conditions)} />
      </Part>
      {shops && (
        <Part id="shops" title={text('options_shops')} intro={text('options_shops_intro')}>
          <ShopList {...shops} />
        </Part>
      )}
      {data && (
        <Part id="data" title={text('options_data')}>
          <YourData {...data} />
        </Part>
      )}
      <p class="muted">{text('options_not_advice')}</p>
      <p>
        <a class="link" href="/first-run.html">
          {text('options_first_run')}
        </a>
      </p>
      {isUnsaved && <Unsaved />}
    </main>
  );
}

interface PartProps {
  /** Also the part of the page's address that leads here. */
  id: string;
  title: string;
  intro?: string;
  children: ComponentChildren;
}

function Part({ id, title, intro, children }: PartProps) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {intro && <p class="muted">{intro}</p>}
      {children}
    </section>
  );
}
