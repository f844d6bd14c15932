import { expect, test } from 'vitest';
import { sessionsOf } from '../../src/popup/sessions';
import { type Preferences, parsePreferences } from '../../src/preferences/fields';

const SESSION = { day: '2026-03-01', endedAt: null, cartridge: null, lengthMm: 0.25, area: 'face' } as const;
const OTHER = { ...SESSION, area: 'scalp' } as const;

/** The sessions of somebody who has logged these, and what is logged now. */
function sessions(log: Preferences['sessions']) {
  const preferences: Preferences = { ...parsePreferences({}), preferredMm: 0.3, sessions: log };
  const props = sessionsOf({
    preferences,
    isUnsaved: false,
    async change(name, next) {
      preferences[name] = next(preferences[name]);
    },
  });
  return { props, now: () => preferences.sessions };
}

test('a session is added to the log', () => {
  const { props, now } = sessions([OTHER]);
  props.onLog(SESSION);
  expect(now()).toEqual([OTHER, SESSION]);
});

test('of two sessions that are alike one is removed, and no other of that day', () => {
  const { props, now } = sessions([OTHER, SESSION, SESSION]);
  props.onRemove({ ...SESSION });
  expect(now()).toEqual([OTHER, SESSION]);
});

test('a new session is taken to be as the person prefers it', () => {
  expect(sessions([]).props.usual).toEqual({ lengthMm: 0.3, area: null });
});
