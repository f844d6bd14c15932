/** What the person has told us about themselves. */

export type PersonArea = 'face' | 'scalp' | 'body' | 'beard';

/** All that a shop's page may ever learn of the person: what hint and badge are judged with. */
export interface PagePreferences {
  /** Preferred needle length in mm, or null for none. */
  preferredMm: number | null;
  area: PersonArea | null;
  firstTime: boolean;
}

export type Condition =
  | 'active-acne-rosacea'
  | 'bleeding-blood-thinner'
  | 'cold-sore-active'
  | 'cold-sore-history'
  | 'diabetes'
  | 'eczema-psoriasis'
  | 'immunosuppressed'
  | 'isotretinoin'
  | 'keloid-history'
  | 'metal-allergy'
  | 'pih-prone'
  | 'pregnant-nursing'
  | 'recent-injectables'
  | 'skin-cancer-area'
  | 'skin-infection-wound'
  | 'sunburn'
  | 'topical-retinoid'
  | 'under-22';
