import fc from 'fast-check';
import { frameText, requestOf } from '../../src/background/requests';
import { parseEvidence, parseLabel, parseOrigins } from '../../src/hint/parse';
import { anyListing, listings } from './listings';
import { expectUntouchedPrototypes, type Property } from './property';

const TYPES = ['needling-page', 'judge', 'dismiss', 'frame-ready', 'frame-text', 'start-hint', 'read-entered'] as const;
const KEYS = [
  'url',
  'listing',
  'product',
  'severity',
  'tabId',
  'forced',
  'text',
  'lengthMm',
  'material',
  'passage',
  'quote',
  'origins',
  'label',
  'type',
  '__proto__',
  'constructor',
] as const;

const value = fc.oneof(
  fc.anything({ withNullPrototype: true, withObjectString: true }),
  fc.constantFrom('', 'danger', 3, true, null, 0.5, 'titanium', ['*://*.amazon.com/*']),
  // A listing of which one part is another thing.
  fc
    .tuple(listings, fc.constantFrom('url', 'passages', 'variants', 'lang'), fc.anything())
    .map(([listing, name, other]) => ({ ...listing, [name]: other })),
  listings,
);

export const anyMessage: Property<object> = {
  name: 'message',
  inputs: fc.dictionary(fc.constantFrom(...KEYS), value),
  sizeOf: () => 0,
  check(message) {
    for (const type of TYPES) requestOf(type)(message);
    for (const parse of [parseEvidence, parseLabel, parseOrigins]) parse(message);
    frameText(message);
    const judge = requestOf('judge')(message);
    if (judge) anyListing.check({ ...judge, preferences: { preferredMm: null, area: null, firstTime: false } });
    expectUntouchedPrototypes();
  },
};
