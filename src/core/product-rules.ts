import type { ProductRule } from './rule';
import { adjustableOverLimit } from './rules/adjustable-over-limit';
import { alcoholIncompatible } from './rules/alcohol-incompatible';
import { areaEyelidLip } from './rules/area-eyelid-lip';
import { areaUnderEye } from './rules/area-under-eye';
import { bundleActives } from './rules/bundle-actives';
import { bundleNumbingCream } from './rules/bundle-numbing-cream';
import { bundleNumbingStrong } from './rules/bundle-numbing-strong';
import { bundlePigment } from './rules/bundle-pigment';
import { bundleSerumUnknown } from './rules/bundle-serum-unknown';
import { cartridgeNotSterile } from './rules/cartridge-not-sterile';
import { cartridgeSingleUse } from './rules/cartridge-single-use';
import { claimFdaApproved } from './rules/claim-fda-approved';
import { claimNoDisinfection } from './rules/claim-no-disinfection';
import { claimTooFrequent } from './rules/claim-too-frequent';
import { claimTreatsCondition } from './rules/claim-treats-condition';
import { cleaningOtherMethod } from './rules/cleaning-other-method';
import { cleaningUnstated } from './rules/cleaning-unstated';
import { deviceDissolvingPatch } from './rules/device-dissolving-patch';
import { deviceNano } from './rules/device-nano';
import { deviceNeedleFreeInjector } from './rules/device-needle-free-injector';
import { deviceRf } from './rules/device-rf';
import { disposableReuseClaim } from './rules/disposable-reuse-claim';
import { firstTimeStartLow } from './rules/first-time-start-low';
import { kitLongHeads } from './rules/kit-long-heads';
import { lengthBelowRange } from './rules/length-below-range';
import { lengthClinicalOverlap } from './rules/length-clinical-overlap';
import { lengthConflict } from './rules/length-conflict';
import { lengthHomeRange } from './rules/length-home-range';
import { lengthOverHomeLimit } from './rules/length-over-home-limit';
import { lengthOverScalpLimit } from './rules/length-over-scalp-limit';
import { lengthUnknown } from './rules/length-unknown';
import { materialCoated } from './rules/material-coated';
import { materialGradeUnstated } from './rules/material-grade-unstated';
import { materialNotRecommended } from './rules/material-not-recommended';
import { materialPlasticNeedles } from './rules/material-plastic-needles';
import { materialPlasticUnclear } from './rules/material-plastic-unclear';
import { materialRecommended } from './rules/material-recommended';
import { materialUnknown } from './rules/material-unknown';
import { preferenceExceeded } from './rules/preference-exceeded';
import { preferenceMatch } from './rules/preference-match';
import { preferenceMismatch } from './rules/preference-mismatch';
import { preferenceVariantAvailable } from './rules/preference-variant-available';
import { professionalOnly } from './rules/professional-only';
import { scalpAskDermatologist } from './rules/scalp-ask-dermatologist';
import { scalpLengthRange } from './rules/scalp-length-range';
import { scalpNotDedicated } from './rules/scalp-not-dedicated';
import { serumDuringNeedling } from './rules/serum-during-needling';
import { shareClaim } from './rules/share-claim';
import { shareSeparateHeads } from './rules/share-separate-heads';
import { variantsLongerAvailable } from './rules/variants-longer-available';
import { variantsMixed } from './rules/variants-mixed';

/** All that is judged of a product, the length first. A page script may carry these. */
export const productRules: readonly ProductRule[] = [
  lengthHomeRange,
  lengthClinicalOverlap,
  lengthBelowRange,
  lengthOverHomeLimit,
  lengthUnknown,
  lengthConflict,
  variantsMixed,
  variantsLongerAvailable,
  kitLongHeads,
  adjustableOverLimit,
  scalpLengthRange,
  lengthOverScalpLimit,
  scalpNotDedicated,
  scalpAskDermatologist,
  firstTimeStartLow,
  preferenceMatch,
  preferenceVariantAvailable,
  preferenceMismatch,
  preferenceExceeded,
  materialRecommended,
  materialGradeUnstated,
  materialCoated,
  materialPlasticNeedles,
  materialPlasticUnclear,
  materialNotRecommended,
  materialUnknown,
  alcoholIncompatible,
  cleaningOtherMethod,
  cleaningUnstated,
  claimNoDisinfection,
  disposableReuseClaim,
  cartridgeSingleUse,
  cartridgeNotSterile,
  shareClaim,
  shareSeparateHeads,
  claimTooFrequent,
  professionalOnly,
  claimFdaApproved,
  claimTreatsCondition,
  areaEyelidLip,
  areaUnderEye,
  bundleActives,
  serumDuringNeedling,
  bundleSerumUnknown,
  bundleNumbingCream,
  bundleNumbingStrong,
  bundlePigment,
  deviceRf,
  deviceNeedleFreeInjector,
  deviceNano,
  deviceDissolvingPatch,
];
