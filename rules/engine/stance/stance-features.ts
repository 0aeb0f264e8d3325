import type { Concern } from '../../learned/concerns';
import type { Context } from '../types';
import { factsOf } from './sentence-facts';
import { STANCES, type Stance } from './stance-phrases';
import type { StanceSentence } from './stance-reader';

/** Stances whose words are quoted to condemn them. */
const ABOUT_WORDS: ReadonlySet<Stance> = new Set<Stance>(['derogatory', 'tone']);
/** Other things that a sentence may say; where it says one of these it is less likely to be the other. */
const MATTERS = ['confidential', 'attribution', 'whereabouts'] as const satisfies readonly Concern[];

/** Everything that the judgement of a sentence rests on, in the order of the weights. */
export const FEATURES = [
  'odds',
  'high odds',
  'odds before',
  'odds after',
  'unfriendly odds',
  'other odds',
  'runs',
  'high runs',
  'runs of another',
  'sure',
  'likely',
  'weak',
  'never',
  'sure of another',
  'weak of another',
  'swearing',
  'mild',
  'hate',
  'threat',
  'slur',
  'taught',
  'praise',
  'quoted',
  'reported',
  'private',
  'here',
  'self',
  'family',
  'leaders',
  'pupils',
  'staff',
  'others',
  'politics',
  'work',
  'negation',
  'work lacking',
  'own work lacking',
  'leaders lacking',
  'families lacking',
  'pupils lacking',
  'school shamed',
  'people shamed',
  'politics ought',
  'question',
  'exclamation',
  'mockery',
  'school account',
  'answer',
  'message',
  'length',
] as const;

const bounded = (odds: number) => (Math.max(-5, Math.min(3, odds)) + 5) / 4;

export type SentenceOdds = Readonly<Record<Concern, number>>;

/** Numbers for one sentence; most of them 0 or 1. `before` and `after`: its neighbours' odds. */
export function stanceFeatures(
  stance: Stance,
  sentence: StanceSentence,
  odds: SentenceOdds,
  before: SentenceOdds | undefined,
  after: SentenceOdds | undefined,
  { account, surface }: Pick<Context, 'account' | 'surface'>,
): number[] {
  const facts = factsOf(sentence);
  const { words, reported, runs } = sentence;
  const { sure, weak, work, lack, here, shame } = facts;
  const others = STANCES.filter((each) => each !== stance);
  return [
    bounded(odds[stance]),
    Math.max(0, Math.min(3, odds[stance]) + 2) / 3,
    before ? bounded(before[stance]) : 0,
    after ? bounded(after[stance]) : 0,
    bounded(Math.max(...others.map((each) => odds[each]))),
    bounded(Math.max(...MATTERS.map((each) => odds[each]))),
    bounded(runs[stance]),
    Math.max(0, Math.min(3, runs[stance]) + 1) / 3,
    bounded(Math.max(...others.map((each) => runs[each]))),
    sure[stance] >= 1 ? 1 : 0,
    sure[stance] > 0 ? 1 : 0,
    Math.min(4, weak[stance].size) / 2,
    (reported && facts.quoted > 0 && ABOUT_WORDS.has(stance)) || facts.never.has(stance) ? 1 : 0,
    others.some((each) => sure[each] >= 1) ? 1 : 0,
    Math.min(
      4,
      others.reduce((sum, each) => sum + weak[each].size, 0),
    ) / 4,
    facts.swearing,
    facts.mild,
    facts.kinds.has('hate') ? 1 : 0,
    facts.kinds.has('threat') ? 1 : 0,
    facts.kinds.has('slur') ? 1 : 0,
    Math.min(2, facts.taught),
    Math.min(2, facts.praise),
    words.length > 0 ? facts.quoted / words.length : 0,
    reported ? 1 : 0,
    Math.min(2, facts.own) / 2,
    here,
    Math.min(2, facts.self),
    facts.family,
    facts.leaders,
    facts.pupils,
    facts.staff,
    facts.others,
    facts.politics,
    work,
    Math.min(2, facts.negation),
    work * lack,
    work * lack * Math.min(1, facts.self + here),
    facts.leaders * lack,
    facts.family * lack,
    facts.pupils * lack,
    here * shame,
    Math.min(1, facts.leaders + facts.family + facts.pupils + facts.staff) * shame,
    facts.politics * facts.ought,
    facts.asks ? 1 : 0,
    facts.exclaims ? 1 : 0,
    facts.mocks ? 1 : 0,
    account === 'school' ? 1 : 0,
    surface === 'reply' || surface === 'comment' ? 1 : 0,
    surface === 'message' ? 1 : 0,
    Math.min(1, words.length / 40),
  ];
}
