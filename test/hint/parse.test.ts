import { describe, expect, test } from 'vitest';
import { parseEvidence, parseLabel, parseOrigins } from '../../src/hint/parse';

describe('the hint takes', () => {
  test.each([
    [parseEvidence, { passage: 'title', quote: '1.5 mm' }],
    [parseLabel, { label: '0.5 mm' }],
    [parseOrigins, { origins: ['*://*.shop.example/*'] }],
  ])('%o: %j', (parse, message) => {
    expect(parse({ type: 'any', ...message })).toEqual(message);
  });
});

describe('the hint refuses', () => {
  test.each([
    [parseEvidence, { passage: 'title' }],
    [parseEvidence, { passage: 1, quote: '1.5 mm' }],
    [parseLabel, {}],
    [parseOrigins, { origins: '*://*/*' }],
    [parseOrigins, { origins: [1] }],
  ])('%o: %j', (parse, message) => {
    expect(parse(message)).toBeNull();
  });
});
