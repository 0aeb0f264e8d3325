import * as z from 'zod';
import { defineRule } from '../engine/define-rule';

/** Most bios are a few fragments and names, of which the language cannot be told. */
const LEAST_IN_BIO = 80;

export const uncheckedLanguage = defineRule({
  id: 'unchecked-language',
  summary: 'The writer knows which part of a draft could not be checked, because it is not in English.',
  finds: [
    'a draft, or a long part of one, in another language or script',
    'Polish, Welsh and others typed without their accents, Urdu in Latin letters',
  ],
  leaves: [
    'English with foreign greetings, dishes, titles, names, places, hashtags',
    'what is too short to tell',
    'word lists and typing drills',
  ],
  scope: 'school',
  options: z.strictObject({}),
  create(_options, world) {
    return (draft) =>
      world
        .language(draft)
        .filter(({ start, end }) => draft.context.surface !== 'bio' || end - start >= LEAST_IN_BIO)
        .map(({ start, end }) => ({ start, end }));
  },
  examples: {
    flag: [
      {
        text: 'Szanowni Państwo, od wtorku biblioteka jest czynna dłużej i można oddawać książki także po lekcjach.',
        at: 'biblioteka',
      },
      {
        text: 'Prosimy pamietac o stroju na wf, bo w poniedzialek mamy zajecia na boisku, a potem bedzie piknik.',
        at: 'Prosimy',
        note: 'without accents',
      },
      {
        text: 'The book fair is open all week.\n\nMae’r ffair lyfrau ar agor drwy’r wythnos, ac mae croeso i bawb ddod draw ar ôl ysgol.',
        at: 'ffair lyfrau',
        note: 'the second half only',
      },
      { text: '本周五下午三点在学校礼堂举行家长会，请准时参加。', at: '家长会' },
      {
        text: 'Yeh form jumme tak office mein jama karein, aur agar madad chahiye ho to hum se rabta karein.',
        at: 'jumme',
      },
    ],
    pass: [
      {
        text: 'Croeso! Witamy! Bienvenue! Whatever you say at home, come and say it at our book swap on Friday.',
      },
      {
        text: 'We cooked pierogi, jollof, tiramisù, bara brith, börek and a very large paella.',
        note: 'dishes',
      },
      { text: 'Our walk took in Ynysybwl, Mynydd Eglwysilan, Llanwonno and Penrhys.', note: 'places' },
      { text: '¡Hola!' },
      { text: '#CroesoCymru #DyddMiwsig #SiaradCymraeg #Cymraeg', note: 'hashtags' },
      {
        text: 'Bonjour à toutes et à tous, on part à la mer demain avec les enfants !',
        context: { account: 'personal' },
      },
    ],
  },
});
