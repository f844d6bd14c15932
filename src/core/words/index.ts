import { en } from './en';
import type { Vocabulary } from './vocabulary';

/** Every language whose listings can be read. All are scanned at once, so the order carries no meaning. */
export const vocabularies: readonly Vocabulary[] = [en];
