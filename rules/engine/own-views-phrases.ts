import type { Profile } from '../packs/profile';
import type { PhraseSets } from './phrases';
import { fold } from './tokens';

/** Words that say whose views a post gives, in the wordings that staff use. */
export const OWN_VIEWS = {
  /** "All opinions here are mine", "views my own", "thoughts = own". */
  claim: [
    '@views ~5 @is @wholly* mine|mine_alone !to|from|for|when|was|last|before',
    '@views @where? @colon* @wholly* mine|mine_alone !to|from|for|when|was|last|before',
    '@views ~5 @is @wholly* @my own !@thing',
    '@views @where? @colon* @wholly* @my? own !@thing',
    '@views ~5 @is @wholly* personal|private !to_the|reasons|trainer',
    '@views @where? @colon* @wholly* personal $',
    '@views @where? @colon* @wholly* personal not|and|to_me|only|obviously|obvs|as',
    '@views @where? @colon* @wholly* @my own|own_personal|personal @views? $',
    '@views ~4 belong|belongs ~2 me|myself|yours_truly|the_tweeter|the_author|the_writer|no_one_else',
    '@views ~3 @is @wholly* those_of|that_of this|yours|the_author|the_writer|a|one|me ~4 and|$',
    '@views @where? @is|@colon me|my|me_alone|mine $',
    '@views ~4 @is @wholly* strictly|just|only|purely|solely|all|entirely me !to|and_my_mum',
    '@views @colon* by yours_truly|me !and',
    '@views ~2 @is @wholly* nobodys|no_ones|noones but mine|my_own',
    '@views ~3 of my own !class|child*|accord|room',
    'own|my_own|ain|ma_ain|my_ain|me_own|personal|private|mine @wholly* @views $',
    '^ own|my_own|personal|private|my @wholly* @views only|alone|mine|obvs|obviously|as|not|and_not|n_not|expressed|here|folks|all',
    'own account|page|profile|time ~2 own @views',
    '@views ~6 not|and_not|not_those_of|no anyone|anybody|someone|no_one elses|else',
    'my|own @views @wholly* and|but|though ~1 i|not|no|nobody|they',
    'my @views @wholly* $ obviously|obvs|of_course|not|no|as|only|nobody|nobodys',
    '^ my views|opinions ,|)',
    '@views ~5 my|me own $',
    '@views ~2 reflect|reflects|express|expresses|represent|represents|are @wholly* my|me ~1 own|personal|opinions|views',
    '@views rather_than|instead_of ~1 my|the @employer',
    'mine_alone|mine_only ~2 this|these|the @views|$',
    '^ my views|opinions|view|opinion nobody|no_one|noone elses|else',
    'only|just|simply|merely|purely what|how i ~1 think|reckon|feel|see|believe',
    'what|how i ~1 think|reckon|feel|see|believe ~2 not|no|isnt|and_not|rather_than ~1 what|how|whit|necessarily|@employer',
    'my own @views and|not|only|alone|as',
    'my own personal|private @views',
    'my @wholly* @views @wholly* only|alone !the',
    'my @views @wholly* nobody|no_one|noone else|elses',
    'my @views @wholly* not @employer|@my|those|nobody|no|anyone|theirs|hers|his',
    'my @views no|nobody one|else|ones|body ~1 $',
    '@this @is ~2 just|only|purely|simply|merely|entirely|all|solely my|me own? personal? @views',
    '@this @is ~1 my own|personal|private|individual @views',
    '@this @is ~1 a|one|the ~2 personal|private|individual @views',
    'just|only|purely|simply|merely|strictly my own? personal? @views $',
    'just|only|purely|simply|strictly my own personal? @views',
    '@this @is ~1 my @views and|not ~2 @employer|mine|not|those|only',
    'what|whatever|anything|everything|all i ~5 @is ~3 me|mine|my_own|my|myself|own|personal|personally|only_me|just_me',
    'what|whatever|anything|everything|all i ~5 as me|myself',
    'nobodys|no_ones|noones|not_anyone|nobody_elses @views|but|except mine|my_own|me',
    'mine and|n mine alone|only',
    '@views ~3 start and finish|end with me',
    'hold|have|give|giving|express|expressing these @views as an? individual|citizen|person|parent|resident',
    'owner of every|these|all|the @views',
  ],
  /** "Not those of my employer", "does not represent the school". */
  denial: [
    '<!if|am not|never|no|isnt|arent speaking|talking|posting|writing|tweeting|commenting|here ~1 for|on_behalf_of|as ~1 @employer',
    '@speak ~2 @wholly* for|as no_one|nobody|noone|anyone|anybody but|except|other_than me|myself|meself',
    'not @speak ~1 for anyone|anybody but|except me|myself',
    'not|never|isnt|arent speaking|talking|posting|writing|tweeting|commenting ~1 for|on_behalf_of it|them|anyone|anybody',
    'dont|not|never|please_dont ~1 take|read|treat|see|quote ~3 as ~4 @employer',
    '@employer|@employers ~3 neither ~1 seen|read|approved|asked|endorses|approves',
    'no|not|nae for|as|how|what|whit the|my|ma @employer|@employers',
    'no|not|nae a|the|any ~1 @employer policy|view|position|line|statement|post|account',
    'not|no|never|none|nothing|neither|nor ~3 issued|cleared|vetted|approved|signed_off|dictated|endorsed|written|agreed ~1 by|with ~2 @employer',
    '@employer neither',
    'not|no|never|nor|isnt|and_not|rather_than ~3 school|company|trust|academy|work policy|announcement|statement|communication',
    'not|never|nor|isnt ~3 written|made|posted|said|meant|read ~2 in my role|job|capacity',
    'not|isnt|never|no|nor anything|owt to_do with my|the ~1 job|role|work|@employer',
    'dont|doesnt|not|never|they_dont|cant|cannae|disnae ~1 belong|speak ~1 to|for ~2 @employer',
    'nothing|none ~7 is|are|as|represents the|a|any views|view|opinion|opinions|position|voice of ~2 @employer',
    'not|never|n|aint|isnt|arent|than|nor|none|neither ~1 those|that|views|view|opinions|opinion|words|position|word|voice|line|thoughts|stance ~2 of ~3 @employer',
    'not|never|n|isnt|arent|nor ~2 the|my|our|any|a @employer @views|words|position|official|word|voice|line|account',
    'not|never|n|isnt|arent|nor|none the|my @employers $',
    'not|never|n|isnt|arent|nor|none @employers $',
    'not|isnt|arent|never|aint ~1 the|my|our|any @employer talking|speaking|saying|writing',
    'dont|doesnt|not|never|no|nothing|neither|none|nobody|isnt|arent|nor|aint|cant ~6 represent|represents|represented|representing|reflect|reflects|reflecting|reflective|represetn|endorsed|endorse|endorses|endorsing|attributed|ascribed|ascribe|responsible|speak_for|speaks_for|accountable ~6 @employer',
    'in no way|sense ~1 represent*|reflect*|the|those ~4 @employer',
    '@employer ~1 isnt|not|hasnt|didnt|doesnt|never|has_no|has_not|does_not|did_not|is_not|had_no|aint|cant|bears_no|takes_no|has_nothing|plays_no ~3 responsible|asked|say|approved|endorse|endorsed|write|wrote|seen|checked|vetted|vet|involved|share|sanction|read|part|to_do|liable|to_blame|responsibility|consulted|said|held',
    'not|never|isnt|arent|none|nothing|no|nor|aint|dont|cant|wasnt|without ~7 on behalf of|off ~3 @employer|anyone|anybody|colleagues|it|them',
    'not|never|isnt|nothing|no|nor|dont ~6 on the|my|its @employers behalf',
    'not|never|isnt|nothing ~4 on behalf of',
    'nothing|nowt|owt|zilch|unconnected|zero ~2 to_do with ~2 @employer',
    'nothing|none|anything|no|not ~6 should|shouldnt|is|to|must be|not ~2 taken_for|taken|read|seen|treated|attributed|quoted ~3 as|to|for ~4 @employer',
    'shouldnt|should_not|not_to|never|dont be|should ~2 taken|read|seen|treated|attributed ~3 as|to|for ~4 @employer',
    'no ~3 official ~2 about',
    'not|isnt|never|none_of_it_is|none_of_this_is ~2 an|the|any ~2 official ~3 @employer|account|statement|line|word|page|view|views|voice',
    'none|nothing ~6 is|are|comes|come ~3 @employers $',
    'none|nothing ~3 it|this|them|these ~2 is|are|comes_from|come_from ~2 @employer',
    'no link|connection with|to ~2 @employer',
    '@employer can|has|have|had|may|might|holds ~2 its|their|her|his|a_different own|views|view|one',
    '@employer has its own',
    '@employer ~1 speaks|speak for itself|himself|herself|themselves',
    'not with|wearing ~3 @employer hat',
    'not|isnt|never ~1 as ~1 @employer $',
    'dont|please_dont ~2 blame|quote|shoot|pin ~6 @employer',
  ],
  /** "Speaking only for myself", "in a personal capacity", "just me talking". */
  voice: [
    '@speak ~3 for|as @wholly* myself|me|meself|masel|maself|mysel|mesel|masen|meself_here !to|and_my_husband',
    '@speak @wholly* for|as|in @wholly* myself|me|mine|my_own_name',
    '@speak ~2 @wholly* as ~2 individual|private_individual|private_citizen|private_person|citizen|resident|neighbour|parent|mum|dad|student_teacher not|and|who|here|$',
    '@speak ~3 personally|privately|purely_personally not|and|here|$',
    'personally|privately and|not ~3 @employer',
    '@speak ~6 in ~2 personal|private|individual|own capacity',
    'in|purely|strictly ~1 personal|private capacity $',
    '^ personal|private capacity $',
    'a|my|strictly|purely|only|in personal|private|own capacity and|not|only|here|as|today',
    'only|just|always @wholly* speak|speaking|writing|posting|talking|tweeting for|as me|myself',
    'here as|for me|myself|meself !and',
    'here|on_here as a|an ~2 individual|private_person|private_citizen|neighbour|resident|mum|dad|parent|person not|no|and|$',
    'off my own bat',
    'just|only|strictly|simply|purely|its|thats|this_is|solely me|myself @wholly* talking|speaking|posting|writing|waffling|reminiscing|rambling|thinking|saying|here|tweeting|moaning|chatting',
    'me talking|speaking|posting|writing|wittering|waffling ~3 not|as|and',
    'all|everything|most|any of|on|here|posted ~3 @is|just ~1 me !and|mum',
    'is|are|its|this_is|just|only|strictly|thats me|myself not ~2 @employer|them',
    'as me|myself|a_private not|and_not|never|rather_than ~3 @employer|them|miss|mr|mrs',
    'as a|one ~3 individual|private_citizen|private_individual|private_person|citizen who|not|and|only|here',
    'me|myself and|me only|alone|nobody|not',
    'this|my account|page|profile|feed|post|thread ~1 is just|only|all|entirely|purely me|mine|myself',
    'i alone|take|hold ~3 responsible|responsibility|own|answerable',
    'i ~3 never|not|dont|cant|wont speak for ~2 @employer|anyone|anybody',
    'not the ~2 @employers ~1 mouthpiece|spokesperson|voice|account',
    'not the|an voice|mouthpiece|spokesperson|spokesman|spokeswoman of|for',
    'not the|an|a official ~3 account|page|profile',
    'viewsmyown|opinionsmyown|ownviews|myviews|myopinions|myownviews|viewsareown|viewsaremine|viewsaremyown|opinionsmine|viewsmine|ownopinions|tweetsmyown|opinionsaremyown|opinionsaremine|thoughtsmyown|personalviews|myownopinion|myownopinions|personalopinion|allviewsmyown|justmyopinion|notmyemployer',
  ],
  cy: [
    'fy marn|safbwynt|safbwyntiau|marnau|sylwadau|syniadau|ngeiriau @cy-own',
    'barn|barnau|safbwynt|safbwyntiau|sylwadau|trydariadau|farn|postiadau @cy-own',
    'fy marn|safbwynt|safbwyntiau|marnau|ngeiriau i|hun|innau',
    'nid|dim|ddim|ac_nid|heb ~2 barn|rhai|llais|safbwynt|safbwyntiau|geiriau ~1 yr|y|fy|ysgol|ngwaith|nghyflogwr|cyflogwr|@school',
    'ar ran|lais ~2 neb',
    'nid|dim|ddim|wyf|ydw ~5 ar ran ~1 yr|fy|neb|@school',
    'siarad|postio|trydar|ysgrifennu|sgwennu ~2 drosof|drosta|drosta_i|drosof_fi|fel_unigolyn|fel_fi',
    'ar fy liwt fy hun',
    'postio|trydar|ysgrifennu|siarad yn bersonol',
    'pob barn ~4 eiddo|i|fi|mi|hun',
    'mynegi fy|barn marn|farn|bersonol',
    'fi|myfi|mi syn|biau|sydd ~4 siarad|cyfrifol|nhw|rhain|gyfrifol',
    'nid ~3 ~2 cynrychioli|adlewyrchu',
  ],
  pl: [
    'poglady|opinie|opinia|poglad|zdanie|stanowisko|wpisy|przemyslenia|komentarze|slowa|mysli|wypowiedzi ~4 @pl-own',
    '@pl-own @pl-own* poglady|opinie|opinia|poglad|zdanie|stanowisko|slowa|wpisy|przekonania|punkt|opiniami|opinie',
    'wlasnym|swoim imieniu',
    'nie ~2 reprezentuj*',
    'nie ~2 w imieniu szkoly|pracodawcy|@school',
    'nie ~2 stanowisko|stanowiskiem|stanowiska|opinia|opinie|poglady|zdanie|zdaniem|odzwierciedlaja ~2 szkoly|pracodawcy|dyrekcji|dyrektora|@school',
    'za siebie',
    'prywatnie|prywatna i|to|osoba|jako ~4 opinie|poglady|zdanie|wlasne',
    'jako|tu|tutaj ~1 osoba prywatna',
  ],
} as const;

const split = (words: string) => words.split('|').map((word) => word.trim());

/** The word sets of the phrases, with this school's names in them. */
export function ownViewsSets({ school }: Pick<Profile, 'school'>): PhraseSets {
  const names = [
    school.name,
    ...school.aliases,
    ...Object.values(school.accounts).flatMap((handles) => handles ?? []),
  ];
  const own = [...new Set(names.map((name) => fold(name).replace(/'/g, '')))];
  const employer = split(
    `school|my school|academy|employer|employers|work|workplace|trust|job|boss|head|headteacher|governors|school i work for|school i work at
    |place i work|organisation|college|works|work place|where i work|school where i work|local authority|council|diocese|nursery|federation
    |skool|schools|workplaces|bosses|company|team|colleagues|institution|people who pay me|anybody who employs me|folk who employ me|my employer
    |the school|my work|school or my colleagues|dept|department|mat`,
  );
  return {
    school: own,
    employer: [...employer, ...own],
    employers: [
      ...split(
        'schools|works|employers|skools|academys|trusts|theirs|bosses|heads|anyone elses|anybody elses|school|work|work place|employer|workplaces|workplace',
      ),
      ...own,
      ...own.map((name) => `${name}s`),
    ],
    views: split(
      `views|view|veiws|veiw|viewz|opinions|opinion|opinons|opions|thoughts|thought|tweets|posts|comments|comment|takes|take|words|ideas|reflections|musings
      |ramblings|rants|remarks|statements|ravings|rambles|moans|waffle|waffles|content|tweeting|posting|nonsense|drivel|viewpoint|viewpoints|perspective|perspectives
      |thochts|views and opinions|own views|thoughts and views|opinions and views|judgements|judgments|verdicts|hot takes|witterings|bad jokes|beliefs|statement|stance|thinking|feelings|observations|contents|criticism|retweets|likes`,
    ),
    is: split('are|is|r|=|remain|remains|stay|stays|being|come from|as ever|were|theyre|its|all'),
    where: split(
      'here|on here|in here|expressed|expressed here|expressed are|above|below|on this page|on this account|shared|shared here|given|on this feed|herein|posted here|in this post|etc',
    ),
    colon: split(':|=|-|–|—|,|are|is|r|n|all|my|~'),
    wholly: split(
      'all|entirely|solely|only|purely|just|strictly|simply|100%|always|very|totally|completely|obviously|obvs|of course|my|mine|and|&|as ever|as always|merely|here|still|definitely|wholly|ever|personal|own|honestly|literally|my very|alone|,|100|%|both|sadly|naturally',
    ),
    my: ['my', 'me', 'mi', 'ma', 'ma ain', 'my very'],
    this: split(
      'this|these|it|its|that|thats|those|they|the above|everything here|here|above|theyre|this post|views|opinions|all this|usual caveat|it is|thoughts here|posts',
    ),
    thing: split(
      'window|classroom|class|child|children|garden|front|step|house|home|bedroom|balcony|sofa|fault|doing|money|business|mother|kids|son|daughter|desk|room|doorstep|back|street|road|kitchen|car|bed|eyes|two|pocket|way|risk|family|school|school hall|roof|gate',
    ),
    speak: split(
      'speaking|speak|speaks|posting|post|writing|write|tweeting|tweet|talking|commenting|comment|here|sharing|posts|tweets|typing|say|saying|skeeting|threading|account|writes|acting|asking',
    ),
    'cy-own': split(
      'i|bersonol|personol|fy hun|hun|unigolyn|yn unig|bersonol i|fy hunan|i yn unig|breifat|ei hun',
    ),
    'pl-own': split(
      'moje|moja|moj|mojego|wlasne|wlasna|wlasny|osobiste|osobista|osobisty|prywatne|prywatna|prywatny|wylacznie|tylko|mnie|swoje|swoich|moim|moimi|osobistymi|wlasnymi',
    ),
  };
}
