import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract';
import { listingFromText } from '../../../src/core/listing-from-text';

function materialsOf(words: string): string[] {
  const [title = '', ...lines] = words.split(' | ');
  const { materials } = extract(listingFromText({ title, text: lines.join('\n') }));
  return materials.map(({ kind, part }) => `${kind} ${part}`);
}

describe('reads what the needles are made of', () => {
  test.each([
    ['Titanium Derma Roller', ['titanium needles']],
    ['Derma roller | 540 titanium', ['titanium needles']],
    ['Derma roller | Needle material: 316L stainless steel', ['surgical-steel needles']],
    ['Derma roller 0.3 mm | Medical grade stainless steel needles', ['surgical-steel needles']],
    ['Derma roller | Stainless steel needles', ['stainless needles']],
    ['Derma roller | Needles: titanium alloy', ['titanium-alloy needles']],
    ['Derma roller | titanium-coated needles', ['titanium-coated needles']],
    ['Derma roller 0.25mm gold plated needles', ['gold-coated needles']],
    ['Micro infusion system | 24K gold 0.25mm needles', ['gold-coated needles']],
    ['Derma Roller | Resin needles', ['plastic needles']],
    ['Derma roller | needles of nylon', ['plastic needles']],
    ['Derma roller | Made from titanium', ['titanium needles']],
    ['Derma roller | Titanium needles that do not rust', ['titanium needles']],
    ['Body derma roller titanium 1.5mm', ['titanium needles']],
    ['Titanium roller kit with two heads', ['titanium needles']],
    ['Titanium body derma roller 1.5mm', ['titanium needles']],
    ['Titanium derma roller for face and body', ['titanium needles']],
  ])('%s', (words, materials) => expect(materialsOf(words)).toEqual(materials));
});

describe('tells handle and needles apart', () => {
  test.each([
    ['Derma roller | ABS handle with titanium needles', ['plastic handle', 'titanium needles']],
    ['Derma roller | Titanium needles, plastic handle', ['titanium needles', 'plastic handle']],
    ['Derma roller | Handle material: aluminium', ['other-metal handle']],
    ['Derma roller | titanium handle, plastic needles', ['titanium handle', 'plastic needles']],
    ['Rose gold derma roller 0.5mm titanium needles', ['titanium needles']],
    ['Titanium microneedle roller bamboo handle', ['titanium needles']],
  ])('%s', (words, materials) => expect(materialsOf(words)).toEqual(materials));
});

describe('cannot tell', () => {
  test.each([
    ['Derma roller | Material: ABS', ['plastic unclear']],
    ['Derma roller | Material: stainless steel', ['stainless unclear']],
    ['Derma roller | Needles are not titanium', []],
    ['Derma roller 0.5 mm, sturdier than titanium', []],
    ['192 Gold Derma Roller', []],
    ['Rose gold derma roller | Colour: Titanium', []],
    ['Derma roller | 540 titanium-look needles', []],
    ['Derma roller | Surgical stainless steel 316L', ['surgical-steel unclear']],
    ['Derma roller | Needles are typically made of titanium or stainless steel', []],
    ['Derma roller 0.5mm', []],
  ])('%s', (words, materials) => expect(materialsOf(words)).toEqual(materials));
});
