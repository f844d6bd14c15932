import { useEffect, useState } from 'preact/hooks';
import type { Preferences } from '../../src/preferences/fields';
import { savePreference, watchPreferences } from '../../src/preferences/store';
import { Options } from '../../src/ui/options';

/** The options page with its data fed in and its events performed. */
export function App({ stored }: { stored: Preferences }) {
  const [preferences, setPreferences] = useState(stored);
  useEffect(() => {
    const stop = new AbortController();
    // Another page of ours (the popup, a second options tab) may change them meanwhile.
    watchPreferences(setPreferences, stop.signal);
    return () => stop.abort();
  }, []);
  return <Options values={preferences} onChange={savePreference} />;
}
