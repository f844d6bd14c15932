import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { usePreferences } from '../pages/use-preferences';
import { withoutPaused, withPaused } from '../rights/paused';
import type { ShopListProps, ShopRight } from '../ui/shop-list';
import { allowShop, listShops, removeShop } from './shops';

/** The list of shops, kept true while rights come and go, and how to change them. */
export function useShops({ preferences, change }: ReturnType<typeof usePreferences>): ShopListProps {
  const { pausedHosts } = preferences;
  const [shops, setShops] = useState<readonly ShopRight[]>([]);

  useEffect(() => {
    const refresh = () => listShops(pausedHosts).then(setShops);
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [pausedHosts]);

  function resume(host: string): void {
    change('pausedHosts', (before) => withoutPaused(host, before));
  }

  return {
    shops,
    onAllow: async (host) => (await allowShop(host)) && resume(host),
    onPause: (host) => change('pausedHosts', (before) => withPaused(host, before)),
    onResume: resume,
    onRemove: (host) => removeShop(host).then(() => resume(host)),
  };
}
