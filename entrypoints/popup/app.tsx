import { useRef, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { assess } from '../../src/core/assess';
import { type EnteredProduct, readEntered } from '../../src/core/entered';
import { type Request, sendToTab } from '../../src/messages';
import { requestRight } from '../../src/popup/tab-state';
import { type FieldName, type Preferences, pagePreferences } from '../../src/preferences/fields';
import { savePreference } from '../../src/preferences/store';
import { Popup, type PopupState } from '../../src/ui/popup';
import { useTabState } from './use-tab-state';

/** The popup with its data fed in and its events performed. */
export function App({ tab, stored }: { tab: Browser.tabs.Tab | null; stored: Preferences }) {
  const [preferences, setPreferences] = useState(stored);
  /** Several events may come before the next rendering; each must build on the one before. */
  const latest = useRef(stored);
  const [entered, setEntered] = useState<EnteredProduct | null>(null);
  const { state, refresh, check } = useTabState(tab);

  function save<Name extends FieldName>(name: Name, value: Preferences[Name]): void {
    latest.current = { ...latest.current, [name]: value };
    setPreferences(latest.current);
    savePreference(name, value);
  }

  function tick(id: string, on: boolean): void {
    const others = latest.current.ticks.filter((ticked) => ticked !== id);
    save('ticks', on ? [...others, id] : others);
  }

  async function allow(): Promise<void> {
    // The browser's prompt may close the popup; the background then registers the shop all the same.
    if (tab && (await requestRight(tab))) refresh();
  }

  /** Lets the page's hint do something that the person can see only without the popup before it. */
  async function askPage<T extends 'show-where' | 'go-to-option'>(type: T, request: Request<T>): Promise<void> {
    if (tab?.id !== undefined && (await sendToTab(tab.id, type, request))) window.close();
  }

  return (
    <Popup
      state={judged(entered ? stateOfEntered(entered) : state, preferences)}
      preferredMm={preferences.preferredMm}
      area={preferences.area}
      ticks={preferences.ticks}
      onPreferredChange={(mm) => save('preferredMm', mm)}
      onTick={tick}
      onResetTicks={() => save('ticks', [])}
      onCheckPage={check}
      onAllow={allow}
      onEnter={setEntered}
      onBackToPage={() => setEntered(null)}
      onOpenOptions={() => browser.runtime.openOptionsPage()}
      onCopy={(words) => navigator.clipboard.writeText(words)}
      onShowWhere={({ passage, quote }) => askPage('show-where', { passage, quote })}
      onGoToOption={(label) => askPage('go-to-option', { label })}
    />
  );
}

/** The state in the light of the preferences as they are in this very moment; the page's hint will say the same. */
function judged(state: PopupState, preferences: Preferences): PopupState {
  if (state.kind !== 'report') return state;
  const assessment = assess(state.report.facts, pagePreferences(preferences));
  return { ...state, report: { ...state.report, assessment } };
}

function stateOfEntered(entered: EnteredProduct): PopupState {
  const report = { ...readEntered(entered), assessment: { verdict: 'none', findings: [] } as const };
  return { kind: 'report', report, from: 'entered' };
}
