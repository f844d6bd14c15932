import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/core/extract/claims';
import type { Claim } from '../../../src/core/facts';
import { scanned } from './scanned';

function claimsOf(words: string): Claim[] {
  return readClaims(scanned(` | ${words}`)).map(({ value }) => value);
}

describe('professional-only: keeps laypeople away', () => {
  test.each([
    'For professional use only.',
    'Only for professional use',
    'Strictly for professionals',
    'Intended for use by trained professionals',
    'For use by licensed aestheticians',
    'Must be performed by a qualified practitioner',
    'Sold exclusively to clinics',
    'Not for home use',
    'This device is not intended for personal use.',
    'The practitioner selects the roller for each zone.',
    'Usage: professional use only',
    'Exclusively for medical professionals',
  ])('%s', (words) => expect(claimsOf(words)).toContain('professional-only'));
});

describe('professional-only: marketing keeps nobody away', () => {
  test.each([
    'Professional grade derma roller',
    'Salon-quality results at home',
    'For home and professional use',
    'Professional microneedling pen',
    'Recommended by certified dermatologists',
    'Developed by skin experts',
    'Ask a qualified professional if you are unsure',
    'Not only for professionals: anyone can use it',
    'Trusted by professionals and loved by beginners',
    'Needles over 0.5 mm are for trained professionals only',
    'Lengths of 1.0 mm+ are for professional use only',
    'Perfect for home use',
    'Professional results in your own home',
    'Allows practitioners to set the depth',
    'Clinical-grade needles, the only choice for you',
    'The dermatologist recommends it',
    'Professional quality needles only',
    'Use only professional needles',
    // what a shop says of its delivery
    'This item is not available for ship to home.',
    'We do not deliver to home addresses',
    'Keep away from children, professional grade only',
  ])('%s', (words) => expect(claimsOf(words)).not.toContain('professional-only'));
});

describe('share-same-needles', () => {
  test.each([
    'Safe to share with your partner',
    'One roller for the whole family',
    'Can be shared with friends after cleaning',
    'Suitable for use by several people',
    'Share the roller with your wife',
    'Great for family use',
    'The whole family can use it',
    'You can safely share it with other people',
  ])('%s', (words) => expect(claimsOf(words)).toContain('share-same-needles'));
});

describe('share-separate-heads', () => {
  test.each([
    'Two heads for couples',
    'Two heads, so you and your partner each have one',
    'Comes with 2 heads, so you and your partner can both use it',
    'Comes with 2 heads so you can share with your partner',
    'Separate heads, so share the handle with your family',
    'Four interchangeable heads for the whole family',
    'Share it with your partner, each has their own head',
  ])('%s', (words) => {
    expect(claimsOf(words)).toContain('share-separate-heads');
    expect(claimsOf(words)).not.toContain('share-same-needles');
  });
});

describe('does not invite to share', () => {
  test.each([
    'Do not share your roller with anyone.',
    'Never share the roller with other people',
    'Not to be shared, not even with your partner',
    'Share your results with friends',
    'Share a photo with us',
    'The perfect gift for family and friends',
    'A family-owned business',
    'Loved by couples around the world',
    'Sharing needles is dangerous',
    'Each family member needs their own roller',
    'Tell your friends',
    'Gift for husband, wife or partner',
    'For men and women',
    'Pack of two rollers',
    'We share our knowledge with other people',
  ])('%s', (words) =>
    expect(
      claimsOf(words).filter((claim) => claim === 'share-same-needles' || claim === 'share-separate-heads'),
    ).toEqual([]),
  );
});

describe('reuse-disposable', () => {
  test.each([
    'Washable cartridges',
    'Reusable needle cartridges',
    'Use each cartridge 5 times',
    'The cartridges can be reused after cleaning',
    'Disposable heads that can be washed and used again',
    'Replace the cartridge after 3-5 uses',
    'A cartridge can be used up to 10 times',
    'Re-use the cartridge several times',
  ])('%s', (words) => expect(claimsOf(words)).toContain('reuse-disposable'));
});

describe('does not reuse disposable heads', () => {
  test.each([
    'Reusable derma roller',
    'Do not reuse cartridges',
    'Single use, never reuse',
    'Reusable pen with disposable cartridges',
    'Reusable handle, replaceable cartridges',
    'Replace the cartridge after every use',
    'Use a new cartridge each time',
    'The cartridges are not reusable',
    'Pack of 10 cartridges',
    'Cartridge with 36 pins',
    'Wash the roller after use',
    '12 pin cartridge, vibrates 100 times a second',
    'Non-reusable cartridges',
    'Change cartridges when you treat twice a week',
    'Each disposable cartridge is for one session',
  ])('%s', (words) => expect(claimsOf(words)).not.toContain('reuse-disposable'));
});

describe('fda-approved', () => {
  test.each([
    'FDA approved',
    'FDA, CE approved',
    'Not tested on animals, FDA approved',
    'FDA-registered facility',
    'CE and FDA certified',
    'Certification: CE, FDA',
    'Approved by the FDA',
    'Materials approved by the Food and Drug Administration',
  ])('%s', (words) => expect(claimsOf(words)).toContain('fda-approved'));
  test.each([
    'FDA cleared, K210123',
    '510(k) cleared by the FDA',
    'Not FDA approved',
    'These statements have not been evaluated or approved by the FDA',
    'The FDA warns of needling devices',
    'Approved by dermatologists',
    'CE certified',
  ])('not: %s', (words) => expect(claimsOf(words)).not.toContain('fda-approved'));
});

describe('treats-condition', () => {
  test.each([
    'Reduces acne scars',
    'Stops hair loss and stimulates the scalp',
    'Fades stretch marks',
    'Stimulates collagen production',
    'Scar removal for face and body',
    'Helps against hair loss',
    'Treats melasma',
  ])('%s', (words) => expect(claimsOf(words)).toContain('treats-condition'));
  test.each([
    'Do not use on active acne',
    'Not for people who tend to keloid scars',
    'Avoid if you have acne or rosacea',
    'Warnings: acne, scars',
    'Consult a doctor before use if you suffer from hair loss',
    'Smooths the skin',
    'Improves absorption of your serum',
    'May cause scarring',
  ])('not: %s', (words) => expect(claimsOf(words)).not.toContain('treats-condition'));
});

describe('apply-serum-during', () => {
  test.each([
    'Apply serum, then roll over the skin',
    'Apply the serum before rolling',
    'Before needling, apply a few drops of serum',
    'Roll while the serum is still wet',
    'Pour the serum into the infuser bottle',
    'Serum flows through the needles into the skin',
    'Fill the bottle with serum and stamp',
    'Massage the ampoule in and then start rolling',
    'Delivers serum while needling',
    'Step 1: Apply serum | Step 2: Roll gently',
    'Put hyaluronic serum on your skin and roll in all directions',
    'Apply your serum. Roll gently in four directions.',
  ])('%s', (words) => expect(claimsOf(words)).toContain('apply-serum-during'));
  test.each([
    'Roll gently, then apply your serum',
    'Apply serum after rolling',
    'Serum absorbs better after microneedling',
    'Follow with a hydrating serum',
    'Cleanse, roll, apply serum',
    'Do not apply serum before rolling',
    'Apply numbing cream, then roll',
    'Boosts the absorption of serums',
    'Before rolling, cleanse your face',
    'After rolling, apply serum',
    'After rolling, while the skin is damp, apply serum',
    'Enhances serum delivery while you sleep',
    'Use with hyaluronic serum',
    'Apply your favourite serum | Roll the cable up',
    'Step 1: Roll | Step 2: Apply serum',
    'Apply serum after you roll and stamp',
    'Roll. Apply serum. Repeat after four weeks.',
    'After use, apply serum. Roll up the cable.',
  ])('not: %s', (words) => expect(claimsOf(words)).not.toContain('apply-serum-during'));
});

describe('non-sterile', () => {
  test.each(['Non-sterile cartridges', 'Supplied unsterile', 'Needles are not sterile', 'Sterilise before first use'])(
    '%s',
    (words) => expect(claimsOf(words)).toContain('non-sterile'),
  );
  test.each([
    'Sterile cartridges',
    'Pre-sterilised with gamma rays',
    'Disinfect before use',
    'Individually sterile packed',
    'Gamma-sterile, no need to sterilise before first use',
  ])('not: %s', (words) => expect(claimsOf(words)).not.toContain('non-sterile'));
});
