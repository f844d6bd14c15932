import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assess';
import type { Verdict } from '../../src/core/assessment';
import type { PagePreferences } from '../../src/core/person';
import { evidenceOf, type FactsSketch, factsOf, fineFacts, preferring } from '../facts';

type Case = [what: string, sketch: FactsSketch, findings: string, Partial<PagePreferences>?];

/** The rules that speak, in order, each with the first letter of its severity where that is not plain from the case. */
function rulesOf(sketch: FactsSketch, preferences: Partial<PagePreferences> = {}): string {
  const { findings } = assess(fineFacts(sketch), preferring(preferences));
  return findings.map(({ rule, severity }) => `${rule}:${severity}`).join(' ');
}

const FINE = 'material-recommended:ok';

describe('one length', () => {
  it.each<Case>([
    ['the range begins inside', { mm: [0.25] }, `length-home-range:ok ${FINE}`],
    ['just below the range', { mm: [0.249] }, `length-below-range:info ${FINE}`],
    ['the limit is inside', { mm: [0.5] }, `length-clinical-overlap:info length-home-range:ok ${FINE}`],
    ['float noise is no length', { mm: [0.50000001] }, `length-clinical-overlap:info length-home-range:ok ${FINE}`],
    ['a hair over the limit', { mm: [0.501] }, `length-over-home-limit:danger ${FINE}`],
    ['the longest that a needle can be', { mm: [6] }, `length-over-home-limit:danger ${FINE}`],
    ['longer than any needle', { mm: [6.001] }, `length-unknown:caution ${FINE}`],
    ['the shortest that a needle can be', { mm: [0.05] }, `length-below-range:info ${FINE}`],
    ['shorter than any needle', { mm: [0.049] }, `length-unknown:caution ${FINE}`],
    ['no length of zero', { mm: [0] }, `length-unknown:caution ${FINE}`],
    ['nothing stated', { mm: [] }, `length-unknown:caution ${FINE}`],
  ])('%s', (_what, sketch, findings) => {
    expect(rulesOf(sketch)).toBe(findings);
  });
});

describe('several lengths', () => {
  it.each<Case>([
    ['all in range', { mm: [0.2, 0.25, 0.3], mode: 'variants' }, `length-home-range:ok ${FINE}`],
    ['all below', { mm: [0.1, 0.2], mode: 'kit' }, `length-below-range:info ${FINE}`],
    ['one of them too long', { mm: [0.5, 0.75], mode: 'variants' }, `variants-mixed:warning ${FINE}`],
    ['their relation not said', { mm: [0.5, 0.75], mode: 'unknown' }, `variants-mixed:warning ${FINE}`],
    ['one kit', { mm: [0.5, 0.75], mode: 'kit' }, `kit-long-heads:warning ${FINE}`],
    ['all of a kit too long', { mm: [0.75, 1.5], mode: 'kit' }, `length-over-home-limit:danger ${FINE}`],
    ['zero is no size of a kit', { mm: [0, 1.5], mode: 'kit' }, `length-over-home-limit:danger ${FINE}`],
    ['all choices too long', { mm: [0.75, 1.5], mode: 'variants' }, `length-over-home-limit:danger ${FINE}`],
    ['a kit has no chosen size', { mm: [0.5, 0.75], mode: 'kit', selected: 0.5 }, `kit-long-heads:warning ${FINE}`],
    ['a number that is no needle is left out', { mm: [0.3, 20], mode: 'variants' }, `length-home-range:ok ${FINE}`],
  ])('%s', (_what, sketch, findings) => {
    expect(rulesOf(sketch)).toBe(findings);
  });
});

describe('a chosen size', () => {
  it.each<Case>([
    [
      'fine, longer ones beside it',
      { mm: [0.25, 1.5], mode: 'variants', selected: 0.25 },
      `variants-longer-available:info length-home-range:ok ${FINE}`,
    ],
    ['fine, like all others', { mm: [0.25, 0.3], mode: 'variants', selected: 0.25 }, `length-home-range:ok ${FINE}`],
    [
      'too long, fine ones beside it',
      { mm: [0.25, 1.5], mode: 'variants', selected: 1.5 },
      `length-over-home-limit:danger ${FINE}`,
    ],
    ['all that is stated', { mm: [], mode: 'variants', selected: 0.3 }, `length-home-range:ok ${FINE}`],
    [
      'outranks a single length stated elsewhere',
      { mm: [0.25], selected: 1.5 },
      `length-over-home-limit:danger ${FINE}`,
    ],
    ['no needle has it', { mm: [0.25, 1.5], mode: 'variants', selected: 40 }, `variants-mixed:warning ${FINE}`],
  ])('%s', (_what, sketch, findings) => {
    expect(rulesOf(sketch)).toBe(findings);
  });
});

describe('a dial', () => {
  it.each<Case>([
    [
      'within the limit',
      { mm: [0, 0.5], mode: 'adjustable' },
      `length-clinical-overlap:info length-home-range:ok ${FINE}`,
    ],
    ['past the limit', { mm: [0.25, 2.5], mode: 'adjustable' }, `adjustable-over-limit:warning ${FINE}`],
    [
      'past the limit, whatever it is set to',
      { mm: [0.25, 2.5], mode: 'adjustable', selected: 0.25 },
      `adjustable-over-limit:warning ${FINE}`,
    ],
    ['from the limit on', { mm: [0.5, 2], mode: 'adjustable' }, `adjustable-over-limit:warning ${FINE}`],
    ['all of it past the limit', { mm: [0.75, 3], mode: 'adjustable' }, `length-over-home-limit:danger ${FINE}`],
    ['in any order', { mm: [2.5, 0], mode: 'adjustable' }, `adjustable-over-limit:warning ${FINE}`],
    ['never leaves zero', { mm: [0, 0], mode: 'adjustable' }, `length-unknown:caution ${FINE}`],
    ['its upper end is not known', { mm: [0], mode: 'adjustable' }, `length-unknown:caution ${FINE}`],
    ['its upper end cannot be right', { mm: [0.25, 25], mode: 'adjustable' }, `length-unknown:caution ${FINE}`],
    ['longest that can be right', { mm: [0.25, 6], mode: 'adjustable' }, `adjustable-over-limit:warning ${FINE}`],
    ['its lower end cannot be right', { mm: [0.01, 0.3], mode: 'adjustable' }, `length-home-range:ok ${FINE}`],
    [
      'its lower end cannot be right, and the upper is too long',
      { mm: [0.01, 0.75], mode: 'adjustable' },
      `length-over-home-limit:danger ${FINE}`,
    ],
  ])('%s', (_what, sketch, findings) => {
    expect(rulesOf(sketch)).toBe(findings);
  });
});

describe('a page that contradicts itself', () => {
  it.each<Case>([
    ['within the limit', { mm: [0.25, 0.5], conflict: true }, `length-conflict:caution ${FINE}`],
    ['across the limit', { mm: [0.5, 1.5], conflict: true }, `length-conflict:warning ${FINE}`],
    [
      'beyond the limit',
      { mm: [1, 1.5], conflict: true },
      `length-over-home-limit:danger length-conflict:warning ${FINE}`,
    ],
    [
      'and the chosen size is too long',
      { mm: [0.5, 1.5], mode: 'variants', selected: 1.5, conflict: true },
      `length-over-home-limit:danger length-conflict:warning ${FINE}`,
    ],
    [
      'and the chosen size is fine',
      { mm: [0.5, 1.5], mode: 'variants', selected: 0.5, conflict: true },
      `length-conflict:warning ${FINE}`,
    ],
    [
      'about a scalp device, within its limit',
      { mm: [0.5, 0.75], conflict: true, scalpOnly: true },
      `length-conflict:warning scalp-ask-dermatologist:info ${FINE}`,
    ],
    [
      'about a scalp device, beyond its limit',
      { mm: [1.5, 2], conflict: true, scalpOnly: true },
      `length-over-scalp-limit:danger length-conflict:warning scalp-ask-dermatologist:info ${FINE}`,
    ],
    ['with numbers that no needle has', { mm: [20, 30], conflict: true }, `length-unknown:caution ${FINE}`],
  ])('%s', (_what, sketch, findings) => {
    expect(rulesOf(sketch)).toBe(findings);
  });
});

describe('the scalp', () => {
  const ASK = 'scalp-ask-dermatologist:info';
  it.each<Case>([
    ['a device for it', { mm: [1], scalpOnly: true }, `scalp-length-range:caution ${ASK} ${FINE}`],
    [
      'a device for it, as short as at home',
      { mm: [0.5], scalpOnly: true },
      `length-clinical-overlap:info ${ASK} length-home-range:ok ${FINE}`,
    ],
    ['a device for it, just longer', { mm: [0.501], scalpOnly: true }, `scalp-length-range:caution ${ASK} ${FINE}`],
    ['a device for it, too long', { mm: [1.001], scalpOnly: true }, `length-over-scalp-limit:danger ${ASK} ${FINE}`],
    ['wanted there', { mm: [1], scalpOnly: true }, `scalp-length-range:caution ${ASK} ${FINE}`, { area: 'scalp' }],
    [
      'wanted on the face',
      { mm: [1], scalpOnly: true },
      `length-over-home-limit:danger ${ASK} ${FINE}`,
      { area: 'face' },
    ],
    [
      'wanted on the body',
      { mm: [1], scalpOnly: true },
      `length-over-home-limit:danger ${ASK} ${FINE}`,
      { area: 'body' },
    ],
    [
      'some sizes past its limit',
      { mm: [1, 1.5], mode: 'variants', scalpOnly: true },
      `variants-mixed:warning ${ASK} ${FINE}`,
    ],
    [
      'a dial past its limit',
      { mm: [0.25, 2], mode: 'adjustable', scalpOnly: true },
      `adjustable-over-limit:warning ${ASK} ${FINE}`,
    ],
    [
      'a longer size beside the chosen one',
      { mm: [0.75, 1.5], mode: 'variants', selected: 0.75, scalpOnly: true },
      `scalp-length-range:caution ${ASK} variants-longer-available:info ${FINE}`,
    ],
    ['a device for anything', { mm: [0.75] }, `scalp-not-dedicated:warning ${FINE}`, { area: 'scalp' }],
    [
      'a device for anything, at the scalp’s limit',
      { mm: [1] },
      `scalp-not-dedicated:warning ${FINE}`,
      { area: 'scalp' },
    ],
    ['a device for anything, too long', { mm: [1.001] }, `length-over-home-limit:danger ${FINE}`, { area: 'scalp' }],
    ['a device for anything, short', { mm: [0.3] }, `length-home-range:ok ${FINE}`, { area: 'scalp' }],
    [
      'a device for anything, no scalp wanted',
      { mm: [0.75] },
      `length-over-home-limit:danger ${FINE}`,
      { area: 'beard' },
    ],
    [
      'a device for scalp and face',
      { mm: [0.75], areas: ['face', 'scalp'] },
      `length-over-home-limit:danger ${ASK} ${FINE}`,
    ],
  ])('%s', (_what, sketch, findings, preferences) => {
    expect(rulesOf(sketch, preferences)).toBe(findings);
  });
});

describe('the material', () => {
  const LENGTH = 'length-home-range:ok';
  it.each<[materials: string, finding: string]>([
    ['surgical-steel', `${LENGTH} material-recommended:ok`],
    ['titanium', `${LENGTH} material-recommended:ok`],
    ['surgical-steel/unclear', `${LENGTH} material-recommended:ok`],
    ['titanium/unclear', `${LENGTH} material-recommended:ok`],
    ['gold-coated surgical-steel', `${LENGTH} material-recommended:ok`],
    ['titanium-coated surgical-steel/unclear', `${LENGTH} material-recommended:ok`],
    ['stainless surgical-steel/unclear', `${LENGTH} material-recommended:ok`],
    ['stainless/unclear surgical-steel/unclear', `${LENGTH} material-recommended:ok`],
    ['titanium plastic/handle', `${LENGTH} material-recommended:ok`],
    ['titanium stainless/unclear', `${LENGTH} material-recommended:ok`],
    ['surgical-steel/unclear other-metal/unclear', `${LENGTH} material-recommended:ok`],
    ['stainless', `material-grade-unstated:info ${LENGTH}`],
    ['stainless/unclear plastic/unclear', `material-grade-unstated:info ${LENGTH}`],
    ['titanium-alloy', `material-grade-unstated:info ${LENGTH}`],
    ['titanium-alloy surgical-steel/unclear', `material-grade-unstated:info ${LENGTH}`],
    ['stainless titanium', `material-grade-unstated:info ${LENGTH}`],
    ['stainless titanium/unclear', `material-grade-unstated:info ${LENGTH}`],
    ['titanium-coated', `material-coated:caution ${LENGTH}`],
    ['gold-coated', `material-coated:caution ${LENGTH}`],
    ['gold-coated/unclear', `material-coated:caution ${LENGTH}`],
    ['titanium-coated stainless', `material-coated:caution ${LENGTH}`],
    ['gold-coated titanium', `material-coated:caution ${LENGTH}`],
    ['plastic', `material-plastic-needles:warning ${LENGTH}`],
    ['plastic surgical-steel', `material-plastic-needles:warning ${LENGTH}`],
    ['plastic/unclear', `material-plastic-unclear:caution ${LENGTH}`],
    ['other-metal', `material-not-recommended:caution ${LENGTH}`],
    ['silicon', `material-not-recommended:caution ${LENGTH}`],
    ['other-metal surgical-steel', `material-not-recommended:caution ${LENGTH}`],
    ['other-metal/unclear', `material-not-recommended:caution ${LENGTH}`],
    ['other-metal/unclear plastic/unclear', `material-not-recommended:caution ${LENGTH}`],
    ['titanium/handle', `material-unknown:caution ${LENGTH}`],
    ['', `material-unknown:caution ${LENGTH}`],
  ])('%s', (materials, findings) => {
    expect(rulesOf({ materials: materials.split(' ').filter(Boolean) })).toBe(findings);
  });
});

describe('devices with no needles to measure', () => {
  it.each<Case>([
    ['RF, whatever its length', { device: 'rf', mm: [0.5] }, 'device-rf:danger'],
    ['RF, too long', { device: 'rf', mm: [1.5] }, 'device-rf:danger'],
    ['RF, of no stated length', { device: 'rf', mm: [], materials: [] }, 'device-rf:danger'],
    ['a needle-free injector', { device: 'needle-free-injector', mm: [] }, 'device-needle-free-injector:danger'],
    ['a nano tip', { device: 'nano', mm: [0.25] }, 'device-nano:info'],
    ['a nano tip of no stated length', { device: 'nano', mm: [] }, 'device-nano:info'],
    ['a nano tip that is too long for one', { device: 'nano', mm: [0.251] }, `length-home-range:ok ${FINE}`],
    [
      'nano tips, one of them too long for one',
      { device: 'nano', mm: [0.2, 1], mode: 'variants' },
      `variants-mixed:warning ${FINE}`,
    ],
    [
      'a patch, whatever else is said',
      { device: 'dissolving-patch', mm: [1.5], areas: ['eyelid'], claims: ['share-same-needles'], days: 1 },
      'device-dissolving-patch:info',
    ],
    [
      'a wish has nothing to say to RF',
      { device: 'rf', mm: [0.5] },
      'device-rf:danger',
      { preferredMm: 0.5, firstTime: true },
    ],
    ['nor to a nano tip', { device: 'nano', mm: [0.25] }, 'device-nano:info', { preferredMm: 0.25, firstTime: true }],
    ['another trade', { topic: 'other', mm: [10] }, ''],
  ])('%s', (_what, sketch, findings, preferences) => {
    expect(rulesOf(sketch, preferences)).toBe(findings);
  });
});

describe('what the person prefers', () => {
  const RANGE = 'length-home-range:ok';
  const CLINICAL = 'length-clinical-overlap:info';
  it.each<Case>([
    ['that very length', { mm: [0.3] }, `${RANGE} ${FINE} preference-match:ok`, { preferredMm: 0.3 }],
    ['as near as makes no difference', { mm: [0.31] }, `${RANGE} ${FINE} preference-match:ok`, { preferredMm: 0.3 }],
    ['near, but longer', { mm: [0.311] }, `preference-exceeded:caution ${RANGE} ${FINE}`, { preferredMm: 0.3 }],
    ['near, but shorter', { mm: [0.289] }, `preference-mismatch:info ${RANGE} ${FINE}`, { preferredMm: 0.3 }],
    [
      'a length between two sizes',
      { mm: [0.25, 0.5], mode: 'variants' },
      `${CLINICAL} preference-mismatch:info ${RANGE} ${FINE}`,
      { preferredMm: 0.3 },
    ],
    [
      'shorter than any',
      { mm: [0.3, 0.5], mode: 'kit' },
      `preference-exceeded:caution ${CLINICAL} ${RANGE} ${FINE}`,
      { preferredMm: 0.2 },
    ],
    [
      'one of the kit',
      { mm: [0.25, 0.5], mode: 'kit' },
      `${CLINICAL} ${RANGE} ${FINE} preference-match:ok`,
      { preferredMm: 0.25 },
    ],
    [
      'another size than the chosen',
      { mm: [0.25, 0.5], mode: 'variants', selected: 0.5 },
      `${CLINICAL} preference-variant-available:info ${RANGE} ${FINE}`,
      { preferredMm: 0.25 },
    ],
    [
      'a wish over the limit is lowered to it',
      { mm: [0.5] },
      `${CLINICAL} ${RANGE} ${FINE} preference-match:ok`,
      { preferredMm: 1 },
    ],
    ['no wish is longer than 1 mm', { mm: [0.5] }, `${CLINICAL} ${RANGE} ${FINE}`, { preferredMm: 1.001 }],
    [
      'the longest wish',
      { mm: [1], scalpOnly: true },
      `scalp-length-range:caution scalp-ask-dermatologist:info ${FINE} preference-match:ok`,
      { preferredMm: 1 },
    ],
    ['the shortest wish', { mm: [0.25] }, `preference-exceeded:caution ${RANGE} ${FINE}`, { preferredMm: 0.1 }],
    ['no wish is shorter than 0.1 mm', { mm: [0.25] }, `${RANGE} ${FINE}`, { preferredMm: 0.099 }],
    [
      'on a dial',
      { mm: [0, 0.5], mode: 'adjustable' },
      `${CLINICAL} ${RANGE} ${FINE} preference-match:ok`,
      { preferredMm: 0.3 },
    ],
    [
      'at the top of a dial',
      { mm: [0, 0.3], mode: 'adjustable' },
      `${RANGE} ${FINE} preference-match:ok`,
      { preferredMm: 0.31 },
    ],
    [
      'above a dial',
      { mm: [0, 0.3], mode: 'adjustable' },
      `preference-mismatch:info ${RANGE} ${FINE}`,
      { preferredMm: 0.32 },
    ],
    [
      'at the foot of a dial',
      { mm: [0.3, 0.5], mode: 'adjustable' },
      `${CLINICAL} ${RANGE} ${FINE} preference-match:ok`,
      { preferredMm: 0.29 },
    ],
    [
      'below a dial',
      { mm: [0.3, 0.5], mode: 'adjustable' },
      `preference-exceeded:caution ${CLINICAL} ${RANGE} ${FINE}`,
      { preferredMm: 0.28 },
    ],
    [
      'on a dial past the limit',
      { mm: [0.25, 2.5], mode: 'adjustable' },
      `adjustable-over-limit:warning ${FINE} preference-match:ok`,
      { preferredMm: 0.4 },
    ],
    [
      'past the limit on such a dial',
      { mm: [0.25, 2.5], mode: 'adjustable' },
      `adjustable-over-limit:warning ${FINE} preference-match:ok`,
      { preferredMm: 0.8 },
    ],
    [
      'a size within the limit among longer ones',
      { mm: [0.5, 1], mode: 'variants' },
      `variants-mixed:warning ${FINE} preference-match:ok`,
      { preferredMm: 0.5 },
    ],
    [
      'nothing that can be used',
      { mm: [0.75] },
      `scalp-not-dedicated:warning ${FINE}`,
      { preferredMm: 0.75, area: 'scalp', firstTime: true },
    ],
    ['to begin with, short enough', { mm: [0.25] }, `${RANGE} ${FINE}`, { firstTime: true }],
    ['to begin with, too long', { mm: [0.251] }, `first-time-start-low:caution ${RANGE} ${FINE}`, { firstTime: true }],
    [
      'to begin with, the short head of a kit',
      { mm: [0.25, 1], mode: 'kit' },
      `kit-long-heads:warning ${FINE}`,
      { firstTime: true },
    ],
    [
      'silent beside a danger',
      { mm: [1.5] },
      `length-over-home-limit:danger ${FINE}`,
      { firstTime: true, preferredMm: 0.25 },
    ],
    [
      'between the heads of a kit',
      { mm: [0.25, 1], mode: 'kit' },
      `kit-long-heads:warning preference-mismatch:info ${FINE}`,
      { preferredMm: 0.5 },
    ],
    [
      'nothing on a dial that can be used',
      { mm: [0.75, 1], mode: 'adjustable' },
      `scalp-not-dedicated:warning ${FINE}`,
      { preferredMm: 0.5, area: 'scalp', firstTime: true },
    ],
    [
      'silent beside a danger for the scalp',
      { mm: [0.5, 1.5], mode: 'variants', selected: 1.5, scalpOnly: true },
      `length-over-scalp-limit:danger scalp-ask-dermatologist:info ${FINE}`,
      { firstTime: true, preferredMm: 0.25 },
    ],
    [
      'silent beside a chosen danger, though it is on offer',
      { mm: [0.25, 1.5], mode: 'variants', selected: 1.5 },
      `length-over-home-limit:danger ${FINE}`,
      { firstTime: true, preferredMm: 0.25 },
    ],
    [
      'silent beside a contradiction',
      { mm: [0.3, 0.5], conflict: true },
      `length-conflict:caution ${FINE}`,
      { firstTime: true, preferredMm: 0.25 },
    ],
    ['silent beside silence', { mm: [] }, `length-unknown:caution ${FINE}`, { firstTime: true, preferredMm: 0.25 }],
    [
      'a dial stuck at zero is silence, too',
      { mm: [0, 0], mode: 'adjustable' },
      `length-unknown:caution ${FINE}`,
      { firstTime: true, preferredMm: 0.25 },
    ],
  ])('%s', (_what, sketch, findings, preferences) => {
    expect(rulesOf(sketch, preferences)).toBe(findings);
  });
});

describe('rules that make others needless', () => {
  const REST = `length-home-range:ok ${FINE}`;
  it.each<Case>([
    ['actives to keep for later', { bundle: ['retinol'] }, `bundle-actives:caution ${REST}`],
    [
      'actives needled in',
      { bundle: ['acid'], claims: ['apply-serum-during'] },
      `serum-during-needling:warning ${REST}`,
    ],
    ['an infuser with actives', { device: 'infuser', bundle: ['vitamin-c'] }, `serum-during-needling:warning ${REST}`],
    ['an infuser', { device: 'infuser', bundle: ['serum-hyaluronic'] }, `serum-during-needling:caution ${REST}`],
    [
      'strong numbing cream',
      { bundle: ['numbing-cream', 'lidocaine-over-4'] },
      `bundle-numbing-strong:warning ${REST}`,
    ],
    ['numbing cream', { bundle: ['numbing-cream'] }, `bundle-numbing-cream:caution ${REST}`],
  ])('%s', (_what, sketch, findings) => {
    expect(rulesOf(sketch)).toBe(findings);
  });
});

describe('how often, how clean', () => {
  const REST = `length-home-range:ok ${FINE}`;
  it.each<Case>([
    ['two weeks', { days: 14 }, REST],
    ['less', { days: 13 }, `claim-too-frequent:caution ${REST}`],
    ['a week', { days: 7 }, `claim-too-frequent:caution ${REST}`],
    ['less than a week', { days: 6.9 }, `claim-too-frequent:warning ${REST}`],
    ['several times a day', { days: 0.5 }, `claim-too-frequent:warning ${REST}`],
    ['a negative number is no interval', { days: -1 }, REST],
    ['a nano tip may', { device: 'nano', mm: [], days: 2 }, 'device-nano:info'],
    ['alcohol and something else', { cleaning: ['stated-other', 'alcohol-ok'] }, REST],
    [
      'alcohol, and then again not',
      { cleaning: ['alcohol-ok', 'alcohol-not-ok'] },
      `alcohol-incompatible:caution ${REST}`,
    ],
    [
      'no alcohol for a cartridge',
      { device: 'cartridge', cleaning: ['alcohol-not-ok'] },
      `cartridge-single-use:info ${REST}`,
    ],
    ['no word for a device of no stated kind', { device: null, cleaning: [] }, `cleaning-unstated:info ${REST}`],
    ['no word for a pen', { device: 'pen', cleaning: [] }, `cartridge-single-use:info ${REST}`],
    ['no word for a stamp', { device: 'stamp', cleaning: [] }, `cleaning-unstated:info ${REST}`],
    [
      'no need for a pen',
      { device: 'pen', cleaning: ['none-needed'] },
      `claim-no-disinfection:warning cartridge-single-use:info ${REST}`,
    ],
    [
      'no need where there is no needle',
      { device: 'needle-free-injector', cleaning: ['none-needed'] },
      'device-needle-free-injector:danger',
    ],
  ])('%s', (_what, sketch, findings) => {
    expect(rulesOf(sketch)).toBe(findings);
  });
});

describe('the verdict', () => {
  it.each<[Verdict, FactsSketch, Partial<PagePreferences>?]>([
    ['ok', {}],
    ['ok', { bundle: ['serum-unspecified'] }],
    ['info', { mm: [0.2] }],
    ['info', { materials: ['stainless'] }],
    ['info', { device: 'nano', mm: [] }],
    ['caution', { mm: [] }],
    ['caution', { materials: [] }],
    ['caution', {}, { preferredMm: 0.2 }],
    ['warning', { claims: ['professional-only', 'fda-approved'] }],
    ['danger', { claims: ['share-same-needles', 'professional-only'] }],
    ['none', { topic: 'other' }],
  ])('is %s for %j', (verdict, sketch, preferences) => {
    expect(assess(fineFacts(sketch), preferring(preferences)).verdict).toBe(verdict);
  });
});

describe('what a finding carries', () => {
  function findingOf(rule: string, sketch: FactsSketch, preferences: Partial<PagePreferences> = {}) {
    return assess(factsOf(sketch), preferring(preferences)).findings.find((finding) => finding.rule === rule);
  }

  it.each<
    [
      rule: string,
      FactsSketch,
      params: Record<string, number>,
      evidence: (string | number)[],
      Partial<PagePreferences>?,
    ]
  >([
    ['length-home-range', { mm: [0.25, 0.3], mode: 'kit' }, { min: 0.25, max: 0.5 }, [0.25, 0.3]],
    ['length-clinical-overlap', { mm: [0.5] }, { limit: 0.5, start: 0.25 }, [0.5]],
    ['length-below-range', { mm: [0.2] }, { min: 0.25, max: 0.5 }, [0.2]],
    ['length-over-home-limit', { mm: [1, 1.5], mode: 'kit' }, { length: 1.5, min: 0.25, limit: 0.5 }, [1, 1.5]],
    [
      'length-over-home-limit',
      { mm: [0.25, 2], mode: 'variants', selected: 2 },
      { length: 2, min: 0.25, limit: 0.5 },
      [2],
    ],
    [
      'length-over-home-limit',
      { mm: [0.5, 2], selected: 2, conflict: true },
      { length: 2, min: 0.25, limit: 0.5 },
      [2],
    ],
    ['length-over-scalp-limit', { mm: [1.5], scalpOnly: true }, { length: 1.5, limit: 1 }, [1.5]],
    ['length-conflict', { mm: [0.5, 1.5], conflict: true }, { shortest: 0.5, longest: 1.5 }, [0.5, 1.5]],
    ['variants-mixed', { mm: [0.5, 1.5], mode: 'variants' }, { limit: 0.5, longest: 1.5 }, [0.5, 1.5]],
    [
      'variants-longer-available',
      { mm: [0.5, 1, 1.5], mode: 'variants', selected: 0.5 },
      { length: 0.5, longest: 1.5 },
      [1, 1.5],
    ],
    ['kit-long-heads', { mm: [0.5, 1, 1.5], mode: 'kit' }, { limit: 0.5, longest: 1.5 }, [1, 1.5]],
    ['adjustable-over-limit', { mm: [0.25, 2.5], mode: 'adjustable' }, { limit: 0.5, longest: 2.5 }, [0.25, 2.5]],
    [
      'adjustable-over-limit',
      { mm: [0.25, 2.5], mode: 'adjustable', scalpOnly: true },
      { limit: 1, longest: 2.5 },
      [0.25, 2.5],
    ],
    ['scalp-length-range', { mm: [0.75], scalpOnly: true }, { length: 0.75, min: 0.5, limit: 1 }, [0.75]],
    ['scalp-not-dedicated', { mm: [0.75] }, { length: 0.75, min: 0.5, limit: 1 }, [0.75], { area: 'scalp' }],
    [
      'first-time-start-low',
      { mm: [0.3, 0.5], mode: 'kit' },
      { start: 0.25, shortest: 0.3 },
      [0.3, 0.5],
      { firstTime: true },
    ],
    ['preference-match', { mm: [0.3, 0.5], mode: 'kit' }, { preferred: 0.3 }, [0.3], { preferredMm: 0.3 }],
    [
      'preference-match',
      { mm: [0.25, 2.5], mode: 'adjustable' },
      { preferred: 0.5 },
      [0.25, 2.5],
      { preferredMm: 0.8 },
    ],
    [
      'preference-variant-available',
      { mm: [0.3, 0.5], mode: 'variants', selected: 0.5 },
      { preferred: 0.3 },
      [0.3],
      { preferredMm: 0.3 },
    ],
    [
      'preference-mismatch',
      { mm: [0.2, 0.25, 0.5], mode: 'kit' },
      { preferred: 0.3, length: 0.25 },
      [0.2, 0.25],
      { preferredMm: 0.3 },
    ],
    [
      'preference-exceeded',
      { mm: [0.3, 0.5], mode: 'kit' },
      { preferred: 0.2, length: 0.3 },
      [0.3, 0.5],
      { preferredMm: 0.2 },
    ],
    ['material-recommended', { materials: ['gold-coated', 'surgical-steel'] }, {}, ['surgical-steel']],
    ['material-coated', { materials: ['gold-coated', 'stainless'] }, {}, ['gold-coated']],
    ['material-grade-unstated', { materials: ['stainless', 'titanium'] }, {}, ['stainless']],
    ['material-not-recommended', { materials: ['other-metal', 'titanium'] }, {}, ['other-metal']],
    ['material-plastic-needles', { materials: ['plastic', 'titanium'] }, {}, ['plastic']],
    ['material-plastic-unclear', { materials: ['plastic/unclear', 'titanium/handle'] }, {}, ['plastic/unclear']],
    ['scalp-ask-dermatologist', { areas: ['face', 'scalp'] }, {}, ['scalp']],
    ['scalp-ask-dermatologist', { scalpOnly: true }, {}, []],
    ['material-unknown', { materials: ['titanium/handle'] }, {}, []],
    ['claim-too-frequent', { days: 2 }, { minimum: 14, preferred: 28 }, [2]],
    [
      'serum-during-needling',
      { device: 'infuser', bundle: ['acid', 'pigment'], claims: ['apply-serum-during'] },
      {},
      ['apply-serum-during', 'infuser', 'acid'],
    ],
    ['area-eyelid-lip', { areas: ['face', 'lips', 'eyelid'] }, {}, ['lips', 'eyelid']],
    ['device-nano', { device: 'nano' }, {}, ['nano']],
    ['length-unknown', {}, { min: 0.25, max: 0.5 }, []],
  ])('%s %j', (rule, sketch, params, evidence, preferences) => {
    const finding = findingOf(rule, sketch, preferences);
    expect(finding?.params).toEqual(params);
    expect(Object.keys(finding?.params ?? {})).toEqual(Object.keys(params));
    expect(finding?.evidence).toEqual(evidence.map(evidenceOf));
  });

  it('the sources it rests on, the leading one first', () => {
    expect(findingOf('length-over-home-limit', { mm: [1.5] })?.sources[0]).toBe('article');
    expect(findingOf('device-rf', { device: 'rf' })?.sources[0]).toBe('fda-rf-2025');
  });
});
