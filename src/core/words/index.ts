import { ar } from './ar';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import { vi } from './vi';
import type { Vocabulary } from './vocabulary';
import { zh } from './zh';

/** Every language whose listings can be read. All are scanned at once, so the order carries no meaning. */
export const vocabularies: readonly Vocabulary[] = [
  ...[en, de, fr, es, it, pt, nl, sv, da, fi, pl, cs, hu, ro, el, tr, ru, ar, he, hi, th, vi, id, ja, ko, zh],
];
