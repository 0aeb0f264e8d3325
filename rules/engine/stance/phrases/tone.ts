/** Swearing that is not one word, mockery, sarcasm at somebody's cost, threats to argue. */
export const tonePhrases = {
  sure: `
    teaching|telling|showing us|me how to|all_about
    what more do|does|could you|they|anyone want|need
    do you want|need|expect ~3 singing|brass_band|personal|handwritten|gold ~1 telegram|invitation|medal|plated
    in letters|writing ~3 foot|feet high|tall
    classy .
    who ~1 wants|wanted|likes|thinks|dares to shout|have_a_go|argue|moan|complain at|to|about me|us
    to our|my|his|her|their faces
    want|wants|fancy ~1 argument|row|fight|scrap ~2 come|find|meet|bring|pop|you|then
    well done|bravo|congratulations on|for ~1 managing|reading|finding|noticing|working|remembering|turning ~4
    maybe|perhaps|why_not have ~1 go|crack|look at|through ~3
    stick|sticking to ~2 knitting|day_job
    some people 's time|manners|idea ~5
    people 's time|lives ~4 too|more precious|important ~4
    we|i 'll|will just? carry_on|stand_here|sit_here|wait ~8 shall|then|while
    don't get up
    talking|talk|speaking to ~2 brick_wall|myself|the_wall
    if ~2 bothered|read|listened|looked|scrolled ~8 you 'd|would ~4
    instead of moaning|complaining|whingeing|ranting|commenting|posting ~4
    we|i can go|do|keep ~2 all day|night|week
    all day ~1 if you like
    name me ~1 one ~4
    am not backing down
    backing down
    the whole|all evening|day|night ~2 free ~4
    i 'm|am ~2 sure ~1 you|they|he|she|mr|<staff>|someone ~2 would|could|know(s)|knew|can|must ~8 better|more|all|best|everything
    i 'm|am sure ~6 far|so|much better|more than ~4
    never dawned|occurred on|to us|me|anyone|anybody ~6
    take the phone|pen|keyboard|mic|microphone|biscuits off him|her|them
    can't|cannot|couldn't wait to hear|see|find_out|read|be_told|explain ~2 how|why|what|the|another|about
    not|n't be let|allowed out ~5
    little prince|princess|angel|cherub|darling|treasure|einstein|genius ~3
    perhaps|maybe|try have|having|read|reading|look|looking|opening ~6 eh|next_time|first|once ~2
    will someone|somebody ~1 please ~3 tell|explain|take|stop|teach ~4
    shall we|i spell|draw|explain|type it ~3
    scroll up|down ~4
    it 's|is ~3 on|in the_letter|the_newsletter|the_website|the_app|a_banner|the_sign ~3 was|has|since|where|again
    one more ~6 and i 'll|will|'m|swear ~4
    i swear if|to|down ~6
    heaven forbid ~4
    god forbid ~4
    with all due respect
    no offence ~1 but ~6
    correct me if ~6
    forgive me|us for ~5
    pardon me|us for ~4
    my mistake , ~5
    stop the press(es)
    plot twist : ~6
    i give you|up ~3
    behold ~1 the|our ~5
    all hail ~4
    bow|bowing down|your heads|to ~4
    what|such a ~1 time|way to_be_alive|hero|legend|visionary|gentleman|gent|delight|charmer|star|joker .|,|🙄
    truly|really|just|simply the hero|leader|parents|neighbours we deserve|needed ~2
    save|spare me|us from|the|your ~4
    god|lord|heaven|saints give|help|preserve|save us|me ~4
    give|gimme me|us a break|strength ~1
    do me|us a favour ~5
    do you mind ?
    do you think ~6 grow|grows on trees|.
    money grows|tree ~2
    don't hold your breath
    pull|buck|sort your|yourself socks|self|finger|lives|life|act up|out|together ~2
    have|show some manners|respect|decency|shame|sense ~2
    can you|they|people|folk not|n't ~1 read|park|count|drive|queue|tell_the_time ~3
    do|does you|they|people|nobody|anyone|he|she not|n't? ~2 own a|an clock|watch|calendar|car ~2
    own a clock|watch|calendar|alarm ~2
    clocks exist
    too much|hard to|for ask|you|some|them ~3
    if only|that's there|someone|they ~8 oh wait|wait
    cheers for|, ~6 pal|mate|love|not
    ta|thanks for|very nothing|much ~1 for_nothing|. 🙃|🙄
    not my|our circus|monkeys|problem .|,
    your mother|mum doesn't|isn't work|here ~2
    we 're|are|'m not your|a taxi|maid|servants|free|hotel|babysitters|mum ~3
    am i|we a|the joke|taxi|your ~3
    want|need|fancy to ~1 see|meet|find me|us ~3 outside|gate|then|car_park ~2
    meet me|us ~4
    see you|u outside
    square up
    pick on|a someone|fight ~5
    wrong person|woman|man|teacher|kitchen to ~3
    mess|messing with me|us|my|this ~3
    i 'm|am coming for|round|down ~4
    watch me|it|yourself|your_back .|,
    game on .|,|,_then
    i will|'ll be naming|replying|sending|telling|reporting|asking ~4 names|receipts|publicly|you ~3
    with receipts
    knives|gloves are out|off
    handbags at ~2
    over my dead body
    no|not|n't ~1 going|gonna to? ~1 argue|debate|discuss ~3 you|this|again|with
    end of .
    talk to the hand
    well spotted|done sherlock|einstein|genius|columbo|captain_obvious
    slow clap for|everyone|everybody|to
    do you want|expect a medal
    want a medal
    oh joy|rapture
    spare me|us|the|your ~3 lecture|violins|sob_story|drama|chat|rant|excuses
    diddums
    boo hoo
    cry me a river
    smallest violin
    have|need to|you draw ~2 picture|diagram
    in|using small|short|simple words
    words of one syllable
    the clue is|'s in ~3
    which part|bit|syllable of ~6 do|are|did|don't|is ~6
    what part of ~5 do|did|don't|is|are|didn't ~4
    how hard|difficult is|can|could it|that|be|it_be to ~6
    is it|that too much to ask ~5
    would it kill ~3 to ~4
    nobody|no_one asked you|for_your|for_it
    did|do i|we ask
    imagine|must being|having|be ~2 so|such|the|exhausting|brass_neck|nice ~4 that|you|to|,|being|your
    must be|feel exhausting|hard|so_hard|tough|nice|lovely ~1 being|having|for_you|to_be|to_have
    give|gives your|their|its|his|her|you head(s) a wobble
    get a life|grip|clue|hobby|room
    get over yourself|yourselves|themselves
    need|needs to get out more
    needs a hobby|lie_down|life
    pipe down
    wind your neck in
    on yer|your bike
    have|having it|this out with ~2
    have it|this out
    fancies|want|wants|fancy|up_for|after|looking_for|spoiling_for a|an row|fight|argument|scrap|ding_dong|barney|ruck|debate_about
    spoiling|itching|ready|up for ~1 fight|row|scrap|argument|ding_dong
    i|we do|will|'ll|can|am|'m|are|'re not|n't|never lose|back(ing)_down|backing_down|let_it_go|go_quietly|take_this_lying_down
    i|we am|'m|are|'re not|never backing|going to_back|to_let down|this_lie
    not backing down
    try me|us .
    come on then
    bring your|it gloves|on_then
    you 'll|will ~1 regret ~3
    see|find what|out happens|what_happens
    mine|it back with interest
    take me on
    argue the toss
    come down there|here and|in ~3
    come|coming round|over|down ~3 shout|tell|sort|have|look_for
    step up then
    you want to ~2 argue|take|fight|start|go ~3
    keep|carry|go pushing|digging|on ~~3 see|pal|mate|sunshine
    i 'll|will|am|'m going_to? ~1 end|throttle|swing_for|strangle|murder|kill|flatten|floor|deck you|him|her|them|whoever|the|someone|anyone
    aw|aww|ah|awh bless ,|their|his|her
    said|says nobody|no_one|absolutely_nobody ever
    said no one|nobody ever
    shock horror
    surprise , surprise
    newsflash|news_flash
    hold the front page
    alert|call the media|papers|press|un
    top|sterling|great|nice|good|stellar|first_class|quality parenting|work_team|job_folks
    hats|shout|big|round|massive off|out|love|up|thanks|applause ~2 to|for the|whichever|whoever genius|parent|person|individual|dad|mum|bloke|clown|man|woman|lady ~1 who
    jolly|bloody|just|simply|absolutely marvellous|delighted|fabulous|thrilled|brilliant that|.|,|🙄|🙃 ~1 🙄|🙃|that_our|the|another
    do|please tell|go|carry|keep me|on|us ~3 how|more|telling|talking|telling_us
    do|please|by_all_means go|carry on
    tell me|us more|again about|how
    pray tell
    not as if|like i|we ~8
    i 'd|would|could|can ~4 explain ~4 crayon(s)|puppet(s)|diagram|crayons
    ought|should|shouldn't not|n't|never? ~1 be let|allowed out|near
    were|was you born in a barn
    what are|is|were you|these|wrong|they ~1 people|with|like on|them|you|people
    you lot need|want|can|could|are ~4
    brass neck
    cheek of it|him|her|them
    the cheek|nerve|gall of|!
    mutton dressed
    rolls|rolling ~1 eyes
    eye roll
    not rocket science
    it|that is|'s not|n't hard|difficult|rocket ~2
    heaven|lord|god help|save|forbid|preserve us|me ~3
    who knew|needs ~3 🙄|🙃
    too much|hard reading|trouble|effort for|to you|them|read
    you|he|she|they couldn't|can't be bothered|arsed ~2
    could n't be bothered to
    clap|👏 clap|👏 ~1
    mine|ours|hers|his is|'s a large|double
    as clear|useful|subtle as ~1 mud|chocolate|brick|a_chocolate|a_brick
    lol|lmao|😂 idiots|muppets|what_a_joke`,
  likely: `
    lord|lady|madam|miss|mr|mrs|ms|captain|professor snooty|muck|perfect|expert|know_it_all|bossy|genius|clever|grumpy|moaner|smug|important|wonderful|late|angry|misery
    eh ?
    let me|us guess|translate|spell|explain ~3
    read the|it|my letter|lips|post|sign|email|first_line|newsletter|calendar ~3 before|again|.|,|slowly
    how many times|more do|have|must|assemblies ~6
    ladies and gentlemen|gents
    learn|teach to|them read|park|drive|spell|queue|count|count|count ~4
    oh wait .|,
    name|naming names
    genius|geniuses|bright_spark|bright_sparks who|that|whose|idea
    grow up|some|a a? pair|spine|backbone|.|,|the
    be|consider|stand yourself|yourselves|? warned|told
    do one
    oh|how how? lovely|brilliant|wonderful|marvellous|joy|great|super|fantastic ~~3 another|yet_another|a_lecture|lecture
    say|repeat|try it|that to my|our|her|his face(s)`,
  weak: `
    bravo|well_done|cheers|thanks|hats_off|kudos to whoever|whichever|the_person|the_individual
    whichever|whatever|which|what genius|clown|bright_spark|numpty|muppet|hero ~4
    go|come on then ~4
    thank|thanks ~1 you ~3 for ~1 explaining|telling|pointing|enlightening|sharing|reminding|your_wisdom|the_review|the_lecture|the_feedback|that_insight|your_input|noticing ~4
    somebody|someone|anyone please? tell|explain|inform|remind|fetch|buy|get ~4 to|that|a|the ~4
    if i hear|see|get ~8 once_more|one_more|again|time|i_'ll|i_'m
    not being funny|rude ~1 but ~8
    congratulations|congrats|kudos|well_done|bravo|hats_off to|on ~2 whoever|the_genius|the_person|everyone_who|the_parent|the_driver|the_family|those_who|the_dad|the_mum|the_idiot|the_one ~6
    award|prize|oscar|trophy|medal|gong for ~7 goes to ~6
    round of applause|golf_clap for ~6
    can't read|count|spell|tell_the_time|park|drive|queue ~2
    bring|brung it on ,? ~1 then|love|pal|mate|keith|council|parents|,
    hilarious|pathetic|classy|classic|charming .
    shut|shush your|it|up|the ~1
    give|want|deserve(s)|get ~3 a|the medal|knighthood|cbe|obe|mbe|gold_star|biscuit|nobel_prize for|,|or|to|?
    your|his|her|their majesty|grace|worship|highness|lordship|ladyship|lordships|honour -the
    come and|at|on ~2 have_a_go|me|then|try_it
    bless ~1 your|their|his|her|its|them ~1 cotton|little|tiny|heart(s)|minds|,
    good|nice|kind|sweet|lovely|generous|so_kind|big|brave of the|them|him|her|our|you|whoever|this|that ~4 to ~6
    funny|strange|odd|curious|amazing how|that|, ~6 only|never|always|nobody|suddenly|all|when
    to my|our|her|his face if|at|any|not|,|i_'m|tomorrow
    i|we double|dare|daring dare|you|anyone ~3
    sherlock|einstein|captain_obvious|captain_clipboard|mystic_meg|poirot 🙄?
    trust|leave|typical ~1 to|our|the ~4 who|to
    shove|stick|stuff your|it|that|the|his|her|their ~6 where|up
    bit rich
    get stuffed|knotted|lost|over_yourself|over_it|out_more
    thanks|cheers|ta a_bunch|for_nothing|a_million ,|for|to
    fight me
    jog on
    give me strength
    whose|which bright|genius|clever spark|idea|one ~3
    what a treat|joy|surprise|shock|coincidence ~~2 our|the|my|another|your|to_be
    bless|🙄|🙃|🤦|😒|🤡|👏|😤|🤬|😂|🐍|😡
    oh|ah|aw|aww|ooh|wow|yeah|yep|sure|right|oi|listen
    lovely|brilliant|wonderful|marvellous|fabulous|delighted|charming|masterful|sterling|spoilt|thrilled|hurrah|splendid|bravo
    apparently|obviously|clearly|evidently|congratulations|congrats|imagine
    some people|folk|of_you
    you lot
    whoever|to_the_person|dear_whoever|dear_parent|memo_to|note_to
    couldn't|can't ~3
    again
    how many times
    read ~4
    for the ~1 time
    your|his|her|their own
    genius|hero(es)|legend|visionary|expert|experts|princess|darling(s)|petal|sunshine|pal|mate|love|hun|sherlock
    seriously|really ?|!
    hope you|they|it
    people`,
  swearing: `
    what|who|where|how|why|when|which|in the|in_the|on_earth|? actual? bloody|fresh? hell|heck_is|fuck|f
    bloody|blooming|flaming|chuffing|holy|flipping|ruddy hell|nora|heck|marvellous|brilliant|nightmare|idiot(s)
    hell 's teeth|bells|bell
    hell|hells bells|teeth|fire|yeah|no|of
    hellfire
    to|like|as|go_to|get_the|for|give_them|raise|bloody hell -and|-or
    oh|for|ah sod
    sod|sods off|it|this|that|the|them|all|him|her|you|'s_law_not
    can|could sod|bog|bugger|naff|eff|jog|do off|on|one|right_off
    bog|bugger|naff|eff|jog|swivel off|on -the
    poor|lucky|lazy|miserable|silly|old|daft sod|sods|git|gits
    absolute|load_of|utter|total|complete|old|what bollocks|balls|cobblers|tosh|bull|bs
    ^ balls|bollocks|arse|bugger|blast|damn|crap|shit|pants|knickers .
    cock up
    for god|gods|christ|christs|fuck|fucks|pete|heaven|pity|crying 's? sake|out_loud
    god 's teeth|sake
    oh|my|dear my? god -bless
    jesus|christ wept|on_a_bike|christ|almighty|h
    up yours
    w t f
    f f s
    flaming|flipping|flippin|blooming|bloomin|ruddy|bleeding|sodding heck|nora|cheek|printer|nuisance|thing|things|well|useless|computer|wifi|photocopier
    taking the piss|mickey|pee|p
    pain in the arse|backside|butt|bum|neck
    kiss my ~2
    dog 's bollocks
    half arsed
    arse about|biscuits|over
    where the sun don't|doesn't|does_not|do_not shine`,
  never: `
    read|reads|reading the|a|an|it|their ~1 sign|signs|story|stories|book|books|poem|register|map|room|music
    bless|blessed ~1 you|them|it|him|her|us ~1 for|all|with
    grow up
    come on then ~1 you_reds|spring|summer|sun
    clear as mud
    fair|good point ~6
    our mistake|fault|error|bad
    guilty as charged`,
  mild: `flipping|flippin|flaming|blooming|bloomin|ruddy|bleeding|bleedin|heck|blast|blimey|crikey|knackered|pants|pee|bum|poo|omg|git|gits|sod|sods|hell|balls|bog|cock|god|jeez|christ|jesus|bint|screw|screwed|sucks|turd|fart|bonkers|barmy`,
} as const;
