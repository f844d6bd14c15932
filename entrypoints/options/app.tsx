import { useData } from '../../src/options/use-data';
import { useShops } from '../../src/options/use-shops';
import { usePreferences } from '../../src/pages/use-preferences';
import type { Preferences } from '../../src/preferences/fields';
import { Options } from '../../src/ui/options';

/** The options page with its data fed in and its events performed. */
export function App({ stored }: { stored: Preferences }) {
  const settings = usePreferences(stored);
  return (
    <Options
      values={settings.preferences}
      isUnsaved={settings.isUnsaved}
      onChange={(name, value) => settings.change(name, () => value as never)}
      shops={useShops(settings)}
      data={useData(settings)}
    />
  );
}
