import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import { sv } from './sv';
import type { Vocabulary } from './vocabulary';

/** Every language whose listings can be read. All are scanned at once, so the order carries no meaning. */
export const vocabularies: readonly Vocabulary[] = [en, de, fr, es, it, pt, nl, sv];
