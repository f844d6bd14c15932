import { assess } from '../core/assess';
import { type EnteredProduct, readEntered } from '../core/entered';
import type { PagePreferences } from '../core/person';
import type { PopupState } from '../ui/popup';

/** The state in the light of the preferences as they are in this very moment; the page's hint will say the same. */
export function judgedState(state: PopupState, preferences: PagePreferences): PopupState {
  if (state.kind !== 'report') return state;
  const assessment = assess(state.report.facts, preferences);
  return { ...state, report: { ...state.report, assessment } };
}

/** What the person entered, judged. */
export function enteredState(entered: EnteredProduct, preferences: PagePreferences): PopupState {
  const { listing, facts } = readEntered(entered);
  return { kind: 'report', report: { listing, facts, assessment: assess(facts, preferences) }, from: 'entered' };
}
