import { useState } from 'preact/hooks';
import type { Browser } from 'wxt/browser';
import type { Correction } from '../core/correction';
import type { EnteredProduct } from '../core/entered';
import { type Reply, type Request, send, sendToTab } from '../messages';
import type { usePreferences } from '../pages/use-preferences';
import { pagePreferences } from '../preferences/fields';
import { withoutPaused } from '../rights/paused';
import type { PopupProps } from '../ui/popup';
import { enteredState, judgedState } from './judged-state';
import { requestRight } from './tab-state';
import { useTabState } from './use-tab-state';

type ProductProps = Pick<
  PopupProps,
  | 'state'
  | 'onCheckPage'
  | 'onAllow'
  | 'onResume'
  | 'onSwitchOn'
  | 'onEnter'
  | 'onBackToPage'
  | 'onCorrect'
  | 'onForgetCorrection'
  | 'onShowWhere'
  | 'onGoToOption'
>;

/** What the popup says about the product of a tab, or one that was entered, and what can be done about it. */
export function useProduct(
  tab: Browser.tabs.Tab | null,
  { preferences, change }: ReturnType<typeof usePreferences>,
): ProductProps {
  const [entered, setEntered] = useState<Reply<'read-entered'> | null>(null);
  const { state, refresh, check } = useTabState(tab);
  const page = pagePreferences(preferences);

  async function enter(product: EnteredProduct): Promise<void> {
    setEntered((await send('read-entered', product)) ?? null);
  }

  /** The page's hint then has it judged again, which is heard here. */
  function correct(correction: Correction | null): void {
    if (tab?.id === undefined || state.kind !== 'report') return;
    send('correct', { tabId: tab.id, productAsItIs: state.report.productAsItIs, correction });
  }

  /** Lets the page's hint do something that the person can see only without the popup before it. */
  async function askPage<T extends 'show-where' | 'go-to-option'>(type: T, request: Request<T>): Promise<void> {
    if (tab?.id !== undefined && (await sendToTab(tab.id, type, request))) window.close();
  }

  return {
    state: entered ? enteredState(entered, page) : judgedState(state, page),
    onCheckPage: check,
    // The browser's prompt may close the popup; the background then registers the shop all the same.
    onAllow: async () => tab && (await requestRight(tab)) && refresh(),
    async onResume() {
      if (state.kind !== 'paused') return;
      await change('pausedHosts', (before) => withoutPaused(state.host, before));
      refresh();
    },
    async onSwitchOn() {
      await change('on', () => true);
      refresh();
    },
    onEnter: enter,
    onBackToPage: () => setEntered(null),
    // Of what is looked at in a private window nothing is stored.
    onCorrect: tab?.incognito ? undefined : correct,
    onForgetCorrection: () => correct(null),
    onShowWhere: ({ passage, quote }) => askPage('show-where', { passage, quote }),
    onGoToOption: (label) => askPage('go-to-option', { label }),
  };
}
