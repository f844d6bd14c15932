import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldName, Preferences } from '../preferences/fields';
import { savePreference, watchPreferences } from '../preferences/store';

/** The preferences on a page of ours, and how to change one of them: shown at once, stored behind. */
export function usePreferences(stored: Preferences) {
  const [preferences, setPreferences] = useState(stored);
  /** Several events may come before the next rendering; each must build on the one before. */
  const latest = useRef(stored);
  /** Changes on their way into the store; what it tells meanwhile may be older than what is shown. */
  const pending = useRef(0);

  function take(next: Preferences): void {
    latest.current = next;
    setPreferences(next);
  }

  /** Resolves when it is stored. */
  async function change<Name extends FieldName>(
    name: Name,
    next: (before: Preferences[Name]) => Preferences[Name],
  ): Promise<void> {
    const value = next(latest.current[name]);
    take({ ...latest.current, [name]: value });
    pending.current += 1;
    await savePreference(name, value).finally(() => {
      pending.current -= 1;
    });
  }

  useEffect(() => {
    const stop = new AbortController();
    // Another page of ours may change them meanwhile: popup and options can be open together.
    watchPreferences((now) => pending.current === 0 && take(now), stop.signal);
    return () => stop.abort();
  }, []);

  return { preferences, change };
}
