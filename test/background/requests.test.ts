import { describe, expect, test } from 'vitest';
import { frameText, requestOf } from '../../src/background/requests';
import type { Listing } from '../../src/core/listing';

const TITLE = { id: 'title', field: 'title', text: 'Derma roller 0.5 mm' } as const;
const SIZE = { id: 'v0', field: 'variant', label: 'Size', text: '0.5 mm' } as const;
const LISTING: Listing = {
  url: 'https://shop.example/a',
  shop: 'generic',
  lang: 'en',
  passages: [TITLE],
  variants: [{ label: '0.5 mm', dimension: 'Size', selected: true, passages: [SIZE] }],
};

describe('the background accepts', () => {
  test.each([
    ['needling-page', { url: 'https://shop.example/a' }],
    ['judge', { listing: LISTING }],
    ['judge', { listing: { ...LISTING, isUnread: true } }],
    ['frame-text', {}],
    ['read-entered', { lengthMm: 0.5, material: 'titanium', text: '' }],
    ['dismiss', { product: 'p', severity: 'warning' }],
    ['pause-shop', {}],
    ['correct', { tabId: 3, productAsItIs: 'p', correction: { lengthMm: 0.5, material: null } }],
    ['correct', { tabId: 3, productAsItIs: 'p', correction: null }],
    ['start-hint', { tabId: 3, forced: true }],
  ] as const)('%s', (type, request) => {
    expect(requestOf(type)({ type, ...request })).toEqual(request);
  });

  test('and drops what it does not know', () => {
    expect(requestOf('frame-text')({ extra: 1 })).toEqual({});
  });
});

describe('the background refuses', () => {
  test.each([
    ['needling-page', {}],
    ['needling-page', { url: 1 }],
    ['needling-page', { url: 'x'.repeat(20_001) }],
    ['judge', {}],
    ['judge', { listing: { ...LISTING, isUnread: false } }],
    ['judge', { listing: { ...LISTING, passages: 'Derma roller' } }],
    ['judge', { listing: { ...LISTING, passages: [{ ...TITLE, field: 'advert' }] } }],
    ['judge', { listing: { ...LISTING, passages: [{ ...TITLE, text: 'x'.repeat(200_001) }] } }],
    ['judge', { listing: { ...LISTING, passages: Array(10_001).fill(TITLE) } }],
    ['judge', { listing: { ...LISTING, variants: [{ label: '0.5 mm', selected: 'yes', passages: [] }] } }],
    ['read-entered', { lengthMm: '0.5', material: null, text: '' }],
    ['read-entered', { lengthMm: null, material: 'wood', text: '' }],
    ['dismiss', { product: 'x'.repeat(50_001), severity: 'ok' }],
    ['dismiss', { product: 'p', severity: 'none' }],
    ['dismiss', { product: null, severity: 'ok' }],
    ['correct', { tabId: 3, productAsItIs: 'p' }],
    ['correct', { tabId: 3, productAsItIs: 'p', correction: { lengthMm: '0.5', material: null } }],
    ['correct', { tabId: 3, productAsItIs: 'p', correction: { lengthMm: null, material: 'wood' } }],
    ['start-hint', { tabId: '3', forced: true }],
    ['start-hint', { tabId: 1.5, forced: true }],
    ['start-hint', { tabId: 3 }],
  ] as const)('%s with %j', (type, request) => {
    expect(requestOf(type)(request)).toBeNull();
  });
});

test('a description frame is believed its words, and nothing else', () => {
  expect(frameText({ text: '1.5 mm' })).toBe('1.5 mm');
  expect(frameText({ text: null })).toBeNull();
  expect(frameText({ text: 1 })).toBe('');
  expect(frameText(undefined)).toBe('');
  expect(frameText({ text: 'x'.repeat(200_001) })).toBe('');
});
