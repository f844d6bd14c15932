import { browser } from 'wxt/browser';
import { usePreferences } from '../../src/pages/use-preferences';
import type { Preferences } from '../../src/preferences/fields';
import { FirstRun } from '../../src/ui/first-run';

/** The introduction, fed and performed. */
export function App({ stored }: { stored: Preferences }) {
  const { preferences, isUnsaved, change } = usePreferences(stored);

  async function close(): Promise<void> {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  }

  return (
    <FirstRun
      values={preferences}
      isUnsaved={isUnsaved}
      onChange={(name, value) => change(name, () => value as never)}
      onFinish={close}
    />
  );
}
