import { listingFromText } from '../../../src/core/listing-from-text';
import { type ScannedPassage, scanPassage } from '../../../src/core/passage-scan';

/** A listing in one line: 'title | a sentence | Label: value'. Begin with ' | ' for a listing without title. */
export function scanned(words: string): ScannedPassage[] {
  const [title = '', ...lines] = words.split(' | ');
  return listingFromText({ title, text: lines.join('\n') }).passages.map(scanPassage);
}
