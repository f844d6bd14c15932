import { describe, expect, test } from 'vitest';
import { frameText, requestOf } from '../../src/background/requests';

describe('the background accepts', () => {
  test.each([
    ['needling-page', { url: 'https://shop.example/a' }],
    ['page-preferences', {}],
    ['assessed', { verdict: 'none', url: 'https://shop.example/a', product: 'p' }],
    ['dismiss', { product: 'p', severity: 'warning' }],
    ['start-hint', { tabId: 3, forced: true }],
  ] as const)('%s', (type, request) => {
    expect(requestOf(type)({ type, ...request })).toEqual(request);
  });

  test('and drops what it does not know', () => {
    expect(requestOf('page-preferences')({ extra: 1 })).toEqual({});
  });
});

describe('the background refuses', () => {
  test.each([
    ['needling-page', {}],
    ['needling-page', { url: 1 }],
    ['needling-page', { url: 'x'.repeat(20_001) }],
    ['assessed', { verdict: 'fine', url: '', product: '' }],
    ['assessed', { verdict: 'ok', url: '' }],
    ['assessed', { verdict: 'ok', url: '', product: 'x'.repeat(5_001) }],
    ['dismiss', { product: 'p', severity: 'none' }],
    ['dismiss', { product: null, severity: 'ok' }],
    ['start-hint', { tabId: '3', forced: true }],
    ['start-hint', { tabId: 1.5, forced: true }],
    ['start-hint', { tabId: 3 }],
  ] as const)('%s with %j', (type, request) => {
    expect(requestOf(type)(request)).toBeNull();
  });
});

test('a description frame is believed its words, and nothing else', () => {
  expect(frameText({ text: '1.5 mm' })).toBe('1.5 mm');
  expect(frameText({ text: 1 })).toBe('');
  expect(frameText(undefined)).toBe('');
  expect(frameText({ text: 'x'.repeat(200_001) })).toBe('');
});
