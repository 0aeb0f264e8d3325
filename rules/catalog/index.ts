import type { Rule } from '../engine/define-rule';
import { attribution } from './attribution';
import { audience } from './audience';
import { confidential } from './confidential';
import { controversial } from './controversial';
import { derogatory } from './derogatory';
import { disrepute } from './disrepute';
import { grievance } from './grievance';
import { imageConsent } from './image-consent';
import { missingDisclaimer } from './missing-disclaimer';
import { personalData } from './personal-data';
import { pupilContact } from './pupil-contact';
import { pupilName } from './pupil-name';
import { signOff } from './sign-off';
import { tagging } from './tagging';
import { tone } from './tone';
import { uncheckedLanguage } from './unchecked-language';
import { unsafeLink } from './unsafe-link';
import { whereabouts } from './whereabouts';

/** Every rule there is, in the order of the documentation. One line a rule. */
export const catalog: readonly Rule[] = [
  pupilName,
  confidential,
  personalData,
  whereabouts,
  attribution,
  missingDisclaimer,
  uncheckedLanguage,
  tagging,
  audience,
  imageConsent,
  signOff,
  derogatory,
  tone,
  grievance,
  disrepute,
  controversial,
  unsafeLink,
  pupilContact,
];
