import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import type { Vocabulary } from './vocabulary';
import { zh } from './zh';

/** Every language whose listings can be read. All are scanned at once, so the order carries no meaning. */
export const vocabularies: readonly Vocabulary[] = [en, de, fr, es, it, pt, nl, sv, pl, tr, ru, ar, ja, ko, zh];
