import { type Pack, packSchema } from '../schema';
import attribution from './attribution.json';
import audience from './audience.json';
import confidential from './confidential.json';
import controversial from './controversial.json';
import derogatory from './derogatory.json';
import disrepute from './disrepute.json';
import grievance from './grievance.json';
import imageConsent from './image-consent.json';
import missingDisclaimer from './missing-disclaimer.json';
import pack from './pack.json';
import personalData from './personal-data.json';
import pupilContact from './pupil-contact.json';
import pupilName from './pupil-name.json';
import signOff from './sign-off.json';
import tagging from './tagging.json';
import tone from './tone.json';
import uncheckedLanguage from './unchecked-language.json';
import unsafeLink from './unsafe-link.json';
import whereabouts from './whereabouts.json';

/** The pack that ships with the extension: every rule on, worded after a usual school policy. */
export const defaultPack: Pack = packSchema.parse({
  ...pack,
  rules: {
    'pupil-name': pupilName,
    confidential,
    'personal-data': personalData,
    whereabouts,
    attribution,
    'missing-disclaimer': missingDisclaimer,
    'unchecked-language': uncheckedLanguage,
    tagging: tagging,
    audience: audience,
    'image-consent': imageConsent,
    'sign-off': signOff,
    derogatory: derogatory,
    tone: tone,
    grievance: grievance,
    disrepute: disrepute,
    controversial: controversial,
    'unsafe-link': unsafeLink,
    'pupil-contact': pupilContact,
  },
});
