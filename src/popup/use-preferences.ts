import { useRef, useState } from 'preact/hooks';
import type { FieldName, Preferences } from '../preferences/fields';
import { savePreference } from '../preferences/store';

/** The preferences on a page of ours, and how to change one of them: shown at once, stored behind. */
export function usePreferences(stored: Preferences) {
  const [preferences, setPreferences] = useState(stored);
  /** Several events may come before the next rendering; each must build on the one before. */
  const latest = useRef(stored);

  function change<Name extends FieldName>(name: Name, next: (before: Preferences[Name]) => Preferences[Name]): void {
    const value = next(latest.current[name]);
    latest.current = { ...latest.current, [name]: value };
    setPreferences(latest.current);
    savePreference(name, value);
  }

  return { preferences, change };
}
