import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldName, Preferences } from '../preferences/fields';
import { loadPreferences, savePreference, watchPreferences } from '../preferences/store';

/** The preferences on a page of ours, and how to change one of them: shown at once, stored behind. */
export function usePreferences(stored: Preferences) {
  const [preferences, setPreferences] = useState(stored);
  const [isUnsaved, setUnsaved] = useState(false);
  /** Several events may come before the next rendering; each must build on the one before. */
  const latest = useRef(stored);
  /** Changes on their way into the store; what it tells meanwhile may be older than what is shown. */
  const pending = useRef(0);

  function take(next: Preferences): void {
    latest.current = next;
    setPreferences(next);
  }

  /** Resolves when it is stored, or where the browser does not store it, when it is taken back. */
  async function change<Name extends FieldName>(
    name: Name,
    next: (before: Preferences[Name]) => Preferences[Name],
  ): Promise<void> {
    const value = next(latest.current[name]);
    take({ ...latest.current, [name]: value });
    pending.current += 1;
    const isSaved = await savePreference(name, value).then(
      () => true,
      () => false,
    );
    pending.current -= 1;
    setUnsaved(!isSaved);
    if (!isSaved) take(await loadPreferences());
  }

  useEffect(() => {
    const stop = new AbortController();
    // Another page of ours may change them meanwhile: popup and options can be open together.
    watchPreferences((now) => pending.current === 0 && take(now), stop.signal);
    return () => stop.abort();
  }, []);

  return { preferences, isUnsaved, change };
}
