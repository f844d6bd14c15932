import { assess } from '../core/assess';
import type { PagePreferences } from '../core/person';
import type { Reply } from '../messages';
import type { PopupState } from '../ui/popup';

/** The state in the light of the preferences as they are in this very moment; the page's hint will say the same. */
export function judgedState(state: PopupState, preferences: PagePreferences): PopupState {
  if (state.kind !== 'report') return state;
  const assessment = assess(state.report.facts, preferences);
  return { ...state, report: { ...state.report, assessment } };
}

/** What the person entered, judged. */
export function enteredState({ listing, facts }: Reply<'read-entered'>, preferences: PagePreferences): PopupState {
  const assessment = assess(facts, preferences);
  return {
    kind: 'report',
    report: { listing, facts, assessment, productAsItIs: '', correction: null },
    from: 'entered',
  };
}
