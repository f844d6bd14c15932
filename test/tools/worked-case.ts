import { assess } from '../../src/core/assess';
import { assessProfile } from '../../src/core/assess-profile';
import { assessSchedule } from '../../src/core/assess-schedule';
import type { Severity, Verdict } from '../../src/core/assessment';
import { MATERIAL_KINDS } from '../../src/core/correction';
import {
  type BundleItem,
  type Claim,
  type CleaningMethod,
  type DeviceKind,
  type Fact,
  type LengthMode,
  type MaterialFact,
  type MaterialPart,
  noFacts,
  type ProductArea,
  type ProductFacts,
} from '../../src/core/facts';
import type { Condition, PagePreferences, PersonArea } from '../../src/core/person';
import type { ScheduleState, Symptom } from '../../src/core/schedule';
import { inOrder, verdictOf } from '../../src/core/verdict';

/** What one worked case gives. */
export interface WorkedAnswer {
  id: string;
  overall: Verdict;
  findings: { id: string; severity: Severity }[];
}

type Fields = Readonly<Record<string, unknown>>;

const DEVICES: readonly DeviceKind[] = [
  'roller',
  'pen',
  'stamp',
  'cartridge',
  'infuser',
  'nano',
  'dissolving-patch',
  'rf',
  'needle-free-injector',
];
const MODES: readonly LengthMode[] = ['single', 'variants', 'kit', 'adjustable', 'unknown'];
const PARTS: readonly MaterialPart[] = ['needles', 'handle', 'unclear'];
const AREAS: readonly ProductArea[] = ['face', 'scalp', 'beard', 'body', 'under-eye', 'eyelid', 'lips'];
const CLEANING: readonly (CleaningMethod | 'not-stated')[] = [
  'alcohol-ok',
  'alcohol-not-ok',
  'stated-other',
  'none-needed',
  'not-stated',
];
const CLAIMS: readonly Claim[] = [
  'professional-only',
  'share-same-needles',
  'share-separate-heads',
  'reuse-disposable',
  'non-sterile',
  'fda-approved',
  'treats-condition',
  'apply-serum-during',
];
const BUNDLE: readonly BundleItem[] = [
  'retinol',
  'vitamin-c',
  'acid',
  'serum-hyaluronic',
  'serum-unspecified',
  'numbing-cream',
  'lidocaine-over-4',
  'pigment',
];
const PERSON_AREAS: readonly PersonArea[] = ['face', 'scalp', 'body', 'beard'];
const SYMPTOMS: readonly Symptom[] = ['pain', 'bleeding', 'rash'];
const CONDITIONS: readonly Condition[] = [
  'active-acne-rosacea',
  'bleeding-blood-thinner',
  'cold-sore-active',
  'cold-sore-history',
  'diabetes',
  'eczema-psoriasis',
  'immunosuppressed',
  'isotretinoin',
  'keloid-history',
  'metal-allergy',
  'pih-prone',
  'pregnant-nursing',
  'recent-injectables',
  'skin-cancer-area',
  'skin-infection-wound',
  'sunburn',
  'topical-retinoid',
  'under-22',
];

/**
 * Judges one worked case. Values that no term allows are ignored, as if they were not there.
 * @param one `{ facts, prefs, log }`; facts null: no product at hand; log null: no session
 * @param defaults `{ facts, prefs }`: what holds for a field that a case leaves out
 */
export function judgeCase(id: string, one: Fields, defaults: unknown): WorkedAnswer {
  const fallback = fieldsOf(defaults);
  const facts = isFields(one.facts) ? factsOf(one.facts, fieldsOf(fallback.facts)) : null;
  const prefs = { ...fieldsOf(fallback.prefs), ...fieldsOf(one.prefs) };
  const preferences = preferencesOf(prefs);
  if (facts?.topic === 'other') return { id, overall: 'none', findings: [] };
  const findings = inOrder([
    ...(facts ? assess(facts, preferences).findings : []),
    ...assessProfile(facts, list(prefs.conditions, CONDITIONS)),
    ...(isFields(one.log) ? assessSchedule(scheduleOf(one.log, preferences.firstTime)) : []),
  ]);
  return {
    id,
    overall: verdictOf(findings),
    findings: findings.map(({ rule, severity }) => ({ id: rule, severity })),
  };
}

function factsOf(stated: Fields, fallback: Fields): ProductFacts {
  const of = <Value extends string>(name: string, allowed: readonly Value[]): Value | null =>
    value(stated[name], allowed) ?? value(fallback[name], allowed);
  const cleaning = of('cleaning', CLEANING);
  const interval = number(stated.intervalDays);
  const device = of('device', DEVICES);
  const selected = number(stated.selectedMm);
  return {
    ...noFacts(),
    topic: of('topic', ['microneedling', 'other'] as const) ?? 'microneedling',
    device: device && fact(device),
    lengths: {
      mode: of('lengthMode', MODES) ?? 'unknown',
      offered: numbers(stated.lengthsMm ?? fallback.lengthsMm).map((mm) => ({ mm, evidence: [] })),
      selected: selected === null ? null : { mm: selected, evidence: [] },
      conflict: stated.lengthConflict === true,
      mentioned: [],
    },
    materials: materialsOf(stated.materials ?? fallback.materials),
    areas: list(stated.areas, AREAS).map(fact),
    scalpOnly: stated.scalpOnly === true,
    cleaning: cleaning === null || cleaning === 'not-stated' ? [] : [fact(cleaning)],
    interval: interval === null ? null : fact(interval),
    claims: list(stated.claims, CLAIMS).map(fact),
    bundle: list(stated.bundle, BUNDLE).map(fact),
  };
}

function materialsOf(stated: unknown): MaterialFact[] {
  return (Array.isArray(stated) ? stated : []).filter(isFields).flatMap(({ kind, part }) => {
    const known = value(kind, MATERIAL_KINDS);
    return known === null ? [] : [{ kind: known, part: value(part, PARTS) ?? 'unclear', evidence: [] }];
  });
}

function preferencesOf(prefs: Fields): PagePreferences {
  return {
    preferredMm: number(prefs.preferredMm),
    area: value(prefs.area, PERSON_AREAS),
    firstTime: prefs.firstTime === true,
  };
}

function scheduleOf(log: Fields, firstTime: boolean): ScheduleState {
  return {
    daysSinceLast: number(log.daysSinceLast),
    hoursSinceLast: number(log.hoursSinceLast),
    rednessHours: number(log.rednessHours),
    symptoms: list(log.symptoms, SYMPTOMS),
    soakSeconds: number(log.soakSeconds),
    alcoholPercent: number(log.alcoholPercent),
    cartridgeUses: number(log.cartridgeUses),
    rollerWorn: log.rollerWorn === true,
    firstTime,
  };
}

function fact<Value>(stated: Value): Fact<Value> {
  return { value: stated, evidence: [] };
}

function isFields(stated: unknown): stated is Fields {
  return typeof stated === 'object' && stated !== null && !Array.isArray(stated);
}

function fieldsOf(stated: unknown): Fields {
  return isFields(stated) ? stated : {};
}

function number(stated: unknown): number | null {
  return typeof stated === 'number' && Number.isFinite(stated) ? stated : null;
}

function numbers(stated: unknown): number[] {
  return (Array.isArray(stated) ? stated : []).map(number).filter((one) => one !== null);
}

function value<Value extends string>(stated: unknown, allowed: readonly Value[]): Value | null {
  return allowed.find((one) => one === stated) ?? null;
}

function list<Value extends string>(stated: unknown, allowed: readonly Value[]): Value[] {
  return allowed.filter((one) => Array.isArray(stated) && stated.includes(one));
}
