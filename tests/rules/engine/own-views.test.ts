import { describe, expect, it } from 'vitest';
import { createOwnViewsReader } from '../../../rules/engine/own-views';
import { ParagraphShelf } from '../../../rules/engine/paragraph';
import { practiceProfile } from '../../../rules/packs/practice-school';

const read = createOwnViewsReader(practiceProfile);
const disclaims = (text: string) =>
  read({
    text,
    context: { platform: 'x', surface: 'post', account: 'personal' },
    paragraphs: new ParagraphShelf().split(text),
  }).length > 0;

const DISCLAIMERS = [
  'Views my own.',
  'Each opinion on this page is mine alone and never my employer’s.',
  'Tweeting in a personal capacity.',
  'Read my posts as my opinion rather than the school’s.',
  'Speaking only for myself.',
  'Opinions = mine',
  'own views, obvs',
  'views r my own n not my skools',
  'These are my personal views and do not represent Brackenfold Primary.',
  'Here as me, not as the school.',
  'Posts are personal and do not reflect what my employer thinks.',
  '#ViewsMyOwn',
  'bell ringer | all thoughts my own | whippets',
  'Not speaking for Brackenfold.',
  'I’m writing this as a private individual and not on the school’s behalf.',
  'Nothing I say on here is the view of my school.',
  'Just me talking, not work.',
  'The opinions above belong to me alone.',
  'Whatever I write here is my own opinion.',
  'My opinions, nobody else’s!',
  'views personal',
  'None of this is the official word of the school, it’s only what I think.',
  'Off my own bat, and nothing to do with the school.',
  'Fy marn bersonol i.',
  'Barn fy hun, nid barn yr ysgol.',
  'Safbwyntiau personol.',
  'Poglądy własne.',
  'To tylko moja prywatna opinia.',
  'Wypowiadam się we własnym imieniu.',
];

const FALSE_FRIENDS = [
  'Personal account.',
  'RTs are not endorsements.',
  'In my opinion the cake was great.',
  'The views from my own front step are lovely.',
  'My own class won the cup.',
  'What are your views on jam?',
  'Year 4 have strong opinions of their own.',
  'My opinion of beetroot has not changed.',
  'Unpopular opinion: custard skin is the good bit.',
  'Private account, DMs closed.',
  'The columnist was only giving her personal views, apparently.',
  'My husband writes “views his own” under pictures of soup.',
  'Speaking on behalf of everyone at Brackenfold, thank you.',
  'All opinions welcome in the comments.',
  'The choice was mine and not the school’s to make, said no child ever about a packed lunch.',
  'Likes are not agreement.',
  'Cyfrif personol.',
  'Konto prywatne.',
  'I speak for the whole staff when I say: more biscuits.',
  'Nothing to do with me, the goat was there when I arrived.',
];

describe('whose views these are', () => {
  it.each(DISCLAIMERS)('said: %s', (text) => expect(disclaims(text)).toBe(true));
  it.each(FALSE_FRIENDS)('not said: %s', (text) => expect(disclaims(text)).toBe(false));
});
