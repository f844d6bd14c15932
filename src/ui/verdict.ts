import type { Assessment, Finding } from '../core/assessment';
import type { Lengths, ProductFacts } from '../core/facts';
import type { PersonArea } from '../core/person';
import { HOME_MAX, HOME_MIN, SCALP_MAX, zoneOf } from './ruler-scale';
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
  if (verdict === 'none' || !first) return { sign: 'not-stated', tone: 'none', title: '', short: '' };
  if (!warns(first)) {
    const title = text(`ui_title_${verdict}`);
    return { sign: verdict, tone: verdict, title, short: title };
  }
  const values = findingValues(first);
  const key = ruleKey(first.rule);
  const title = optionalText(`ui_title_${key}`, ...values) || findingText(first).headline;
  return { sign: signOf(first), tone: verdict, title, short: optionalText(`ui_short_${key}`, ...values) || title };
}

/** What the listing offers, in one sentence; '' where length is not what matters. */
export function offerSentence({ device, lengths }: ProductFacts): string {
  if (device && NOT_BY_LENGTH.has(device.value) && lengths.offered.length === 0) return '';
  return lengthSentence(lengths);
}

const NOT_BY_LENGTH = new Set(['rf', 'needle-free-injector', 'dissolving-patch', 'nano']);

function lengthSentence({ mode, offered, selected, conflict }: Lengths): string {
  const all = offered.map(({ mm }) => mm);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return text('ui_offer_not_stated');
  if (conflict) return text('ui_offer_conflict', millimetreList(all));
  if (selected) return text('ui_offer_chosen', millimetres(selected.mm));
  if (mode === 'adjustable') return text('ui_offer_adjustable', millimetreRange(first, last));
  if (mode === 'kit' && all.length > 1) return text('ui_offer_kit', millimetreList(all));
  return all.length === 1 ? text('ui_offer_single', millimetres(first)) : text('ui_offer_sizes', millimetreList(all));
}

/** What to keep to at home, in one sentence. */
export function limitSentence(scalp: boolean): string {
  return scalp
    ? text('ui_limit_scalp', millimetres(SCALP_MAX))
    : text('ui_limit_home', millimetreRange(HOME_MIN, HOME_MAX));
}

/** Other sizes of the listing that suit home use, when the chosen one is too long; '' when there are none. */
export function alsoSentence({ selected, offered }: Lengths): string {
  if (!selected || zoneOf(selected.mm, false) !== 'beyond') return '';
  const others = offered.map(({ mm }) => mm).filter((mm) => zoneOf(mm, false) === 'home');
  return others.length === 0 ? '' : text('hint_also_has', millimetreList(others));
}

/** Whether the scalp's limit holds: a device for the scalp alone, and nobody who said they need it elsewhere. */
export function isForScalp({ scalpOnly }: ProductFacts, area: PersonArea | null): boolean {
  return scalpOnly && area !== 'face' && area !== 'body';
}
