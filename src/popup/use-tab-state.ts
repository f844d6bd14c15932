import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { listen, noContent } from '../messages';
import type { PopupState } from '../ui/popup';
import { checkTab, findTab, readTab } from './tab-state';

/** What there is to say about the tab, kept true while the popup is open. */
export function useTabState(tab: Browser.tabs.Tab | null) {
  const [state, setState] = useState<PopupState>({ kind: 'loading' });
  const [asked, setAsked] = useState(false);
  const tabId = tab?.id;

  const refresh = useCallback(async () => {
    const now = tabId === undefined ? null : await findTab(`?tabId=${tabId}`);
    setState(now ? await readTab(now) : { kind: 'blocked' });
  }, [tabId]);

  async function check(): Promise<void> {
    if (tabId === undefined) return;
    setState({ kind: 'loading' });
    setState(await checkTab(tabId));
    setAsked(true);
  }

  useEffect(() => {
    const stop = new AbortController();
    // The hint has the background judge each reading; we hear it, too, and ask for the outcome.
    function onJudge(_: unknown, sender: { tab?: { id?: number | undefined } }): undefined {
      if (sender.tab?.id === tabId) refresh();
    }
    function onUpdated(id: number, { status, url }: { status?: string; url?: string }): void {
      if (id === tabId && (status !== undefined || url !== undefined)) refresh();
    }
    listen('judge', () => noContent() as never, onJudge, stop.signal);
    browser.tabs.onUpdated.addListener(onUpdated);
    refresh();
    return () => {
      stop.abort();
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [tabId, refresh]);

  const isUnread = asked && state.kind === 'not-needling';
  return { state: isUnread ? ({ kind: 'nothing-read' } as const) : state, refresh, check };
}
