import { describe, expect, test } from 'vitest';
import { readCleaning } from '../../../src/core/extract/cleaning';
import { scanned } from './scanned';

function methodsOf(words: string): string[] {
  return readCleaning(scanned(` | ${words}`)).map(({ value }) => value);
}

describe('alcohol is fine', () => {
  test.each([
    'Soak the head in 70% isopropyl alcohol for ten minutes.',
    'Disinfect with alcohol before and after each use',
    'Spray the needles with rubbing alcohol and let them air dry',
    'Cleaning: isopropyl alcohol',
    'Sterilise by dipping the roller in ethanol',
    'Do not soak in alcohol for longer than 10 minutes',
    'Rinse, then disinfect with an alcohol spray',
    'Clean the roller head with 75 % IPA.',
    'After use, immerse the needles in alcohol; store dry.',
  ])('%s', (words) => expect(methodsOf(words)).toContain('alcohol-ok'));
});

describe('alcohol is not fine', () => {
  test.each([
    'Do not soak the head in alcohol.',
    'Never clean the needles with alcohol',
    'Wash with water only',
    'Clean without alcohol: alcohol damages the glue of the needles',
    "Don't use alcohol to disinfect the roller",
    'Disinfect with an alcohol-free spray',
    'Cleaning: do not use alcohol',
    'Alcohol is not recommended for cleaning the head',
  ])('%s', (words) => {
    expect(methodsOf(words)).toContain('alcohol-not-ok');
    expect(methodsOf(words)).not.toContain('alcohol-ok');
  });
});

describe('some other method', () => {
  test.each([
    'Comes with a UV box that disinfects the head',
    'Comes with a UV sterilizer box',
    'Rinse under hot water after use',
    'Sterilise in boiling water for two minutes',
    'Disinfect five minutes in chlorhexidine',
    'Clean with denture tablets',
    'Wash the roller with soap and warm water',
    'Sterilization: autoclave',
    'Rinse with water and let dry',
  ])('%s', (words) => expect(methodsOf(words)).toContain('stated-other'));
});

describe('says that none is needed', () => {
  test.each([
    'No need to sterilise the needles',
    'Self-cleaning head',
    'Sterile from the factory, no disinfection required',
    'You do not need to disinfect the roller before use',
    'Maintenance-free titanium needles',
    'No sterilization necessary',
    'Can be used without disinfection',
    'Cleaning the needles is not required',
  ])('%s', (words) => expect(methodsOf(words)).toContain('none-needed'));
});

describe('states no method', () => {
  test.each([
    'Cleanse your face and pat it dry',
    'Wash your hands with soap first',
    'Alcohol-free toner included',
    'Wipe your skin with an alcohol pad',
    'Avoid alcohol and caffeine for 24 hours',
    'Avoid products with alcohol, fragrance or acids afterwards',
    'Easy to clean',
    'Disinfect before and after every use',
    'Protect your skin from UV light',
    'Rinse your face with water',
    'Leave the serum on overnight, no need to rinse',
    'Each cartridge is sterile and single use, so no need to disinfect',
    'Never clean, share or reuse it',
    'The handle is autoclavable',
    'Do not immerse the handle in water',
    'Drink plenty of water',
    'Wash your hair before you start',
    'No need to worry about pain',
    'Stainless steel, easy care',
  ])('%s', (words) => expect(methodsOf(words)).toEqual([]));
});
