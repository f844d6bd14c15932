import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract';
import type { Lengths } from '../../../src/core/facts';
import { listingFromText } from '../../../src/core/listing-from-text';

/** Lengths of 'title | row or line | …'; `choices`: the picker, the chosen one marked with a star. */
function lengthsOf(words: string, choices: readonly string[] = []): Lengths {
  const [title = '', ...lines] = words.split(' | ');
  const variants = choices.map((label) => ({ label: label.replace('*', ''), selected: label.startsWith('*') }));
  return extract(listingFromText({ title, text: lines.join('\n'), variants })).lengths;
}

function readPicker(variants: { label: string; selected: boolean; dimension: string }[]): Lengths {
  return extract(listingFromText({ title: 'Derma roller', text: '', variants })).lengths;
}

function mm(lengths: Lengths): number[] {
  return lengths.offered.map((length) => length.mm);
}

describe('reads the product’s own length', () => {
  test.each([
    // stated where sellers state it
    ['Derma roller 0.5mm', [0.5]],
    ['ZGTS 192 needles derma roller | Size: 1.5mm', [1.5]],
    ['Derma roller | Needle length (mm): 0.25', [0.25]],
    ['DERMA ROLLER 540 | Specification: 540pin, 1.5mm', [1.5]],
    ['DERMA ROLLER 540 | The needles are 1.5mm long and made of surgical stainless steel.', [1.5]],
    ['DERMA ROLLER 540 | Made with 540 micro needles measuring 1.5mm in length.', [1.5]],
    ['DERMA ROLLER 540 | 540 needles, 1.5mm, titanium', [1.5]],
    [
      'Derma stamp | Needle lengths: 0.5 / 1.0 mm needle count: 140 needles in each stamp for use by a trained practitioner',
      [0.5, 1],
    ],
    ['0.3 Titanium Derma Roller', [0.3]],
    ['Dermaroller 0,5', [0.5]],
    ['Derma Roller Size 1.5', [1.5]],
    ['Derma roller, one millimeter needles', [1]],
    ['Derma roller | Needles of half a millimetre', [0.5]],
    // without a unit: a list is no version, nor is what stands in brackets
    ['Derma Roller (1.0) 540 needles', [1]],
    ['Derma roller DR15 (1.5)', [1.5]],
    ['Derma roller 0.5/1.0/1.5 titanium needles', [0.5, 1, 1.5]],
    ['Titanium derma roller 0.5, 1.0 or 1.5', [0.5, 1, 1.5]],
    ['Derma roller titanium 0.5 1.0 1.5', [0.5, 1, 1.5]],
    ['Derma roller titanium 0.5', [0.5]],
    ['Derma roller | Needle length: 0.5 and 1', [0.5, 1]],
    ['Derma roller | Needle length: 2', [2]],
    ['Derma roller | Needle length: 0.25mm, 0.5, 1.0', [0.25, 0.5, 1]],
    ['Derma roller | Size: 0.25mm, 0.5, 1.0', [0.25, 0.5, 1]],
    ['Derma roller | Available in 0.25mm, 0.5, 1.0 and 1.5 sizes', [0.25, 0.5, 1, 1.5]],
    ['Derma roller | Needle length mm: 0.25 / 0.5 / 1', [0.25, 0.5, 1]],
    ['Derma roller | Needle length (mm): 1', [1]],
    ['Derma roller | Sizes (in mm): 0.5, 1, 1.5', [0.5, 1, 1.5]],
    ['4 in 1 derma roller set | 1 x 0.5mm face head (300 needles) | 1 x 1.5mm body head (1200 needles)', [0.5, 1.5]],
    // prose that says it only in passing, where nothing else says it
    ['DERMA ROLLER 540 | We recommend 1.5mm needles for deep scars, buy yours today', [1.5]],
    ['DERMA ROLLER 540 | This dermaroller penetrates to a depth of 1.5 mm', [1.5]],
    ['DERMA ROLLER 540 | Unlike 0.5 mm rollers, our 1.5 mm needles go deeper', [1.5]],
    ['DERMA ROLLER 540 | Penetrates 2.5mm for deep scars', [2.5]],
    ['DERMA ROLLER | We have 0.25, 0.5, 1.0, 1.5 and 2.0 mm', [0.25, 0.5, 1, 1.5, 2]],
    ['Titan Dermaroller Set | 1x Gesicht 0,5 mm | 1x Körper 1,0 mm', [0.5, 1]],
    ['Dermaroller titanio | Cara 0,5 mm y cuerpo 1,0 mm', [0.5, 1]],
    // parts of a set
    ['Titanium derma roller 0.5mm | Second head included: 1 mm for the body', [0.5, 1]],
    ['Titanium derma roller 0.5mm | Body roller: 1.5 mm', [0.5, 1.5]],
    ['Titanium derma roller 0.5mm | The set includes a second head of 1 mm', [0.5, 1]],
    ['Derma roller | 0.25mm for fine lines | 1.0mm for stretch marks, 1.5mm for deep scars', [0.25, 1, 1.5]],
  ])('%s', (words, lengths) => expect(mm(lengthsOf(words))).toEqual(lengths));
});

describe('does not read other numbers as a length', () => {
  test.each([
    ['Beard roller 0.5 mm | Roller head: 20 mm wide, 22 mm diameter', [0.5]],
    ['Derma roller 0.3mm, 192 needles, needle thickness 0.15 mm', [0.3]],
    ['Derma roller | Needle diameter: 0.2mm', []],
    ['Derma roller 540 | Handle length: 1.4 mm', []],
    ['Derma roller 540 4.99', []],
    ['Derma Pen 2.0', []],
    ['Derma Roller 2.0', []],
    ['Derma roller $1.5', []],
    ['Derma roller titanium 0.5 oz', []],
    ['Derma roller (4.8)', []],
    ['Derma roller (1.5 oz)', []],
    ['Dr Pen (2.0)', []],
    ['Derma roller 0.5 mm | Needle length: 0.5 mm, thickness 0.25', [0.5]],
    ['Derma roller | Needle length: 3 sizes', []],
    ['Derma roller | Sizes: 3', []],
    ['Derma roller | Head width (mm): 2', []],
    ['Microneedling pen M5 | 5 speeds, 650 mAh', []],
    ['Microneedling pen M5 | Depth adjustment: 0.2–2.5 mm in 0.1 mm steps', [0.2, 2.5]],
    ['Microneedling pen M5 | Needle depth 0.2–2.5 mm, adjustable in increments of 0.1 mm', [0.2, 2.5]],
  ])('%s', (words, lengths) => expect(mm(lengthsOf(words))).toEqual(lengths));
});

describe('keeps what is only mentioned apart', () => {
  test.each([
    ['Derma roller 0.5mm | Also available in 1.0 mm and 2.0 mm', [0.5], [1, 2]],
    ['Derma roller 0.2mm | Longer needles such as 1.5mm should only be used by professionals.', [0.2], [1.5]],
    ['Derma roller 540 | Clinics use needles of 1.5 to 3 mm', [], [1.5, 3]],
    ['Derma roller 540 | Derma rollers usually have 0.5 to 2.5 mm needles', [], [0.5, 2.5]],
    ['Derma roller 0.5 mm | Needle length guide: 0.25 mm for absorption, 1.0 mm for professionals', [0.5], [0.25, 1]],
    ['Derma roller 0.5 mm | The epidermis is up to 1.5 mm thick', [0.5], []],
    ['Derma roller 0.5 mm (NOT 1.5 mm)', [0.5], [1.5]],
    ['Derma roller 0.25mm (also available in 0.5mm / 1.5mm)', [0.25], [0.5, 1.5]],
    ['Also available in 0.5mm: derma roller 1.5mm', [0.5, 1.5], []],
    ['Dermaroller 0,5 mm, nicht 1,5 mm', [0.5], [1.5]],
  ])('%s', (words, lengths, mentioned) => {
    const read = lengthsOf(words);
    expect(mm(read)).toEqual(lengths);
    expect(read.mentioned.map((length) => length.mm)).toEqual(mentioned);
  });
});

describe('takes one length given in two units once', () => {
  test.each([
    ['Skin needle roller 0.02 inch (0.5 mm)', [0.5]],
    ['Derma roller 0.5 mm / 0.02 in', [0.5]],
    ['Derma roller | Needle length: 0.06 inches (1.5 mm)', [1.5]],
    ['Derma roller 0.5 mm / 0.06 in', [0.5, 1.524]],
  ])('%s', (words, lengths) => expect(mm(lengthsOf(words))).toEqual(lengths));
});

describe('keeps how the lengths relate', () => {
  test.each([
    ['6 in 1 derma roller kit 0.25mm 0.3mm 1.0mm', 'kit', [0.25, 0.3, 1]],
    ['Microneedle roller 0.2/0.25/0.3/3.0mm', 'variants', [0.2, 0.25, 0.3, 3]],
    ['Derma pen, needle depth adjustable 0.25 mm to 2.0 mm, 5 speeds', 'adjustable', [0.25, 2]],
    ['Microneedling pen M5 | adjustable needle depth up to 2.5 mm', 'adjustable', [0, 2.5]],
    ['Derma pen 0.25–2.5 mm | Needle depth: 0.5 mm, adjustable', 'adjustable', [0.25, 2.5]],
    ['Derma stamp with adjustable depth 0.25/0.5/1.0/1.5 mm', 'adjustable', [0.25, 0.5, 1, 1.5]],
    ['Derma roller 0.25–0.5 mm', 'unknown', [0.25, 0.5]],
    ['Derma pen 2.5 – 0.25 mm adjustable', 'adjustable', [0.25, 2.5]],
    [
      'Derma stamp 0.25 to 2.0 mm | Ideal for face and scalp, sizes 0.25 / 0.5 / 1.0 / 2.0 mm',
      'variants',
      [0.25, 0.5, 1, 2],
    ],
    [
      'Derma stamp | Five lengths, 0.25 to 2.0 mm | Needle length: 0.25, 0.5, 1.0, 1.5, 2.0mm',
      'variants',
      [0.25, 0.5, 1, 1.5, 2],
    ],
  ])('%s', (words, mode, lengths) => {
    const read = lengthsOf(words);
    expect(read.mode).toBe(mode);
    expect(mm(read)).toEqual(lengths);
    expect(read.conflict).toBe(false);
  });
});

describe('keeps a contradiction', () => {
  test.each([
    ['Derma roller 0.5 mm | Needle length: 1.5 mm', [0.5, 1.5]],
    ['Derma roller 0.5 mm | Our roller has 1.5 mm needles for you.', [0.5, 1.5]],
    ['Derma roller | Needle length: 0.5 mm | Needle size: 1.0 mm', [0.5, 1]],
  ])('%s', (words, lengths) => {
    expect(lengthsOf(words)).toMatchObject({ conflict: true });
    expect(mm(lengthsOf(words))).toEqual(lengths);
  });

  test('however often one of the two is repeated', () => {
    const repeated = Array(50).fill('The needles are 0.5 mm long.').join(' ');
    expect(lengthsOf(`Derma roller | ${repeated} | Needle length: 1.5 mm`)).toMatchObject({ conflict: true });
  });

  test.each([
    'Derma roller 0.5 mm | Needle length: 0.25, 0.5, 1.0 mm',
    'Derma roller 0.2/0.5/1.0mm | Needle length: 0.5 mm',
  ])('none where one holds the other: %s', (words) => expect(lengthsOf(words).conflict).toBe(false));
});

describe('the picker', () => {
  test('the chosen size is selected, all are offered', () => {
    const read = lengthsOf('Derma roller 0.25/0.5/1.5mm', ['0.25mm', '*0.5mm', '1.5mm']);
    expect(read.selected?.mm).toBe(0.5);
    expect(mm(read)).toEqual([0.25, 0.5, 1.5]);
  });
  test('with nothing chosen every size counts', () => {
    const read = lengthsOf('Derma roller', ['0.25mm', '1.5mm']);
    expect(read).toMatchObject({ selected: null, mode: 'variants', conflict: false });
  });
  test('a chosen dial is a range, not two sizes', () => {
    const read = lengthsOf('Derma pen', ['*0.25–2.5 mm', '0–0.5 mm']);
    expect(read).toMatchObject({ mode: 'adjustable', selected: null });
    expect(mm(read)).toEqual([0.25, 2.5]);
  });
  test('sizes may lack their unit, and whole ones their decimals', () => {
    const read = lengthsOf('Derma roller', ['0.25', '0.5', '*1']);
    expect(mm(read)).toEqual([0.25, 0.5, 1]);
    expect(read.selected?.mm).toBe(1);
    expect(lengthsOf('Derma roller', ['0.25mm', '0.5mm', '*1']).selected?.mm).toBe(1);
  });
  test('sizes may be coded by a leading zero', () => {
    const choices = ['05', '*10', '15'];
    const named = (dimension: string) =>
      readPicker(
        choices.map((label) => ({ label: label.replace('*', ''), selected: label.startsWith('*'), dimension })),
      );
    expect(mm(named('Needle length'))).toEqual([0.5, 1, 1.5]);
    expect(named('Needle length').selected?.mm).toBe(1);
    // Not sure enough to say that one of them is fine.
    for (const name of ['', 'Size']) {
      expect(mm(named(name))).toEqual([0.5, 1, 1.5]);
      expect(named(name).selected).toBeNull();
    }
    expect(mm(named('Quantity'))).toEqual([]);
  });
  test('sizes may lack their unit beside a colour', () => {
    const read = lengthsOf('Derma roller', ['Black 0.5', '*Black 1.0', 'Gold 1.5']);
    expect(mm(read)).toEqual([0.5, 1, 1.5]);
    expect(read.selected?.mm).toBe(1);
  });
  test.each([
    ['running numbers', ['01', '*02', '03']],
    ['running numbers past nine', ['08', '*09', '10']],
    ['numbers of pieces', ['5', '*10', '15']],
  ])('%s are no coded sizes', (_, choices) => {
    expect(lengthsOf('Derma roller', choices)).toMatchObject({ offered: [], selected: null });
  });
  test('whole numbers are sizes where the picker is named for millimetres', () => {
    const choices = ['1', '2'].map((label) => ({ label, selected: label === '2', dimension: 'Needle length (mm)' }));
    expect(readPicker(choices)).toMatchObject({ selected: { mm: 2 } });
    expect(mm(readPicker(choices))).toEqual([1, 2]);
  });
  test.each([
    ['numbers of pieces', ['1', '*2', '3']],
    ['numbers that no needle has', ['0.5', '*12.5']],
    ['one number alone', ['*1.5']],
  ])('%s without a unit are no sizes', (_, choices) => {
    expect(lengthsOf('Derma roller', choices)).toMatchObject({ offered: [], selected: null });
  });
  test('colours are no sizes', () => {
    const read = lengthsOf('Derma roller 0.5mm', ['*Black', 'Gold']);
    expect(read).toMatchObject({ selected: null, mode: 'single' });
    expect(mm(read)).toEqual([0.5]);
  });
  test('a row that names a length the picker does not have contradicts it', () => {
    const read = lengthsOf('Derma roller | Needle length: 1.5 mm', ['*0.25mm', '0.5mm']);
    expect(read).toMatchObject({ conflict: true });
    expect(mm(read)).toEqual([0.25, 0.5, 1.5]);
  });
});
