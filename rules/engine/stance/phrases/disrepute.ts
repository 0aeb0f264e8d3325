/** Running down the school, its people or another school. */
export const disreputePhrases = {
  sure: `
    if ~6 taught|bothered|could|did|knew|ran|read|listened|cared ~8 we|i|they wouldn't|would_n't|'d not ~6
    where ~5 come|comes|go|goes to die
    standards come|go|went|have|are to_die|slipping|slipped|gone|falling ~2
    couldn't|can't|wouldn't pass|spell|add|find|recognise|teach|read ~5
    idea of a|an|the? curriculum|lesson|behaviour_policy|policy|trip|plan|training|induction|communication|leadership|support is ~8
    rudest|laziest|thickest|weakest|worst|neediest|roughest|most_entitled|most_ungrateful|snottiest ~3 bunch|set|lot|group|class|parents|crowd|shower|cohort|crop ~3
    state of our|the|this|that|those|these ~1 school|staffroom|staff_room|toilets|loos|building|corridor|corridors|place|kitchen|hall|playground|classrooms|roof|books|kids|parents|teaching ~4
    only ~3 stuck|stick|stay|stayed|here it_out|it|for ~3 holidays|pension|money|kids ~2
    haven't got|haven't a_clue|clue ~3 how|what|why ~4
    how bad|dire|grim it|things|that is|has|are|'s ~3
    back of a|the fag_packet|envelope|beermat
    photocopies|worksheets|textbooks|computers|ipads|laptops from|since|older ~1 #|the_nineties|the_1990s|than|last_century
    should know ~2 work|teach|worked|taught|i_teach|i_work
    teach|work there|here so i should|ought know ~2
    not one|a|single thank|please ~4
    start again from scratch
    heads|leaders|teachers|managers|head who|that hide|hides|shout|shouts|never|can't|don't|won't ~6
    unlike somewhere|some|certain|others ~5
    somewhere|place|school|school_that we|i could|won't|shan't mention|name ~3
    glad nobody|no_one|ours|we|our ~2 here|don't|aren't ~5
    most|easily|by_far ~1 hopeless|useless|clueless|ungrateful|chaotic|disorganised|badly_run|miserable ~1 set|bunch|lot|school|group|parents|class|staff|team|place
    ask yourself why ~8
    families|parents|pupils|children|kids|people have ~2 jumped|moved|left|come|transferred ~4 ship|us|from|there|for
    the|our|its maths|languages|science|english|teaching|history|art|music|play|concert|behaviour ~1 was|were|is|are ~1 dreadful|worse|dire|appalling|a_bit_of_a|embarrassing|painful|awful|shocking|poor|grim|rubbish|dull
    nobody|no_one ~1 had|has|'d taught them ~4
    shame about ~1 rest|everything|inside|teaching|staff|kids|head|food ~3
    we 've|have had better|worse ~3
    same grey|cold|old|tired curry|worksheet|mush|slop|food|menu ~4
    $them|$school ~3 couldn't|can't|couldn ~8 never_mind|let_alone ~3
    hasn't|haven't|not|n't had ~2 decent|working|proper|new|full ~6 in|since|for ~4
    run by people|a_man|someone|amateurs|clowns|committee|bullies ~4
    run|ruled|managed by fear|email|panic|chaos
    nobody|no_one 's|is proud ~3
    you ~1 wonder what|how|if|whether|why|who|where ~8
    makes you wonder ~5
    leaders|professionals|teachers|experts|parents they are|'re not|n't
    priorities ~1 eh|.|,|?
    tells you|us all|everything ~4 need|about ~3
    that 's|is how much ~5
    in spite of ~4 school|head|leadership|slt|trust|management|us
    no thanks to ~4
    lipstick on ~2
    papering|paper|papered over ~3 cracks
    tick box|boxes|boxing
    box ticking|to_be_ticked
    race to the bottom
    rock bottom
    the best|only good|nice|decent thing about ~5 is ~5
    best thing about ~4 school|head|curriculum|place|trust ~5
    i 've|have visited|worked|taught ~8 better|worse|worst ~4
    worst i|we 've|have ~4
    out of ~1 depth|touch|control|ideas
    way|totally|completely|clearly out of ~1 depth|his_depth|her_depth|touch|control
    not up to ~2 job|it|standard|scratch
    asleep at the wheel
    missing in action
    part time head|leadership|deputy
    absent ~1 head|leadership|management|father|parents
    never|rarely|hardly seen|sees|see|leaves|comes_out|in ~4 office|building|classroom|corridor|<school>|the_head
    hides|hiding|hid in ~2 office|cupboard ~3
    rather than|instead_of teach|teaching|lead|leading|parenting|bother ~4
    they|kids|children|pupils learn|leave|come_out with|us|here|knowing|able ~2 nothing|nowhere|less ~3
    leave us|here|school with|unable|without|knowing ~4
    can't|cannot read|write|spell|add|count|sit|listen|behave|tell_the_time|use_a_fork ~4 and ~4
    kids|pupils|children|year|<year>|class|lot|bunch ~4 are|is|were|'re|was feral|wild|rude|horrible|thick|lazy|awful|monsters|animals|vile|hopeless|useless|unteachable|a_nightmare|out_of_control|going_nowhere|lost_causes|a_lost_cause
    unteachable ~2
    lost cause(s)
    no hopers|hoper
    parents who|that|round_here|of_ours|at_our_school ~5 never|don't|can't|won't|only ~5
    drop|dump|dumping|dropped them|their_kids|kids|children off ~2 and|late|at|like ~4
    glorified babysitt(ers|ing|er)|creche|holding_pen
    babysitting service
    exam factory
    conveyor belt
    rats|staff|teachers|people|everyone|good_teachers ~3 leaving|left|walked|quit|queuing|fleeing|gone|jumping ~3 droves|ship|for_a_reason|reason|head|leadership|this_term|since ~2
    staff ~3 leaving in|like ~2 droves|flies
    don't|do_not believe|fall_for|be_fooled ~3 prospectus|hype|website|glossy|tour|open_day|open_evening|banner|by ~3
    what they don't|won't tell ~4
    behind|beneath|under the glossy|smiles|banner|prospectus|scenes|posters|shiny ~3
    glossy ~2 brochure|prospectus|sign|website|banner|leaflet ~~4 and|but|shame|another|behind
    if you 're|are ~2 thinking|considering|looking|tempted ~6 don't|think_again|run|look_elsewhere|save
    run a mile
    don't bother ~2 applying|coming|sending|ringing|with ~5
    look|send|go|try elsewhere|them_elsewhere|anywhere_else|somewhere_else ~3
    move|moved|moving|get|pull|take ~2 kid|kids|child|children|yours|mine|him|her|them out|elsewhere|to_another ~3
    i|we work|teach here|there|inside and|so|but|, ~6 n't|not|never|wouldn't ~5
    not that anyone|anybody|slt|they ~3 cares|noticed|listens|bothers
    as usual|per_usual|always at ~3 school|here|ours
    typical <school>|our_school|of_this_place|of_our_school|slt|management|leadership|trust
    welcome to <school>|our_school|the_madhouse|my_world|the_circus|chaos ~2
    going|gone|going_steadily nowhere|under|bust|broke|backwards ~2
    the other|rival|neighbouring school|primary|academy|lot|place ~4 can't|couldn't|haven't|never|don't|won't|are|is ~5
    school|academy|primary|lot|place|them down|up|across|over|round the road|hill|corner|way ~4 can't|couldn't|haven't|never|don't|won't|useless|rubbish|failing|poor|wouldn't ~3
    unlike|not_like some|other|that|the ~2 school(s)|academies|primaries|places ~5
    poach(ed|ing)|buys|bought ~3 results|pupils|exam ~4
    off rolling|rolled
    cover(ed|ing|s) ~1 up ~4
    swept|brushed|sweep|brush ~2 under ~2 carpet
    wouldn't|won't|would_never|don't|never|not ~2 send ~3 kid(s)|child|children|dog|cat|own|mine|yours|hamster|worst_enemy|son|daughter|anyone -anywhere ~3
    i 'd|would ~2 send ~5 anywhere but|else
    anywhere but us|here|there|ours
    (think)|look|think again|elsewhere ~3 about|if|before
    if you've got ~1 choice ~6 other|elsewhere
    choose the other|another|somewhere_else
    dying on its feet
    ruined|wrecked|destroyed|killed|gutted|broken ~2 this|that|the|our|my|a ~1 school|place|department|nursery|library|sixth_form|trust|reputation
    not fit for purpose
    unfit for purpose
    inadequate ~3
    requires improvement ~3 for|is|kind|generous|and
    should|ought|deserve(s|d) ~2 be shut|closed|inadequate|sacked|fired|in_special_measures
    standards ~3 slip(ped|ping)|fall(en|ing)|dropp(ed|ing)|gone|non_existent|on_the_floor
    no|without plan|vision|systems|standards|leadership|direction|clue|idea , ~6 no|and ~4
    no one|nobody|no_one 's|is|in ~1 charge|gripping|leading|steering|listening
    nobody|no_one ~1 in|at charge|the_helm|the_wheel|the_top ~3
    not|n't|haven't|hasn't ~1 a? clue|idea what|how|about|. ~4
    no idea what they|he|she|we are|'re|'s|is doing
    don't know|knows ~2 what|arse|elbow they|from ~2
    $lead ~4 don't|doesn't|never|can't|couldn't|won't|hasn't|haven't ~3 care|teach|lead|manage|listen|clue|plan|organise|spell|answer|read|know|turn_up|show
    $fam ~3 don't|can't|couldn't|won't|never|don ~3 read|care|bother|support|turn_up|listen|discipline|parent|be_bothered|help|feed|control|pay|answer|wash ~4
    our parents ~1 just? don't|can't|never|won't ~4
    if ~2 parents bothered|read|could|listened ~5
    never once seen|turned|read ~4
    some|half|most of these|those|the|our kids|pupils|children|parents|families|staff|teachers ~2 are|aren't|can't|couldn't|won't|don't|have_no ~5
    going nowhere
    aren't going anywhere
    kids|pupils|children|they ~3 learn|learned|taught nothing
    learn nothing
    fail(s|ed|ing) ~2 our|the|these|those|its|every|sen|send kids|children|pupils|families|child|community
    failing|sink|dump|bog_standard school(s)|academy|academies|primary|college
    (mis)managed|mismanaged|badly_run|badly_planned|badly_led|poorly_run|poorly_led|poorly_managed|understaffed|overcrowded ~3
    badly|poorly run|managed|planned|led|taught|organised
    worst run ~3
    better run ~2 schools|than|whelk
    chaos from ~3
    it|that|school|place is|'s ~1 utter|complete|total|absolute|sheer|pure|organised chaos|carnage|bedlam|anarchy
    a right|proper|complete|total shambles|joke|mess|farce|circus
    bunch|shower|load of jokers|clowns|cowboys|amateurs|chancers
    lights on ~~2 nobody|no_one ~2 in|home
    ofsted were|was|got kind|generous|blind|it_wrong|lucky ~4
    fooled|hoodwinked|conned|pulled_the_wool ofsted|the_inspectors|inspectors
    tell|telling|sold ~3 families|parents|you a_dream|it_'s_thriving|lies
    can't keep|hold|hang|get ~2 teacher(s)|staff|head(s)|a_teacher|a_head ~4
    haven't|hasn't had a|any decent|good|proper ~3 in|for|since years|decades ~3
    bored stiff|rigid|senseless
    get a|yourself tutor|better_school
    wouldn't recommend ~5
    steer|stay|keep|avoid clear|well_clear|away of|from ~5
    avoid like|this|at ~3 plague|school|costs
    all talk|show|style|gong|mouth no|and_no ~2
    vanity project
    money pit
    how|why ~3 he|she|they|she_got|he_got got|passed|ended_up ~4 job|interview|promoted|headship|senior ~4 know|mystery|beyond
    promoted ~3 above|beyond|out_of ~3
    couldn't care less ~3
    don't care ~3 about|if ~3 kids|children|pupils|us|staff|parents
    lost|losing|lack(s) all|any|the? control|plot|confidence|grip ~3
    jobs for the boys|girls
    parents ~3 deserve|need to know|better|answers|the_truth
    children|kids|pupils|families deserve ~2 better|more_than
    deserve(s) ~2 better than ~3 school|this|us|they|here|that`,
  likely: `
    's|' idea of ~4 is|was ~8
    couldn't|can't|cannot even ~6
    my dog|cat|hamster|nan|gran wouldn't|could|would|has|could_have ~5
    says it all|everything ~1
    for show|the_inspectors|inspectors|ofsted 's? ~1 only|visit|benefit|and|,|. ~2
    bottom of the league|county|table|class|pile ~2
    seen better ~5
    i 've|have seen better ~6
    their|the|our|these parents 's? ~2 couldn't|can't|don't|won't|never|haven't|only ~6
    free babysitt(er|ing|ers) ~2
    sinking ship
    turnover ~5
    held|holding together ~2 with|by sellotape|tape|string|goodwill|luck|blu_tack
    years behind ~5
    $thing|$school|$lead|$kids|$fam ~3 $be ~2 an|a|the $strongly* $shame ~2
    worst|weakest|rudest|laziest|roughest|naughtiest|thickest|poorest ~1 run|school|head|headteacher|year|<year>|class|cohort|bunch|lot|group|parents|set|kids|teachers|staff|pupils|governors|trust|leadership|we|i|of_the_lot ~8
    (teaching)|maths|phonics|behaviour|food|results|reading|teaching|curriculum|communication|safeguarding|provision|discipline|leadership|attendance|grades|marking|admin there|here|at_ours|at_our_place|is|are|'s|at ~4 $bad|patchy|non_existent|lottery|$shame
    $our $thing|$lead|$staff|$fam|$kids|$school ~4 $be $adv* a|an|the|such_a? $adv* $strongly* $shame
    couldn't run|organise|organize|lead a|an ~3
    going|gone|went downhill|to_the_dogs|to_pot|to_rack|backwards|under
    shame about ~4
    $them couldn't|can't|couldn run|organise|organize|lead|manage|teach|find|count|spell|plan|inspire|control|lace ~2 a|an|his|her|their|its|the|anything|to|out|without ~4
    $our $school|$place|$thing ~3 $be $adv* a|an|the? $adv* $strongly* $shame`,
  weak: `
    ^ $adv? embarrassing|shambolic|pathetic|dire|shocking|disgraceful|shameful|woeful|appalling|clueless|hopeless|useless .
    mould|rats|mice|mouse|damp|leak|leaks|buckets|cockroaches on|in|under|behind|everywhere|through ~4
    bless them|him|her . ~4
    worst ~3 in|of|i|we my|the|'ve|have|ever ~3
    feral ~3
    between you|us|ourselves and|, ~8
    fallen|falling|falls|fell apart|to_bits|to_pieces|down|off ~3
    some schools ~4
    clueless .
    thirty_year_old|out_of_date|ten_years_behind|years_behind|stuck_in ~3
    $lead|$staff|$fam|$kids|$school ~6 $be $adv* $bad
    in|into|be special measures ~2
    what a joke|shambles|farce|circus|disgrace|mess|dump|shower|embarrassment -of_a_day
    on its|the last_legs|slide|way_down
    absolute|complete|total|utter|bit_of_a|frankly_an|an $shame
    embarrassed|ashamed to|of ~2 work|say|tell|wear|be|where|the|my|our
    wouldn't trust ~3 to|with ~5
    $bad
    $shame
    worst|weakest|embarrassing|embarrassment|ashamed|downhill|ruined|clueless|shambolic|failing|special_measures|dump|rats|mould|leak(s|ing)|broken|closed_down|state_of|nowhere|nothing|nobody|bottom|priorities|chaos|tutor
    couldn't|can't|wouldn't ~3
    $lead ~5 not|n't|never|no
    $fam ~5 not|n't|never|no
    $kids ~5 not|n't|never|no
    no plan|vision|clue|idea|discipline|leadership|books|paper|glue|one_in_charge
    so much for
    half ~2
    don't|doesn't care|bother|know
    supposed|meant to
    call|calls that|it|this
    our lot|parents|kids|head|leadership|trust|governors|school|place
    the other|that school|primary|academy|place
    these|those kids|parents|people|families
    have you seen|met`,
  never: `
    worst|weakest ~2 fiction|film|book|panto|weather|jokes|joke|puns|pun|dancing|singing|snow|storm|rain|cold
    in a|the good|best way
    sorry ~8
    we|our apologise|apologies|mistake ~4
    wouldn't send ~4 anywhere_else|elsewhere
    thanks|thank ~2 to|you ~6`,
} as const;
