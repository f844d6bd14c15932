import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess';
import { withCorrection } from '../../src/core/correction';
import { extract } from '../../src/core/extract';
import type { ProductFacts } from '../../src/core/facts';
import { listingFromText } from '../../src/core/listing-from-text';

const OPEN = { preferredMm: null, area: null, firstTime: false };

function read(title: string, text = ''): ProductFacts {
  return extract(listingFromText({ title, text }));
}

describe('what the person knows better', () => {
  test('a length takes the place of all that was read', () => {
    const { lengths } = withCorrection(read('Derma roller 0.5 mm', 'Needle length: 1.5 mm'), {
      lengthMm: 0.25,
      material: null,
    });
    expect(lengths).toMatchObject({ mode: 'single', offered: [{ mm: 0.25, evidence: [] }], conflict: false });
  });

  test('a length is judged like one that was read', () => {
    const facts = read('Derma roller 0.25 mm, surgical-grade stainless steel needles');
    expect(assess(facts, OPEN).verdict).toBe('ok');
    expect(assess(withCorrection(facts, { lengthMm: 1.5, material: null }), OPEN).verdict).toBe('danger');
  });

  test('a material takes the place of the needles’, the handle stays', () => {
    const facts = read('Derma roller 0.25 mm', 'Needle material: titanium\nHandle material: plastic');
    const { materials } = withCorrection(facts, { lengthMm: null, material: 'gold-coated' });
    expect(materials.map(({ kind, part }) => `${part}: ${kind}`)).toEqual(['needles: gold-coated', 'handle: plastic']);
  });

  test('nothing leaves all as it was read', () => {
    const facts = read('Derma roller 0.5 mm, titanium needles');
    expect(withCorrection(facts, { lengthMm: null, material: null })).toEqual(facts);
  });
});
