import type { ProfileRule } from './rule';
import { profileActiveAcneRosacea } from './rules/profile-active-acne-rosacea';
import { profileBleedingBloodThinner } from './rules/profile-bleeding-blood-thinner';
import { profileColdSoreActive } from './rules/profile-cold-sore-active';
import { profileColdSoreHistory } from './rules/profile-cold-sore-history';
import { profileDiabetes } from './rules/profile-diabetes';
import { profileEczemaPsoriasis } from './rules/profile-eczema-psoriasis';
import { profileImmunosuppressed } from './rules/profile-immunosuppressed';
import { profileIsotretinoin } from './rules/profile-isotretinoin';
import { profileKeloidHistory } from './rules/profile-keloid-history';
import { profileMetalAllergy } from './rules/profile-metal-allergy';
import { profilePihProne } from './rules/profile-pih-prone';
import { profilePregnantNursing } from './rules/profile-pregnant-nursing';
import { profileRecentInjectables } from './rules/profile-recent-injectables';
import { profileSkinCancerArea } from './rules/profile-skin-cancer-area';
import { profileSkinInfectionWound } from './rules/profile-skin-infection-wound';
import { profileSunburn } from './rules/profile-sunburn';
import { profileTopicalRetinoid } from './rules/profile-topical-retinoid';
import { profileUnder22 } from './rules/profile-under-22';

/** Who should not needle at home, the article’s own first. For the popup alone: no page may learn of them. */
export const profileRules: readonly ProfileRule[] = [
  profileActiveAcneRosacea,
  profileKeloidHistory,
  profileSunburn,
  profileIsotretinoin,
  profileTopicalRetinoid,
  profilePregnantNursing,
  profilePihProne,
  profileSkinInfectionWound,
  profileColdSoreActive,
  profileColdSoreHistory,
  profileEczemaPsoriasis,
  profileBleedingBloodThinner,
  profileImmunosuppressed,
  profileDiabetes,
  profileSkinCancerArea,
  profileMetalAllergy,
  profileRecentInjectables,
  profileUnder22,
];
