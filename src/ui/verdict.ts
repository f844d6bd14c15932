import type { Assessment, Finding } from '../core/assessment';
import type { ProductFacts } from '../core/facts';
import { HOME_MAX_MM, HOME_MIN_MM, hasJudgedNeedles, isForScalp, SCALP_MAX_MM } from '../core/length';
import type { PagePreferences } from '../core/person';
import { judgedLengths, zoneOf } from './ruler-scale';
import type { SignKind } from './sign';
import {
  findingText,
  findingValues,
  millimetreList,
  millimetreRange,
  millimetres,
  optionalText,
  ruleKey,
  text,
} from './text';

/** Findings about the length lead where several weigh the same: it decides most. */
const ABOUT_LENGTH = /^(length|variants|kit|adjustable|scalp-length)-/;
/** Rules that speak because the page says nothing. */
const NOT_STATED = new Set(['length-unknown', 'material-unknown', 'cleaning-unstated', 'material-grade-unstated']);
const WARNS = new Set(['danger', 'warning', 'caution']);

/** What is said first about a page, in popup and pill. */
export interface Lead {
  sign: SignKind;
  /** Which tint it is set in. */
  tone: Finding['severity'] | 'none';
  title: string;
  /** The title with its length, for where no other line gives it. */
  short: string;
}

/** The findings in the order they are shown: those about the length first within their severity. */
export function ordered(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity, rule }: Finding) => SEVERITIES.indexOf(severity) * 2 + (ABOUT_LENGTH.test(rule) ? 0 : 1);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

const SEVERITIES = ['danger', 'warning', 'caution', 'info', 'ok'];

/** Whether the finding asks to do, or not do, something before buying. */
export function warns({ severity }: Finding): boolean {
  return WARNS.has(severity);
}

/** Whether the finding is that the page does not say something. */
export function isNotStated({ rule }: Finding): boolean {
  return NOT_STATED.has(rule);
}

/** The sign of one finding: silence and contradiction have their own, whatever they weigh. */
export function signOf({ rule, severity }: Finding): SignKind {
  if (rule === 'length-conflict') return 'conflict';
  return NOT_STATED.has(rule) ? 'not-stated' : severity;
}

/** What to say first. */
export function leadOf({ verdict, findings }: Assessment): Lead {
  const first = ordered(findings)[0];
  if (verdict === 'none' || !first) {
    const title = text('ui_title_none');
    return { sign: 'not-stated', tone: 'none', title, short: title };
  }
  if (!warns(first)) {
    const title = text(`ui_title_${verdict}`);
    return { sign: verdict, tone: verdict, title, short: title };
  }
  const values = findingValues(first);
  const key = ruleKey(first.rule);
  const title = optionalText(`ui_title_${key}`, ...values) || findingText(first).headline;
  return { sign: signOf(first), tone: verdict, title, short: optionalText(`ui_short_${key}`, ...values) || title };
}

/** What the listing offers, in one sentence; '' where the length is not what decides. */
export function offerSentence(facts: ProductFacts, preferences: PagePreferences): string {
  if (!hasJudgedNeedles(facts)) return '';
  const { mode, offered, selected, conflict } = judgedLengths(facts, preferences);
  const all = offered.map(({ mm }) => mm);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return text('ui_offer_not_stated');
  if (conflict) return text('ui_offer_conflict', millimetreList(all, 'sentence'));
  if (selected) return text('ui_offer_chosen', millimetres(selected.mm));
  if (all.length === 1) return text('ui_offer_single', millimetres(first));
  if (mode === 'adjustable') return text('ui_offer_adjustable', millimetreRange(first, last));
  return text(mode === 'kit' ? 'ui_offer_kit' : 'ui_offer_sizes', millimetreList(all, 'sentence'));
}

/** The same where it says more than the verdict: there are several lengths, and none is chosen. */
export function severalSentence(facts: ProductFacts, preferences: PagePreferences): string {
  const { offered, selected } = judgedLengths(facts, preferences);
  return offered.length > 1 && !selected ? offerSentence(facts, preferences) : '';
}

/** What to keep to at home, in one sentence; '' where the length is not what decides. */
export function limitSentence(facts: ProductFacts, preferences: PagePreferences): string {
  if (!hasJudgedNeedles(facts)) return '';
  return isForScalp(facts, preferences)
    ? text('ui_limit_scalp', millimetres(SCALP_MAX_MM))
    : text('ui_limit_home', millimetreRange(HOME_MIN_MM, HOME_MAX_MM));
}

/** Other sizes of the listing that suit home use, when the chosen one is too long; '' when there are none. */
export function alsoSentence({ lengths: { selected, offered } }: ProductFacts): string {
  if (!selected || zoneOf(selected.mm, false) !== 'beyond') return '';
  const others = offered.map(({ mm }) => mm).filter((mm) => zoneOf(mm, false) === 'home');
  return others.length === 0 ? '' : text('hint_also_has', millimetreList(others, 'sentence'));
}
