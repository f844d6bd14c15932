import { describe, expect, test } from 'vitest';
import { readEntered } from '../../src/core/entered';

const NOTHING = { lengthMm: null, material: null, text: '' };

function lengthsOf(entered: Parameters<typeof readEntered>[0]): number[] {
  return readEntered(entered).facts.lengths.offered.map(({ mm }) => mm);
}

describe('what the person enters', () => {
  test('a length and a material are facts about a needling device', () => {
    const { facts } = readEntered({ ...NOTHING, lengthMm: 1.5, material: 'titanium' });
    expect(facts).toMatchObject({ topic: 'microneedling', lengths: { mode: 'single', conflict: false } });
    expect(facts.lengths.offered.map(({ mm }) => mm)).toEqual([1.5]);
    expect(facts.materials).toEqual([{ kind: 'titanium', part: 'needles', evidence: [] }]);
  });

  test('pasted words are read like a listing, its first line as the title', () => {
    expect(lengthsOf({ ...NOTHING, text: 'Derma roller 540 needles\nNeedle length: 1.5 mm' })).toEqual([1.5]);
  });

  test('pasted words need not name the device: it is known that they are about one', () => {
    expect(lengthsOf({ ...NOTHING, text: 'Needle length: 1.5 mm' })).toEqual([1.5]);
  });

  test('a length typed wins over one pasted', () => {
    expect(lengthsOf({ ...NOTHING, lengthMm: 0.25, text: 'Derma roller 1.5 mm' })).toEqual([0.25]);
  });

  test('a material typed leaves the handle as it was read', () => {
    const { facts } = readEntered({
      ...NOTHING,
      material: 'plastic',
      text: 'Derma roller, titanium needles\nHandle material: plastic',
    });
    expect(facts.materials.filter(({ part }) => part !== 'handle').map(({ kind }) => kind)).toEqual(['plastic']);
  });

  test('a length typed has no quote: nobody has said it', () => {
    const { facts } = readEntered({ ...NOTHING, lengthMm: 0.5, text: 'Derma roller' });
    expect(facts.lengths.offered.flatMap(({ evidence }) => evidence)).toEqual([]);
  });
});
