import { useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { EnteredProduct } from '../../src/core/entered';
import { type Reply, type Request, send, sendToTab } from '../../src/messages';
import { usePreferences } from '../../src/pages/use-preferences';
import { enteredState, judgedState } from '../../src/popup/judged-state';
import { sessionsOf } from '../../src/popup/sessions';
import { requestRight } from '../../src/popup/tab-state';
import { useTabState } from '../../src/popup/use-tab-state';
import { type Preferences, pagePreferences } from '../../src/preferences/fields';
import { Popup } from '../../src/ui/popup';

/** The popup with its data fed in and its events performed. */
export function App({ tab, stored }: { tab: Browser.tabs.Tab | null; stored: Preferences }) {
  const { preferences, change } = usePreferences(stored);
  const [entered, setEntered] = useState<Reply<'read-entered'> | null>(null);
  const { state, refresh, check } = useTabState(tab);

  function tick(id: string, on: boolean): void {
    change('ticks', (before) => [...before.filter((ticked) => ticked !== id), ...(on ? [id] : [])]);
  }

  async function allow(): Promise<void> {
    // The browser's prompt may close the popup; the background then registers the shop all the same.
    if (tab && (await requestRight(tab))) refresh();
  }

  async function enter(product: EnteredProduct): Promise<void> {
    setEntered((await send('read-entered', product)) ?? null);
  }

  /** Lets the page's hint do something that the person can see only without the popup before it. */
  async function askPage<T extends 'show-where' | 'go-to-option'>(type: T, request: Request<T>): Promise<void> {
    if (tab?.id !== undefined && (await sendToTab(tab.id, type, request))) window.close();
  }

  const page = pagePreferences(preferences);
  return (
    <Popup
      state={entered ? enteredState(entered, page) : judgedState(state, page)}
      preferredMm={preferences.preferredMm}
      area={preferences.area}
      ticks={preferences.ticks}
      soak={{ endsAt: preferences.soakEndsAt, onSoak: (endsAt) => change('soakEndsAt', () => endsAt) }}
      sessions={sessionsOf({ preferences, change })}
      onPreferredChange={(mm) => change('preferredMm', () => mm)}
      onTick={tick}
      onResetTicks={() => change('ticks', () => [])}
      onCheckPage={check}
      onAllow={allow}
      onEnter={enter}
      onBackToPage={() => setEntered(null)}
      onOpenOptions={() => browser.runtime.openOptionsPage()}
      onCopy={(words) => navigator.clipboard.writeText(words)}
      onShowWhere={({ passage, quote }) => askPage('show-where', { passage, quote })}
      onGoToOption={(label) => askPage('go-to-option', { label })}
    />
  );
}
