/** Insults, generalisations and accusations. `$insult` comes from the lexicon of strong language. */
export const derogatoryPhrases = {
  sure: `
    to|for|from|dear|by|at the|that|this|whichever $strongly* $insult in|who|that|with|from|whose|on
    they can't|don't|never ~4 , they can't|don't|never
    pack|bunch|gang|shower|coven|nest|herd|load|set|crew|shoal of $strongly* hyenas|idiots|vipers|snakes|thieves|vultures|witches|savages|clowns|cowards|liars|cheats|snobs|babies|big_babies|cows|pigs|rats|leeches|parasites|$insults
    $be a pack|bunch|gang|shower|coven|nest|herd|load of $strongly* animals|wolves|sheep|dogs|monkeys|hens|$insults
    always the ~3 $fam|$kids|boys|girls|men|women|lot|lads|dads|mums|travellers|immigrants ~5
    always ~1 the|them ~3 families|mums|dads|people|lot|kids|parents that|who|. ~5
    people|families|parents|kids|children|mums|dads like that|them|him|her|those|these ~3
    they|families|parents|mums|dads|them never|don't|won't|can't ~3 , never|don't|won't|can't ~4
    some of you really|are ~1 are|is special|something_else|thick|beyond_help ~2
    don't|doesn't|do_not|never want their|his|her kids|children educated|to ~3
    clueless|stupid|daft|useless|eejit eejit|eejits|numpty|article|bampot|roaster
    before|or|until we|i ~2 ring|call|phone|involve ~2 police
    won't|wouldn't|will_not say|name ~3 but ~3 name|begins|rhymes|knows ~4
    on her|his|their phone all morning|day|lesson ~2
    it|this was|is|'s ~1 them|him|her again
    $fam|$kids|people|those|folk ~~14 are|'re $adv* $insults
    useless|lazy|hopeless|stupid|silly|miserable|selfish|brainless|greedy article(s)|lump(s)|so_and_so|so_and_sos|beggar(s)|lot|bunch|specimen|creature|woman|man|girl|boy|cow|git|people|individuals
    trouble|problem|thing|issue with ~4 is|'s ~2 they|he|she|you
    that 's ~3 all over .
    word for people|someone|men|women|those|anyone|her|him like that|them|her|him
    word for him|her|them|it ~1 liar|thief|cheat|bully|fraud
    helped|helping|helps himself|herself|themselves to the|our|my|school ~3
    passed|passing ~4 off as his|her|their own
    only got|gets|has|keeps ~4 job|promoted|promotion|post|role ~1 because|for|by|through
    slept|sleeping ~2 way ~2 top|job|promotion
    i 've|have met|seen|known ~1 brighter|sharper|smarter|livelier|cleverer ~5
    brighter|sharper|smarter ~1 bollards|butter_knives|spoons|potatoes|sheep
    as much use|charm|sense|backbone|personality as a ~4
    about as|as useful|bright|sharp|welcome|charming|quick|interesting as a|an|the ~5
    what do|did you|we expect from|of ~5
    what can you expect ~5
    wouldn't trust ~5 to run|organise|manage|look_after|with|as_far
    not to be trusted
    fingers and toes
    couldn't|can't find her|his|their own|way ~5
    couldn't|can't pour|organise|run|boil|manage|fight|knock ~5
    sandwich|sandwiches|brick|spanner short of ~3
    not a brain_cell|brain|clue|thought|backbone ~3
    nose|head ~3 up ~2 own|backside|trough
    nose in the|other_people's trough|business
    up his|her|their own backside|arse|bum
    typical of|for ~1 him|her|them|that_lot|that_type|this_lot
    typical ~1 man|woman|bloke|welsh|scouse|southern|northern|french|german|polish|irish|male|female|boomer|millennial
    never trust a|an|any ~5
    all those|these ~4 do is ~5
    $fam|$kids|teachers|women|men|boys|girls these days ~8
    the ~2 sort|type|kind of people|person|parent|family|woman|man who ~8
    sort|type|kind of person|people|family|parents you|we get|want|expect|see ~4
    people|families|kids|children from ~4 estate|flats|there|that_end|the_other_side ~8 never|can't|don't|always|only|just
    on the fiddle|take|make|game|scrounge
    back handers|hander
    took|taken|takes ~2 money|cash ~6 and|from
    his|her|their hand|hands|fingers|snout in the till|float|tin|trough
    hand in the till
    hits|hit|slaps|slapped|grabbed|smacked the|a|that|our|my|his|her ~1 child|children|kids|lads|boy|girl|pupil|lad|pupils
    cheating on her|his ~2
    racist ~1 ask|and|,|to|. ~4
    drunk|hungover|high|asleep at|in|on the_wheel|work|duty|class|lessons ~2
    so called ~1 teacher|head|leader|expert|friend|professional|manager|parents|adults
    put ~3 out to grass|pasture
    dead|bone from_the_neck_up|idle|headed
    shut|zip|button your face|gob|mouth|trap|it ~1
    you 're|are ~3 joke|disgrace|embarrassment|waste|bully|liar|coward|snob|idiot|fool|nobody|clown|worst
    ashamed of yourself|yourselves
    $them ~2 $be $adv* a|an|the|such_a|nothing_but_a|no_better_than_a $strongly* $insult
    $be $adv* a|an|the|such_a $strongly $strongly* $insult|$beast
    you|these|those|bunch_of|pack_of|load_of|lot_of|set_of|gang_of $strongly? $insults
    $them $be $adv* $strongly? $insults
    animals|clowns|idiots|muppets|thieves|liars|snobs|savages|vermin|cowboys|crooks|scroungers|layabouts|frauds|whingers ~~2 the|every lot|one of them|you|em
    $lead|$staff|$fam|$kids|$outside|<staff>|he|she ~3 $be $adv* $insulting
    $insulting -as ~~2 the lot|pair|whole_lot|pack of them|you|em
    $them ~6 couldn't|can't|couldn|could_not $ablely ~4 $blunt
    laziest|thickest|rudest|dimmest|nastiest|stupidest|meanest|slimiest|greediest|vilest|most_ignorant|most_annoying|most_obnoxious|most_arrogant|most_stupid man|woman|person|child|boy|girl|parent|teacher|head|individual|people|lot|bunch|class|family|kid
    the|single most annoying|ignorant|unpleasant|vacuous|arrogant|useless ~1 child|boy|girl|man|woman|person|pupil|individual
    nasty|horrible|sad|silly|odious|vile|pathetic ~1 piece_of_work|little_man|little_woman|old_man|old_woman|old_cow|creature|specimen
    $lead|$staff|$fam|$outside|<staff>|he|she|they ~2 lied|lies ~~4 about|to|on
    $them ~1 $be $adv* on_the_take|on_the_fiddle|bone_idle|thick_as_mince|up_himself|up_herself|two_faced|past_it|not_all_there|a_waste|as_thick|full_of_himself|full_of_herself|rotten_to_the_core|not_the_sharpest
    brain|brains of ~1 custard|porridge|a_football|sawdust|a_gnat|pea|mush|cheese
    n't|not|no|nobody|without two brain_cells ~3
    a|one|two brain_cell|brain_cells between|to|attached ~3
    takes|taking|took|pays|paid backhanders|bribes|back_handers|kickbacks
    been|is|'s|was fiddling ~4
    helped|helping himself|herself|themselves to ~4 money|cash|float|tin|takings|fund|funds|profits|savings|till
    pocketed|trousered|nicked|stole|stolen|robbed ~4 money|cash|float|tin|takings|fund|funds|deposits|till|profits|savings|fees
    having an affair|a_fling with
    drinks|drunk|drinking at|on work|the_job|duty
    faked|forged|fiddled|falsified ~3 references|degree|results|marks|register|registers|records|signature|cv|doctorate|qualifications|data
    marked|bumped ~4 own daughter|son|child 's? ~3 up
    $fam|$kids|boys|girls|men|women|dads|mums ~2 can't|can_never|never|don't|haven't ~3 spell|multi_task|park|drive|cook|sit_still|patience|backbone|brains|brain ~3
    boys|girls|men|women|blokes|mums|dads|boomers|pensioners|teenagers are|'re $adv* mucky|tidy|lazy|messy|dramatic|catty|bitchy|emotional|slow|stupid|thick|useless|soft|weak|loud|smelly|dirty|nosy
    that|this 's|is <group>|men|women|dads|mums|boys|girls ~2 for you|all_over
    typical man|woman|bloke|women|men|blokes|dads|mums|boys|girls|boomers|boomer|parent|foreigner
    man|woman like that should|ought ~4
    what|how|only a|an|? $strongly* sad|pathetic|nasty|horrible little? man|woman|person|people
    only an? $insult ~4
    which|what|some absolute|complete|total|utter|sort_of_a|kind_of_a|? $insult|spanner|genius|wally ~3`,
  likely: `
    the|those|these|you|of|for|to|all $strongly* $insults who|that|in|at|from|on ~5
    everyone|everybody|we|whole_village|whole_street ~3 know|knows it|who|exactly ~2 's|is|was|it ~3
    open secret ~8
    $them ~3 $be $adv* a|an|the|such_a $adv* $strongly* $beast|$thingy
    : liar|thief|cheat|crook|bully|coward|fraud|snake .
    can't be trusted ~3
    shouldn't|should_not|ought_not ~2 be allowed|let|near ~5
    two short planks|of_a
    bribed|bribing|blackmailed|blackmailing|embezzled|defrauded|assaulted|groped|molested|slapped|punched|kicked ~5
    calls|call himself|herself|themselves|itself ~1 a|an ~4
    look at|in|yourself the state|mirror of? him|her|them|you|yourself|that
    not from round here|these_parts ~6
    a|an|the|you|your|that|those|some|what_a|what_an|such_a|you_absolute|of $strongly $strongly? $insult|$beast
    waste of space|skin|oxygen|a_good_chair|a_parking_space|a_wage|a_salary
    thick|dense|dim|daft as ~1 mince|plank|planks|brick|two_short_planks|pig|porridge|a_door|wall
    $them ~1 all|both? so|too|just ~1 $insulting|$bad
    half of them|you`,
  weak: `
    their|his|her|your|that sort|kind|type ~4
    no backbone|spine|brains|manners|class|shame|morals|sense ~3
    every|any single? one|last of them|you ~3
    young|old|posh|rich|poor|foreign|single|immigrant|new ~1 people|mums|parents|teachers|families|dads|mothers|men|women are|can't|don't|just|never|only|think|want ~6
    women drivers
    you $be $adv* $insulting
    not the sharpest|brightest|quickest ~3
    fiddles|fiddled|embezzled|embezzling|pilfered|pilfering ~4
    $insult|$insults
    $beast
    $insulting
    the lot of them|you|em
    never ~1 trust a|an|any ~3
    pocketed|stole|nicked|pinched|lifted|fiddling|cheating|lied|lying|faked|forged|bribed|backhanders|drunk
    in the blood
    that|those|your sort|kind|type of person|people
    certain type|sort
    men|women|boys|girls|mums|dads|families|parents|people|teachers are|'re all|just|only|always|never
    couldn't|can't ~3 $blunt
    as a $beast`,
  never: `
    nicked|pinched|stole|stolen|borrowed|lifted this|these|it|one|idea|that ~2 off|from
    thick as thieves
    entitled to ~2
    $insulting cows|pigs|pig|cow|cat|cats|dog|dogs|bear|river|sunday|sundays|afternoon|hen|hens|sheep|goat|goats|donkey|wolf|lion|horse|pony|bees|river|days|summer|hamster|guinea
    mad|crazy hatter|for|about|scientist|science|hair|keen|dash
    dinosaur|dinosaurs|fossil|fossils|dragon|dragons|goat|snake|snakes|witch|witches|beast|monster|monsters|wolf expert|experts|hunt|hunters|egg|eggs|dig|bone|bones|museum|day|club|week|costume|costumes|fact|facts|topic|masks|puppets|dance
    big bad wolf
    ugly sister|sisters|duckling|mug|bug
    silly sausage|sausages|songs|walks|billy|hats|hat|poems|socks|question|questions
    horrid|dirty|naughty henry|bertie|dozen|step|bus
    stupid o|oclock
    rude health|awakening
    who|what am|is|was the|a|your|our? idiot|fool|clown|thief|baddie|villain
    in|for|from|of the|our|a|this|their|? ~1 panto|pantomime|play|nativity|story|book|film|novel|poem|show|production|chapter|fairy_tale|musical|opera
    played|plays|playing|cast|dressed|auditioned as|by|for a|an|the ~2`,
} as const;
