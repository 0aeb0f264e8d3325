import type { WordLists } from '../stance/phrases';
import { HARM, HATRED, LESSENING, SCORNFUL } from './attack-words';

/**
 * What is said against people, as patterns. `$target` is who is meant: a group ("<group>"), a pronoun or a
 * word for people; whether it is hateful or an insult depends on which.
 */
export const offenceLists: WordLists = {
  scornful: SCORNFUL.join(' '),
  lessening: LESSENING.join(' '),
  harm: HARM.join(' '),
  hatred: HATRED.join(' '),
  be: "is are was were am be being been 's 're 'm",
  people: '<group> people those these they them you he she him her everyone anybody all',
  who: '<group> you he she they it those these that <staff>',
  whom: '<group> you him her them those these your his their',
  someone: 'i we someone somebody they you he she',
  adv: 'so very just really all always such absolutely totally completely utterly simply truly both only never too most quite clearly obviously still without_exception without_a_doubt by_nature nothing_but',
  a: 'a an the some one my our',
  beast: 'monkey ape rat dog insect animal pig worm cockroach chimp goat donkey amoeba ant fly',
};

type Kind = 'hate' | 'threat';
/** `turned`: the negation belongs to it ("do not deserve to live"). */
export interface OffencePhrase {
  readonly kind: Kind;
  readonly turned?: true;
}
const hate: OffencePhrase = { kind: 'hate' };
const threat: OffencePhrase = { kind: 'threat' };
const turned: OffencePhrase = { kind: 'hate', turned: true };

const group = (kind: OffencePhrase, text: string): (readonly [string, OffencePhrase])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => [line.trim(), kind] as const);

export const offencePhrases: readonly (readonly [string, OffencePhrase])[] = [
  ...group(
    hate,
    `$who ~4 $be $adv* $scornful
    $who ~3 $be nothing but ~3 $lessening|<group>
    $who ~6 $be $adv* a|an|the $scornful
    $who ~6 $be ~3 $lessening
    $who are|is ~2 $lessening
    $who like you|them|him|her|that|this $be ~2 $scornful
    $who really? $be ~3 $scornful
    $who might|may ~7 but they $be ~2 $lessening|$scornful
    $whom|$who ~5 $be the|such|just? ~1 worst|lowest|filthiest|laziest|dumbest|thickest
    what|of_course ~2 <group> was|is|were the worst|dumb|stupid|guilty
    <group>|your|their|his|her ~1 life|lives ~2 worth? ~1 worthless|nothing|zero|shit|less
    nothing|no_one|nobody worse|lower|dirtier|filthier|more_$scornful than ~2 <group>|you|your|them|these|those
    nothing worse than your kind|sort
    $whom ~2 find|call|consider ~4 $scornful
    find ~3 <group>|you|them ~1 $scornful|$lessening
    only|just|always <group>|you|they|he|she ~2 can|could|are|is|would ~2 so|that|this|such ~1 $scornful
    only|just|always <group>|you|they|he|she ~2 can|could|are|is|would ~2 so|that|this|such ~1 bad|mean|rude|wrong
    only|just a? <group> can|could|would be so|that|this ~1 $scornful
    typical|just_like|trust|expect ~1 a? $who ~3 to|being ~2 $scornful|$lessening|fucked|shit
    typical of ~1 <group>|you|him|her|them to ~3
    typical $lessening behaviour
    always a|the <group> ~2 that|who ~3 $scornful
    in <group> 's? nature to ~2
    $lessening|$scornful like you|them|him|her|these|those
    $whom ~7 make(s)|making me|us ~1 sick|vomit|puke|gag|boil|angry|furious
    $whom ~9 fill(s) me|us with ~3 rage|disgust|hatred|anger|revulsion
    $whom ~2 disgust(s)|sicken(s)|repulse(s)|revolt(s)|appal(s) me|us
    swarms|hordes|floods|herds|packs|armies of ~1 <group>
    <group> ~3 infest(s|ing)|invad(e|es|ing)|ruin(s|ing)|destroy(s|ing)|swarm(s|ing)|overrun(s|ning)|flood(s|ing)|contaminate(s)|pollut(e|es|ing)
    more|any <group> ~6 will|would ruin|destroy|wreck|end|kill ~2 country|society|nation|world|civilisation|town
    too_many <group>|$lessening|$slur
    $beast ~4 more|smarter|cleverer|better|brighter ~3 than ~4 <group>|you|him|her|them
    life|lives ~4 more valuable|worth|important than ~5 <group>|you|him|her
    touched|cooked|made|handled|served by ~1 <group>
    rather|sooner die|starve|burn|lose ~5 <group>|you|them|him|her
    woke|wake up as ~1 <group>
    vet ~~2 not|never ~2 doctor
    i|we|'d ~3 $hatred ~6 <group>|you|your|him|her|them
    i|we ~3 $hatred ~2 every|each ~4 of them|you
    i|we have|feel|got ~4 $hatred|rage|anger for|towards|at ~4 <group>|you|him|her|them
    $hatred i|we ~1 have|feel for|towards|at ~4 <group>|you|him|her|them
    ^ $adv? $hatred|$scornful by|at ~4 <group>|you|them
    i|we think|find|believe ~5 $lessening to me|us
    locked|caged up|away? in? cages|cage
    kept|put|locked ~2 in cages|a_cage|a_zoo
    <group> ~3 belong(s) in|behind ~1 zoo|cage|kitchen|prison|bin|gutter|bars|jungle
    what is|'s it with ~1 fucking|bloody|damn ~1 <group>|$people
    <group> ~3 fuck off|themselves|themself
    fuck ~2 <group>
    $who ~3 can|should ~2 go? fuck ~2
    pissed|fed|browned off|up by|with|of ~2 <group>|you|them
    sick|tired of ~3 <group>
    sick|tired of being|having|seeing ~3 <group>
    <group> ~4 fucked|wrong|sick in ~1 head
    fucked|wrong|sick in ~1 head ~3 <group>
    idea|word|advice ~3 from ~1 <group>|you|him|her ~~4 bullshit|rubbish|stupid|worthless|lie|lies|garbage
    trust ~3 single? word ~3 <group>
    never|not|n't trust a|an|any <group>
    never|not|n't trust ~7 <group>
    human rights ~3 not|n't|never ~2 <group>
    help themselves|themself|yourself|itself but ~3 $lessening|$scornful
    go|get|sent|send|deport|ship ~3 back|out|home ~2 to|of ~3 country|countries|jungle|where_they_came_from|where_you_came_from
    <group> ~2 out|go_home|not_welcome
    <group> ~3 fit in ~3 suffer|leave|go`,
  ),
  ...group(
    turned,
    `between ~2 $beast ~4 <group>
    no|zero|little ~2 compassion|respect|sympathy|time|pity|patience ~4 for ~3 <group>|them|you
    $who ~6 $be n't|not|never ~3 human|people|equal|equals|worthy|intelligent|worth|capable|clever|civilised|trusted|welcome|welcomed
    $who ~4 $be never any intelligent|good|clever|use
    $who ~5 do|does|did not|n't ~2 deserve ~3 live|life|rights|respect|vote|exist|breathe|help|love|children
    <group>|your ~3 lives|life ~3 not|n't|no|zero ~3 matter(s)|worth|value|count
    lives ~1 have no value|worth|meaning
    have|has|'ve no right|business|place|value ~6
    $who ~3 have|has no ~1 right|place|value|business|soul|morals|brain|brains|honour
    no space|place|room|need|use ~4 for ~3 <group>|you|your|them
    ca|can n't stand ~4 <group>|you|him|her|them
    not|n't stand ~4 <group>|you|him|her|them
    not|n't apply to ~4 <group>
    rights|law|laws|rules should|do|does|must not|n't|never apply to ~4 <group>
    nothing but ~1 contempt|hatred|disgust|disdain|scorn|pity for ~3 <group>|you|him|her|them
    should|ought not|n't|never ~2 be? illegal|crime|punished
    should|must|ought not|n't|never ~2 be? allowed|let|trusted ~4`,
  ),
  ...group(
    threat,
    `i|we ~4 $harm ~6 <group>|you|him|her|them|his|their
    i|we|someone|somebody|they want|wish|hope|going|will|'ll|should|must|would|could|need|start|started ~8 $harm
    going|want|wants|plan|ready to ~2 $harm ~4 <group>|you|him|her|them|his|their|that|those
    i|we want|going to end ~6 life|lives
    put|putting an end to ~5 <group>|them|you|him|her
    $who ~6 deserve(s) to ~3 $harm
    $who ~6 deserve(s) death|it|pain|worse|beating
    $who ~6 should|must|ought|need|wish|would ~4 be|get|have|been|to|all|simply|just ~3 $harm
    $who ~3 would all? be dead
    wish|hope|pray ~7 $harm
    if_only|only ~6 $harm
    only|just ~2 had|have their throats|heads ~1 cut|slit|off
    let 's|us ~2 $harm ~4 <group>|them|you|him|her|those
    death to ~2
    someone|somebody|we|i|you ~5 snap|break|wring|slit|cut ~3 neck|necks|throat|throats|legs
    snap|break|wring|slit|cut ~4 neck|necks|throat|throats
    will|'ll|gonna|going_to die ~7 hands
    will|'ll die a ~1 horrible|painful|slow death
    when i ~1 start|begin ~2 $harm
    $harm ~5 should|ought ~2 n't|not|never be|~1 illegal|crime
    $harm ~5 should be legal|decriminalised|allowed|legalised
    execution|death|extermination|prison is the? only solution|answer|way ~3
    better off without ~3 <group>|you|him|her|them
    keep ~2 attacking|hurting|beating ~5
    we|i simply|just|should ~3 shoot|hang|kill|burn|gas|stab|drown|deport ~3
    burned|burnt at the stake
    make(s) ~4 <group>|you|them suffer|pay|bleed
    want|like to see ~6 $harm`,
  ),
];
