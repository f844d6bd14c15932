import './pages.css';
import type { Correction } from '../core/correction';
import type { EnteredProduct } from '../core/entered';
import type { Evidence } from '../core/facts';
import type { PagePreferences, PersonArea } from '../core/person';
import type { PageReport } from '../messages';
import { Checklist } from './checklist';
import { EnterForm } from './enter-form';
import { Glyph } from './glyph';
import { PreferredLength } from './preferred-length';
import type { ProfileLineProps } from './profile-line';
import { Prose } from './prose';
import { ReportTab } from './report-tab';
import { Sessions, type SessionsProps } from './sessions';
import { Sign, signWord } from './sign';
import type { SoakTimerProps } from './soak-timer';
import { Tabs } from './tabs';
import { direction, locale, text } from './text';
import { Unsaved } from './unsaved';
import { leadOf } from './verdict';
import { VerdictLine } from './verdict-line';

/** What the popup knows of the tab it was opened on. */
export type PopupState =
  | { kind: 'loading' }
  /** `from`: read from the page, or entered by the person. */
  | { kind: 'report'; report: PageReport; from: 'page' | 'entered' }
  /** The page was passed over, or read and found to sell no needling device. `canCheck`: reading it now is possible. */
  | { kind: 'not-needling'; canCheck: boolean }
  /** A page we have no standing right to: the person may have it checked once. */
  | { kind: 'unknown-shop'; host: string }
  /** A known shop whose right was taken away. */
  | { kind: 'not-allowed'; host: string }
  /** A shop where the person has switched us off. */
  | { kind: 'paused'; host: string }
  /** The person has switched us off everywhere. */
  | { kind: 'off' }
  /** Browser pages, extension stores: no extension may read them. */
  | { kind: 'blocked' }
  /** Reading or judging failed: that says nothing about the product. */
  | { kind: 'unreadable' }
  /** The page was read, but nothing about a product was found on it. */
  | { kind: 'nothing-read' };

export interface PopupProps {
  state: PopupState;
  /** Preferred needle length in mm, or null for none. */
  preferredMm: number | null;
  /** Where the person wants to use it; decides whether the scalp's longer limit may be shown. */
  area?: PersonArea | null;
  /** The last change could not be stored. */
  isUnsaved?: boolean;
  /** Ids of the checklist items that are ticked. */
  ticks: readonly string[];
  /** What the skin profile says, shown in one line. */
  profile?: ProfileLineProps;
  /** The soak timer of the checklist. */
  soak?: SoakTimerProps;
  /** The tab about the person's own sessions. */
  sessions?: SessionsProps;
  onPreferredChange(mm: number | null): void;
  onTick(id: string, on: boolean): void;
  onResetTicks(): void;
  /** Read this page now. */
  onCheckPage(): void;
  /** Ask the browser for the right to this shop. Called within the click. */
  onAllow(): void;
  /** Read this shop's pages by themselves again. */
  onResume(): void;
  /** Read pages by themselves again. */
  onSwitchOn(): void;
  /** Judge what the person typed: the answer is a state with `from: 'entered'`. */
  onEnter(product: EnteredProduct): void;
  /** Back from what was entered to what the page says. */
  onBackToPage(): void;
  /** Keep the person's own length or material for this listing. Without it nothing can be corrected. */
  onCorrect?: ((correction: Correction) => void) | undefined;
  /** Back from what was corrected to what the page says. */
  onForgetCorrection(): void;
  onOpenOptions(): void;
  /** Put the text on the clipboard; resolves when it is there. Without it no copy button is shown. */
  onCopy?(text: string): Promise<void>;
  onShowWhere?(evidence: Evidence, finding: string): void;
  onGoToOption?(label: string): void;
}

/** The toolbar popup. */
export function Popup(props: PopupProps) {
  const { state, area = null, sessions, preferredMm, onPreferredChange, onOpenOptions } = props;
  // Whether it is the first time decides findings, and those are made elsewhere.
  const preferences: PagePreferences = { preferredMm, area, firstTime: false };
  const tabs = [
    { id: 'product', label: text('popup_tab_product'), content: <ProductTab {...props} preferences={preferences} /> },
    { id: 'checklist', label: text('popup_tab_checklist'), content: <Checklist {...props} area={area} /> },
    ...(sessions ? [{ id: 'sessions', label: text('popup_tab_sessions'), content: <Sessions {...sessions} /> }] : []),
  ];
  return (
    <main class="page popup" lang={locale()} dir={direction()} aria-busy={state.kind === 'loading'}>
      <h1 class="hidden">{text('extension_name')}</h1>
      {state.kind === 'report' ? (
        <Verdict report={state.report} preferences={preferences} />
      ) : (
        <StateHeader state={state} />
      )}
      <Tabs tabs={tabs} label={text('popup_tabs')} />
      {props.isUnsaved && <Unsaved />}
      <footer>
        <PreferredLength preferredMm={preferredMm} onPreferredChange={onPreferredChange} />
        <button type="button" class="icon" aria-label={text('popup_options')} onClick={onOpenOptions}>
          <Glyph name="settings" size={18} />
        </button>
      </footer>
    </main>
  );
}

function Verdict({ report, preferences }: { report: PageReport; preferences: PagePreferences }) {
  const { facts, assessment, correction } = report;
  const { sign, tone, title } = leadOf(assessment);
  return (
    <header class={tone}>
      <Sign kind={sign} size={24} />
      <div role="status">
        <h2>
          <span class="hidden">{signWord(sign)}: </span>
          <Prose>{title}</Prose>
        </h2>
        <VerdictLine facts={facts} preferences={preferences} correction={correction} />
      </div>
    </header>
  );
}

function StateHeader({ state }: { state: PopupState }) {
  const key = state.kind.replaceAll('-', '_');
  const host = 'host' in state ? state.host : '';
  return (
    <header class="none">
      <div role="status">
        <h2>{text(`popup_state_${key}_title`, host)}</h2>
        <p>{text(`popup_state_${key}_line`, host)}</p>
      </div>
    </header>
  );
}

/** Pages that are not read by themselves, but may be once. */
const CHECKABLE: ReadonlySet<PopupState['kind']> = new Set(['unknown-shop', 'unreadable', 'paused', 'off']);

function ProductTab(props: PopupProps & { preferences: PagePreferences }) {
  const { state, onCheckPage, onAllow, onResume, onSwitchOn, onEnter } = props;
  if (state.kind === 'loading') return null;
  if (state.kind === 'report') {
    return (
      <>
        <ReportTab {...props} {...state} />
        <EnterYourself onEnter={onEnter} isOpen={false} />
      </>
    );
  }
  const canCheck = CHECKABLE.has(state.kind) || (state.kind === 'not-needling' && state.canCheck);
  return (
    <>
      <div class="ways">
        {state.kind === 'not-allowed' && (
          <button type="button" class="button primary" onClick={onAllow}>
            {text('popup_allow', state.host)}
          </button>
        )}
        {canCheck && (
          <button type="button" class="button primary" onClick={onCheckPage}>
            {text('popup_check_page')}
          </button>
        )}
        {state.kind === 'paused' && (
          <button type="button" class="button" onClick={onResume}>
            {text('popup_resume')}
          </button>
        )}
        {state.kind === 'off' && (
          <button type="button" class="button" onClick={onSwitchOn}>
            {text('popup_switch_on')}
          </button>
        )}
        {state.kind === 'unknown-shop' && (
          <button type="button" class="button" onClick={onAllow}>
            {text('popup_allow_always', state.host)}
          </button>
        )}
      </div>
      <EnterYourself onEnter={onEnter} isOpen={!canCheck && state.kind !== 'not-allowed'} />
    </>
  );
}

function EnterYourself({ onEnter, isOpen }: Pick<PopupProps, 'onEnter'> & { isOpen: boolean }) {
  return (
    <details class="more" open={isOpen}>
      <summary>{text('popup_enter_title')}</summary>
      <p class="muted">{text('popup_enter_why')}</p>
      <EnterForm onEnter={onEnter} />
    </details>
  );
}
