import { anyDocument } from './documents';
import { anyListing, anyOrder, anyText } from './listings';
import { anyMessage } from './messages';
import type { AnyProperty } from './property';
import { anyFile, anyStored } from './stored';
import { anyStructuredData } from './structured-data';

/** Everything that reads what others wrote, as `npm run fuzz` runs it. */
export const properties: readonly AnyProperty[] = [
  anyListing,
  anyText,
  anyOrder,
  anyStructuredData,
  anyDocument,
  anyMessage,
  anyStored,
  anyFile,
];
