import { type Browser, browser } from 'wxt/browser';
import { usePreferences } from '../../src/pages/use-preferences';
import { profileOf } from '../../src/popup/profile';
import { sessionsOf } from '../../src/popup/sessions';
import { useProduct } from '../../src/popup/use-product';
import type { Preferences } from '../../src/preferences/fields';
import { Popup } from '../../src/ui/popup';

/** The popup with its data fed in and its events performed. */
export function App({ tab, stored }: { tab: Browser.tabs.Tab | null; stored: Preferences }) {
  const settings = usePreferences(stored);
  const { preferences, isUnsaved, change } = settings;
  const product = useProduct(tab, settings);

  function tick(id: string, on: boolean): void {
    change('ticks', (before) => [...before.filter((ticked) => ticked !== id), ...(on ? [id] : [])]);
  }

  return (
    <Popup
      {...product}
      preferredMm={preferences.preferredMm}
      area={preferences.area}
      ticks={preferences.ticks}
      isUnsaved={isUnsaved}
      profile={profileOf(product.state, preferences)}
      soak={{ endsAt: preferences.soakEndsAt, onSoak: (endsAt) => change('soakEndsAt', () => endsAt) }}
      sessions={sessionsOf(settings)}
      onPreferredChange={(mm) => change('preferredMm', () => mm)}
      onTick={tick}
      onResetTicks={() => change('ticks', () => [])}
      onOpenOptions={() => browser.runtime.openOptionsPage()}
      onCopy={(words) => navigator.clipboard.writeText(words)}
    />
  );
}
