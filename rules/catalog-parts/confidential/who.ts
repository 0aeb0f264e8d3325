import { phraseFinder } from '../../engine/phrases';
import { PEOPLE_SETS } from './people-sets';

export type WhoKind = 'individual' | 'addressed' | 'few' | 'kin' | 'staff' | 'own' | 'everyone';

/**
 * Who a sentence is about, as far as its words say; names come from the people reader. `kin`: somebody's
 * family; `own`: the writer's; `everyone`: children or staff at large.
 */
export const findWho = phraseFinder<WhoKind>(
  {
    individual: [
      'one of my|our|the|these|those|ours ~3 @children',
      'one of my|our|the ~2 year|y7|y8|y9|y10|y11|y6|y5|y4|y3|y2 #?',
      'one of ours|mine !will',
      'a|an|this|that|another|certain @adj* # @child',
      'a|an|this|that|another|some|certain|the|our|my|your|your_own @adj* @child !protection|development|welfare|care|friendly|led|s_play|minder|minders|benefit|wants|needs|can|could|who_wants|who_needs|will',
      'a|the|this|that year #? @adj* @child',
      'year # boy|girl|lad|lass|child|pupil|student|kid',
      'fourth|fifth|third|sixth|another boy|girl|lad|lass|child in',
      'y1|y2|y3|y4|y5|y6|y7|y8|y9|y10|y11|y12|y13|p1|p2|p3|p4|p5|p6|p7|s1|s2|s3|s4 boy|girl|lad|lass|child|pupil|student|kid',
      'the|my|our|that|this little|wee|small|young|quiet one|person|lady|man|fella|chap|dot|lamb|love',
      'somebody|someone in my|our|year|reception|nursery',
      'the other boy|girl|lad|child|lass',
      'which of my|our|the ~2 @children|year|y7|y8|y9|y10|y11',
      'the quiet|naughty|ginger|red-haired|new|tall|little|small one in|with|who',
      'young @child',
      'a|the ~1 boy|girl|lad|lass|child|kid|pupil|student in my|our|year|reception|nursery',
      'young man|lady|woman',
      'new starter|lad|lass|girl|boy|arrival|pupil',
      'looked-after lad|boy|girl|lass|child',
      'small|wee|little person|one|lass|lad|boy|girl',
      'our|my very? own? tracy_beaker|houdini|frequent_flyer',
      'the only one|boy|girl|child ~2 who',
    ],
    addressed: [
      'your son|sons|daughter|daughters|lad|lads|lass|girl|girls|boy|boys|little_one|eldest|youngest|twins',
      'your three|two are|have|were|is',
    ],
    few: [
      'two|three|four|five|both of my|our|the|ours|these',
      'two|three|four|five @adj* boys|girls|lads|lasses|children|kids|pupils|students|families|siblings|brothers|sisters',
      'the twins|brothers|sisters|siblings|cousins',
      'twins in',
      'half of my|our|the',
      'a couple|handful of my|our|the',
      'the ~1 family|twins|kids|boys|girls|household',
      'these boys|girls|lads|kids|siblings',
    ],
    kin: [
      'his|her|their|hers|whose @adj* @family',
      'mum|mam|dad|mother|father|nan|gran|grandad|stepdad|parents|brother|sister|uncle|auntie|family|mums|dads|baby_brother|baby_sister has|had|is|was|were|have|are|got|lost|told|rang|cried|moved|went|came|died|says|said|hasnt|isnt|wont|cant|s|being|in|left|been|inside|thinks|knows|doesnt',
      'mums|dads|nans|grans|brothers|sisters|fathers|mothers',
      'a|the|one|that|whose|which mum|mam|dad|mother|father|parent|nan|gran|grandad|family',
    ],
    staff: [
      'my|our|the|a|one_of_the|one_of_our|that|this|another|your|some @adj* @staff !of|teachers|massage|lice|count|start|office|room|boy|girl|to_the|for_the|over',
      'a|my|our|certain ~1 colleague|technician|teacher|ta|coach',
      'half the|my|our department|staff|team',
      'she|he got|was|has been? sacked|suspended|promoted',
    ],
    own: [
      'my|ma|mah own? son|daughter|husband|wife|partner|boyfriend|girlfriend|mum|mam|mother|dad|father|brother|sister|nan|gran|kids|boys|girls|eldest|youngest|baby|niece|nephew|dog|cat|other_half|children|twins|back|knee|hip|consultant|gp|doctor|operation|op|scan|diagnosis|bloods',
      'i was|am|have|had|got|ve_been|m been? diagnosed|signed_off|pregnant|autistic|dyslexic|having_an_operation|off_sick',
      'im|ive been? diagnosed|signed_off|off_sick|autistic|dyslexic|pregnant|dyspraxic',
      'doc|doctor|doctors signed|s me',
      'mine was|is|has|had|got',
      'ours was|is|has|had|got !at_school',
      'mum to|of',
    ],
    everyone: [
      'any|every|each|all|all_our|all_the|all_of|many|most child|children|pupil|pupils|parent|parents|family|families|staff|student|students|young|colleague|class|classes',
      'anyone|anybody|everyone|everybody|whoever|no_one|nobody who|can|is|has|needs|worried|with',
      'your child|children|childs',
      'children|young_people|people|pupils|families|parents|adults|students who|with|in|and|can|need|whose',
      'disabled children|child|people',
      'a child !protection who|can|may|might|should|is|has|needs',
      'parents and|or carers',
      'if a|any|your child|pupil|student|parent|adult|you',
    ],
  },
  PEOPLE_SETS,
);
