import './pages.css';
import { useState } from 'preact/hooks';
import { assess } from '../core/assess';
import { noFacts, type ProductFacts } from '../core/facts';
import icon from './icon.svg';
import { PersonalSettings, type PersonalSettingsProps } from './personal-settings';
import { ProductRuler } from './product-ruler';
import { Prose } from './prose';
import { Segmented } from './segmented';
import { Sign, signWord } from './sign';
import { direction, locale, millimetres, text } from './text';
import { Unsaved } from './unsaved';
import { leadOf } from './verdict';

/** Sizes of the roller to try it on, in mm. */
const DEMO_SIZES = [0.25, 0.5, 1, 1.5];

export interface FirstRunProps extends PersonalSettingsProps {
  /** The last change could not be stored. */
  isUnsaved?: boolean;
  /** The person has read enough, or nothing at all. */
  onFinish(): void;
}

/** The one page after installing: what this does, what it reads, what to choose. All of it may be skipped. */
export function FirstRun({ values, isUnsaved = false, onChange, onFinish }: FirstRunProps) {
  return (
    <main class="page wide" lang={locale()} dir={direction()}>
      <h1>
        <img src={icon} width={36} height={36} alt="" />
        {text('first_run_title')}
      </h1>
      <ul class="points">
        {['does', 'popup', 'reads', 'keeps'].map((point) => (
          <li key={point}>{text(`first_run_${point}`)}</li>
        ))}
      </ul>
      <section class="part" aria-labelledby="choose">
        <h2 id="choose">{text('first_run_choose')}</h2>
        <p class="muted">{text('first_run_choose_why')}</p>
        <PersonalSettings values={values} onChange={onChange} />
      </section>
      <TryIt values={values} />
      <p class="muted">{text('options_not_advice')}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={onFinish}>
          {text('first_run_done')}
        </button>
        <button type="button" class="link" onClick={onFinish}>
          {text('first_run_skip')}
        </button>
      </div>
      {isUnsaved && <Unsaved />}
    </main>
  );
}

/** A roller that is not for sale: choosing its size shows what a real page would show. */
function TryIt({ values }: Pick<FirstRunProps, 'values'>) {
  const [mm, setMm] = useState(1.5);
  const facts = demoFacts(mm);
  const { sign, tone, title } = leadOf(assess(facts, values));
  return (
    <section class="part" aria-labelledby="try">
      <h2 id="try">{text('first_run_try')}</h2>
      <Segmented<number>
        label={text('first_run_try_size')}
        choices={DEMO_SIZES.map((size) => ({ value: size, label: millimetres(size) }))}
        value={mm}
        onChange={setMm}
      />
      <div class={`demo ${tone}`} role="status">
        <Sign kind={sign} />
        <strong>
          <span class="hidden">{signWord(sign)}: </span>
          <Prose>{title}</Prose>
        </strong>
      </div>
      <ProductRuler facts={facts} preferences={values} />
    </section>
  );
}

function demoFacts(chosen: number): ProductFacts {
  const offered = DEMO_SIZES.map((mm) => ({ mm, evidence: [] }));
  return {
    ...noFacts(),
    topic: 'microneedling',
    device: { value: 'roller', evidence: [] },
    lengths: {
      mode: 'variants',
      offered,
      selected: offered.find(({ mm }) => mm === chosen) ?? null,
      conflict: false,
      mentioned: [],
    },
    materials: [{ kind: 'surgical-steel', part: 'needles', evidence: [] }],
    cleaning: [{ value: 'alcohol-ok', evidence: [] }],
  };
}
