import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assess';
import type { Verdict } from '../../src/core/assessment';
import { MATERIAL_KINDS } from '../../src/core/correction';
import type { ProductFacts } from '../../src/core/facts';
import { micrometres } from '../../src/core/length';
import type { PagePreferences } from '../../src/core/person';
import { type FactsSketch, factsOf } from '../facts';

const GRAVITY: readonly Verdict[] = ['none', 'ok', 'info', 'caution', 'warning', 'danger'];

const length = fc.oneof(
  fc.constantFrom(0.1, 0.2, 0.25, 0.3, 0.5, 0.51, 0.75, 1, 1.01, 1.5, 2, 2.5),
  fc.integer({ min: 50, max: 6000 }).map((um) => um / 1000),
);
const kind = fc.constantFrom(...MATERIAL_KINDS);
const material = fc.tuple(kind, fc.constantFrom('needles', 'handle', 'unclear')).map((pair) => pair.join('/'));
const preferences: fc.Arbitrary<PagePreferences> = fc.record({
  preferredMm: fc.option(fc.double({ min: 0, max: 3, noNaN: true })),
  area: fc.option(fc.constantFrom('face', 'scalp', 'body', 'beard')),
  firstTime: fc.boolean(),
});

/** Facts of a device that needles skin; the choice, where there is one, is one of the sizes on offer. */
const sketch: fc.Arbitrary<FactsSketch> = fc
  .record({
    device: fc.constantFrom('roller', 'pen', 'stamp', 'cartridge', 'infuser', 'nano', 'rf', null),
    mm: fc.uniqueArray(length, { maxLength: 5, selector: micrometres }),
    mode: fc.constantFrom('single', 'variants', 'kit', 'adjustable', 'unknown'),
    choice: fc.nat({ max: 9 }),
    conflict: fc.boolean(),
    materials: fc.uniqueArray(material, { maxLength: 3 }),
    areas: fc.subarray(['face', 'scalp', 'beard', 'body', 'under-eye', 'eyelid', 'lips']),
    scalpOnly: fc.boolean(),
    cleaning: fc.subarray(['alcohol-ok', 'alcohol-not-ok', 'stated-other', 'none-needed']),
    days: fc.option(fc.integer({ min: 0, max: 40 })),
    claims: fc.subarray([
      'professional-only',
      'share-same-needles',
      'reuse-disposable',
      'fda-approved',
      'apply-serum-during',
    ]),
    bundle: fc.subarray(['retinol', 'serum-hyaluronic', 'serum-unspecified', 'numbing-cream', 'lidocaine-over-4']),
  })
  .map(({ choice, ...rest }) => ({ ...rest, selected: rest.mm[choice] ?? null }) as FactsSketch);

function gravity(facts: ProductFacts, wishes: PagePreferences): number {
  return GRAVITY.indexOf(assess(facts, wishes).verdict);
}

function check<Values extends [unknown, ...unknown[]]>(
  ...args: [...{ [K in keyof Values]: fc.Arbitrary<Values[K]> }, (...values: Values) => void]
): void {
  const predicate = args.pop() as (...values: Values) => void;
  // biome-ignore lint/suspicious/noExplicitAny: the tuple of arbitraries is typed by the signature
  fc.assert((fc.property as any)(...args, predicate), { numRuns: 1000 });
}

describe('no false comfort', () => {
  it('ok needs a stated length in range and a stated recommended material', () => {
    check(sketch, preferences, (some, wishes) => {
      const { verdict, findings } = assess(factsOf(some), wishes);
      if (verdict !== 'ok') return;
      const rules = findings.map(({ rule }) => rule);
      expect(rules).toContain('length-home-range');
      expect(rules).toContain('material-recommended');
      const { mm = [], selected } = some;
      const judged = selected === null || some.mode === 'kit' || some.mode === 'adjustable' ? mm : [selected ?? 0];
      expect(Math.max(...judged)).toBeLessThanOrEqual(0.5);
    });
  });

  it('without the lengths nothing turns ok', () => {
    check(sketch, preferences, (some, wishes) => {
      expect(assess(factsOf({ ...some, mm: [], selected: null }), wishes).verdict).not.toBe('ok');
    });
  });

  it('without the materials nothing turns ok', () => {
    check(sketch, preferences, (some, wishes) => {
      expect(assess(factsOf({ ...some, materials: [] }), wishes).verdict).not.toBe('ok');
    });
  });

  it('a claim, an area, an item or an interval less never raises a verdict', () => {
    check(sketch, preferences, fc.constantFrom('claims', 'areas', 'bundle', 'days'), (some, wishes, name) => {
      const less = { ...some, [name]: name === 'days' ? null : [] };
      expect(gravity(factsOf(less), wishes)).toBeLessThanOrEqual(gravity(factsOf(some), wishes));
    });
  });
});

describe('a length over the limit', () => {
  it('never lowers a verdict', () => {
    check(sketch, preferences, fc.integer({ min: 1001, max: 6000 }), (some, wishes, um) => {
      const more = { ...some, mm: [...(some.mm ?? []), um / 1000] };
      expect(gravity(factsOf(more), wishes)).toBeGreaterThanOrEqual(gravity(factsOf(some), wishes));
    });
  });

  it('is always named, unless the device has no needles to measure', () => {
    check(sketch, preferences, fc.integer({ min: 1001, max: 6000 }), (some, wishes, um) => {
      // Where nothing is chosen, any length on offer is one the buyer could end up with.
      const more = { ...some, selected: null, mm: [...(some.mm ?? []), um / 1000] };
      const { findings } = assess(factsOf(more), wishes);
      const named = findings.some(({ params }) => Object.values(params).some((value) => value > 1 && value <= 6));
      expect(named || some.device === 'rf').toBe(true);
    });
  });
});

describe('the person', () => {
  it('never lowers a verdict by a preferred length or by being new', () => {
    check(sketch, preferences, (some, wishes) => {
      const plain = { ...wishes, preferredMm: null, firstTime: false };
      expect(gravity(factsOf(some), wishes)).toBeGreaterThanOrEqual(gravity(factsOf(some), plain));
    });
  });

  it('never lowers a verdict by an area, but for the scalp', () => {
    check(
      sketch,
      preferences,
      fc.constantFrom<PagePreferences['area']>('face', 'body', 'beard'),
      (some, wishes, area) => {
        const before = gravity(factsOf(some), { ...wishes, area: null, preferredMm: null, firstTime: false });
        expect(gravity(factsOf(some), { ...wishes, area })).toBeGreaterThanOrEqual(before);
      },
    );
  });

  it('lowers a verdict by the scalp only as the rules of the scalp say', () => {
    check(sketch, preferences, (some, wishes) => {
      const plain = { ...wishes, area: null, preferredMm: null, firstTime: false };
      const forScalp = assess(factsOf(some), { ...plain, area: 'scalp' });
      const before = assess(factsOf(some), plain);
      const isLower = GRAVITY.indexOf(forScalp.verdict) < GRAVITY.indexOf(before.verdict);
      const rules = forScalp.findings.map(({ rule }) => rule);
      expect(!isLower || rules.includes('scalp-not-dedicated')).toBe(true);
      expect(!isLower || forScalp.verdict === 'warning').toBe(true);
    });
  });
});

describe('the facts', () => {
  it('say the same in any order', () => {
    check(sketch, preferences, (some, wishes) => {
      const reversed = Object.fromEntries(
        Object.entries(some).map(([name, value]) => [name, Array.isArray(value) ? value.toReversed() : value]),
      );
      const brief = (given: FactsSketch) =>
        assess(factsOf(given), wishes).findings.map(({ rule, severity, params }) => ({ rule, severity, params }));
      expect(brief(reversed)).toEqual(brief(some));
    });
  });

  it('may hold values that no rule knows', () => {
    check(sketch, preferences, (some, wishes) => {
      const unknown = factsOf({
        ...some,
        areas: [...(some.areas ?? []), 'elbow' as never],
        claims: [...(some.claims ?? []), 'waterproof' as never],
        bundle: [...(some.bundle ?? []), 'towel' as never],
        materials: [...(some.materials ?? []), 'bamboo/handle'],
      });
      expect(assess(unknown, wishes)).toEqual(assess(factsOf(some), wishes));
    });
  });

  it('are left as they were', () => {
    check(sketch, preferences, (some, wishes) => {
      const facts = factsOf(some);
      assess(facts, wishes);
      expect(facts).toEqual(factsOf(some));
    });
  });

  it('of another trade say nothing at all', () => {
    check(sketch, preferences, (some, wishes) => {
      expect(assess(factsOf({ ...some, topic: 'other' }), wishes)).toEqual({ verdict: 'none', findings: [] });
    });
  });
});
