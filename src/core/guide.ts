import type { SourceId } from './sources';

/** A piece of the guide that is shown, not judged. */
export interface GuideItem {
  /**
   * With underscores, the stem of its message keys: a step has `_headline` and `_detail`, a question `_question` and
   * `_answer`, an item of the checklist is one message.
   */
  readonly id: string;
  /** The article's statements it rests on, by number. */
  readonly statements: readonly string[];
  readonly sources: readonly SourceId[];
}

/** The seven steps of a session, in order. */
export const protocolSteps: readonly GuideItem[] = [
  { id: 'protocol-1-cleanse', statements: ['S24', 'S29'], sources: ['article', 'cdc-spaulding'] },
  { id: 'protocol-2-disinfect', statements: ['S18', 'S30', 'S52'], sources: ['article', 'cdc-alcohol'] },
  { id: 'protocol-3-areas', statements: ['S31'], sources: ['article', 'skinpen-label'] },
  { id: 'protocol-4-passes', statements: ['S20', 'S26', 'S32'], sources: ['article'] },
  { id: 'protocol-5-serum', statements: ['S33'], sources: ['article', 'chelwest', 'granuloma-ha'] },
  { id: 'protocol-6-clean-store', statements: ['S18', 'S33b'], sources: ['article', 'mabs-home'] },
  { id: 'protocol-7-frequency', statements: ['S34'], sources: ['article', 'harris-2015'] },
];

/** The nine things to see to, in the order of a session. On the scalp `check-length` has the message `check_length_scalp`. */
export const checklistItems: readonly GuideItem[] = [
  { id: 'check-cleanse', statements: ['S40a-d'], sources: ['article'] },
  { id: 'check-disinfect', statements: ['S40a-d'], sources: ['article'] },
  { id: 'check-length', statements: ['S40a-d'], sources: ['article'] },
  { id: 'check-pressure', statements: ['S40a-d'], sources: ['article'] },
  { id: 'check-interval', statements: ['S41'], sources: ['article'] },
  { id: 'check-sun', statements: ['S39b'], sources: ['article'] },
  { id: 'check-soothing', statements: ['S40'], sources: ['article'] },
  { id: 'check-replace', statements: ['S42'], sources: ['article'] },
  { id: 'check-stop', statements: ['S43'], sources: ['article'] },
];

/** What people ask, the first three being the article's own questions. */
export const questions: readonly GuideItem[] = [
  { id: 'faq-scalp', statements: ['S44', 'S45', 'S46'], sources: ['article', 'yahoo-scalp'] },
  { id: 'faq-results', statements: ['S09b', 'S47', 'S48'], sources: ['article', 'aad-2018'] },
  { id: 'faq-share', statements: ['S49'], sources: ['article', 'hk-cc-2011'] },
  { id: 'faq-safe', statements: ['S01', 'S02', 'S50'], sources: ['article', 'hc-drpen-2021', 'tga-2019', 'aad-2018'] },
  { id: 'faq-which-device', statements: ['S10', 'S11', 'S12'], sources: ['article'] },
  { id: 'faq-side-effects', statements: ['S17'], sources: ['article', 'chu-2021'] },
  { id: 'faq-professional', statements: ['S08', 'S09b', 'S50b'], sources: ['article'] },
  { id: 'faq-start', statements: ['S51'], sources: ['article'] },
  { id: 'faq-grip', statements: ['S16'], sources: ['article'] },
];
