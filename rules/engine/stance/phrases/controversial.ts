/** Taking a side on politics, strikes, religion, gender, immigration, war, vaccines or a local dispute. */
export const controversialPhrases = {
  sure: `
    fight|fighting for|against ~1 pay|fair_pay|justice|rights|independence|freedom|cuts|closure|the_cuts
    children|kids|families|every_child need(s)|deserve a mother|mum|father|dad and ~2 father|dad|mother|mum
    no fashion|law|government|minister|politician will|can|should change|tell ~1 that|us
    anybody|anyone|those|people who crosses|cross|voted|votes ~4
    we|i|they 're|are|'m|am|will|'ll? not|n't|proudly|? striking ~3
    with|under|behind ~2 eis|neu|nasuwt|unison|gmb|unite|naht|ascl|ucu flag|banner|colleagues|members ~2
    has|have|had no place in ~5
    time ~1 for|to|that|we|they ~4 scrap|scrapped|ban|banned|abolish|abolished|end|ended|act|acted|bin|binned|stop|stopped ~4
    small boats ~4
    turn|stop|send|push ~3 boats ~4
    we|country|britain|island 've|have|is|are|'re no|full|already ~1 room|full|up
    should|must|ought ~1 be wound_up|closed_down|sacked|turned_round|turned_back|disbanded|privatised|put_back|brought_back|kept_out|taxed|cut|frozen|doubled|free|illegal
    no business ~3 funding|telling|teaching|deciding|running|interfering ~4
    had|has|have ~1 its|their turn|day|chance ~3
    keep|keeping|kept ~3 home|away|out from|of ~3 jab|spray|vaccine|vaccines|assembly|lesson|lessons|visit
    says|said|thinks|believes this school|teacher|ta|head|governor|caretaker|nursery|mum .
    i make|making no apology|apologies for ~4
    someone|somebody has|had|needs|need to say|said it
    there i|i_'ve said it
    say it louder ~5
    vote $party
    vote them|him|her|this_lot|the|that_lot|out ~2 out
    get|kick|throw|chuck|boot|turf them|this_lot|that_lot|the_tories|the_government|labour|him|her out
    anyone|anybody|anything but this_lot|the_tories|labour|them|reform
    $party ~2 have|has|had|got|get|are|is|will|would|can|did|gets|deserve(s)|don't|can't ~3
    only|one party ~4 plan|talking|cares|listening|sense|honest|telling
    (proud)|proud|happy|glad|delighted|out|spent ~3 leafleting|canvassing|knocking|campaigning|door_knocking ~3 for ~3
    knocking|knock ~1 doors for ~2
    on|outside|joining|at the picket picket_line|line|?
    strike(s|rs)|striking|walkout|walk_out|industrial_action ~6 right|justified|wrong|selfish|disgrace|support|deserve|solidarity|backing|greedy|shame|harm(s|ing)
    i|we|'m|'re|stand|standing|stands ~2 with|by|behind|alongside ~2 strikers|striking_teachers|striking|bin_crews|nurses|doctors|junior_doctors|resident_doctors|union(s)|palestine|israel|ukraine|gaza|residents|campaigners|protesters|parents_on_this|the_government|the_council
    solidarity ~3
    had|have|'d it coming
    ought to|should|must be ~1 banned|illegal|abolished|scrapped|against_the_law
    ban|abolish|scrap|bin|stop|end|tax|fund|nationalise|defund|save|axe|reverse|repeal|keep the|all|our|every|this|private|public|school|it ~2 cap|tax|ulez|zone|monarchy|sats|ofsted|league_tables|grammar(s)|academies|faith_schools|private_schools|phones|vapes|limit|arms|deportations|nhs|bbc|bill|licence_fee|boats|hunting|cuts|war|library|pool|lido|baths|crossing|bypass|development|closure|field
    sign|signed|signing|share|please_sign ~3 petition|open_letter
    petition ~3 against|to_stop|to_save|for|going_round ~4
    object|objection(s)|objections|objecting|oppose|opposing ~6 plan(s|ning)|planning|development|application|council|houses|flats|by|in_by|before|now|estate|bypass|merger|academisation|proposal(s)
    no to|thank_you|thanks ~3 houses|flats|bypass|development|solar|mast|mosque|merger|academy|trust|incinerator|closure|cuts|building|road|hotel
    no more|new houses|flats|cuts|boats|oil|building|migrants|immigration|gas|wars
    write|writing|email|tell|lobby|urge|urging|ask|asking to|your|our|the? your|our|the|him|her? mp|mps|councillor(s)|senator|member_of_parliament ~6
    tell|ask|urge your|our|the mp|mps|council|government|ministers ~2 to ~4
    parliament|government|ministers|council|westminster|holyrood|minister|chancellor must|should|ought|need(s)|has_to|have_to|needs ~5
    government|council|ministers|minister|tories|labour|westminster|councillors|chancellor ~5 wrong|right|disgrace|shame|shameful|disgraceful|short_sighted|betray(ed|al)|wicked|cruel|failing|failed|clueless|useless|out_of_touch|lie(s|d)|liars|got_this|gutted|robbing|robs|starv(ed|ing)|cuts|dithering|cowardly|daft|deserve(s)
    disgrace|shame|shame_on|disgraceful|wicked|cruel ~8 government|council|ministers|minister|mp|mps|tories|labour|councillors|politicians|westminster|law|bill|policy
    shame on ~6
    $cause ~6 $be $adv* a|an|the? $adv* $verdict
    $cause ~4 have|has|'ve gone_too_far|ruined|wrecked|gutted|failed|had|no_business|no_place|had_their_day|got_to|divided
    $cause ~3 gone too_far|mad
    numbers|immigration|migration|migrants|boats ~6 come|coming|got|must|need|cut|bring down|under_control|stop
    close|secure|shut|open the|our borders|border
    too many|much migrants|immigrants|foreigners|immigration
    free|from palestine|the_river|gaza
    ceasefire now|.
    stop arming|bombing|the_war|killing|sending ~3
    one|only_one|right|wrong side in|of|to this|that|the|history war|conflict|argument|dispute|history
    side with|on ~2 right
    slava ukraini
    black lives matter
    all lives matter
    two|only_two genders|sexes
    there are only two ~1 genders|sexes
    a boy|man is|'s|will_always_be a boy|man
    boy|man is a boy|man
    woman|girl is a woman|girl
    biological sex|male(s)|men|women|fact
    men|boys|males in women|girls|female|her|ladies 's? ~3
    can|cannot|can't change sex
    gender ideology|nonsense|business|brigade|lobby|madness|stuff|critical
    trans women|rights|kids|ideology are|is|have|deserve|belong ~4
    skirts are for ~6
    god made|created ~3 male|them|man|adam
    only|just jesus|god|christ|allah|islam ~2 is|can|saves|answer ~3
    no god .|and|,
    jesus is the ~1 answer|way|truth
    woke ~2 brigade|nonsense|mob|rubbish|agenda|lot|madness
    anti woke|vax|vaxxer(s)
    climate change ~2 is hoax|nonsense|real|con|scam
    net zero ~4 con|nonsense|madness|bankrupt|ruin
    just stop oil
    jab|jabs|vaccine(s)|flu_spray|spray|vaccination(s)|mmr|booster(s)|masks ~8 poison|experiment|unsafe|nonsense|harm|risk|selfish|refus(e|ing)|trust|keep|say_no|wouldn't|never_will|really_in|don't_need
    never had|will|having|let ~5 jab|jabs|vaccine|vaccines|boosters
    who say no to vaccines ~8
    do your own research
    republic now
    not|n't my king|president|prime_minister|government
    brexit ~6 disaster|right|wrong|gutted|ruined|wrecked|mistake|betrayed|benefit(s)|best|worst|lie(s)|done|success|failed|con
    independence ~5 now|soon_enough|coming|yes|not_before_time|never|please
    yes|no 🏴 ~2
    bring back ~2 grammar|hanging|cane|national_service|eleven_plus|corporal|sure_start|matron|thatcher|borders
    high time|about_time|long_overdue|long_past_time ~4 council|government|they|ministers|scrapped|law|abolished|banned|we
    it is|'s long overdue .
    law changed|should_change|is_an_ass ~3
    put your name on it|.
    march|marching|rally|protest|demo|placard|picket ~5 with|saturday|join|against|us|bring|outside|tomorrow
    join ~3 march|protest|rally|demo|picket|campaign|fight|us_on_the_picket
    fight ~1 the? cuts|closure|plans|it_all_the_way|academisation|council|bypass|merger|this_all_the_way
    should|must fight|resist|oppose|reject|boycott ~4
    remember ~8 in_may|at_the_ballot|ballot_box|on_polling_day|come_may|next_election|when_you_vote|polling_booth
    come may|polling_day ~8 remember|vote|hope
    at the ballot box
    got|has|had|gets my vote
    gets|get|got|have|has|had my|our vote(s)|support|backing
    deserves|deserve your|my|our vote(s)
    the only party|ones|candidate|side ~4 talking|who|with|that|telling
    proud|lifelong|card_carrying|paid_up tory|labour|socialist|unionist|nationalist|republican|liberal|green|remainer|brexiteer|feminist ~2
    hang|hung|own ~1 head(s) ~1 in_shame
    should|must|can|ought ~1 hang ~2 head(s)
    tax ~3 on|the|for ~2 rich|families|drivers|billionaires|wealthy|schools|cleaners|motorists|working ~3
    land grab|banking
    stitch up
    vanity scheme
    war on motorists|families|drivers|the_poor
    money grab|grabbing scheme|council|?
    two tier policing|keir
    benefit|benefits scroungers|cheats|street|too_generous|culture
    refugees welcome|not_welcome|here
    illegals|illegal_immigrants|illegal_migrants ~3
    pro|anti life|choice|union|monarchy|abortion|hunting|vaccine|immigration|fracking
    abortion ~3 is|should|murder|right
    assisted dying ~3 bill|is|should|must|law ~6 wrong|right|vote|reject|throw|support|back|wicked|mercy|pass
    #voteLabour|#votelabour|#votegreen|#votereform|#toriesout|#gtto|#freepalestine|#blm|#rejoineu|#brexit|#saveourpool|#saveoursats|#strike|#righttostrike|#vote`,
  likely: `
    right|wrong|justified|forced to ~1 walk_out|strike|protest|march
    stay|remain|kept|keep ~2 single_sex|separate|out_of ~3
    decision|plan|plans|proposal|idea|policy|scheme ~8 wrong|short_sighted|disgrace|disgraceful|mistake|cruel|nonsense|daft|madness|mad|shameful
    unpopular opinion ~4
    hill i 'll|will die on ~6
    send|stop them|the back|boats|home ~2
    vote|voting|voted for|against|out|them_out|$party|with_your_conscience|him_out|her_out|accordingly|no|down|yes_to ~3
    on|join|joining|support|supporting|proud|honk|backing|back|with ~4 picket|picket_line|striking|strikers|strike ~3
    should|must|ought|need(s) ~2 be banned|abolished|scrapped|outlawed|repealed|illegal|nationalised|legalised|stopped|shut_down|axed|binned|reversed|compulsory|mandatory|banned_by_law ~3
    i|we|and|please ~2 'll|will|'m|am|be|are|'re? ~1 voting|vote $party|for|against|green|no|yes|leave|remain
    nanny state
    crossing|cross|crosses|crossed the|that|no|a? picket_line|line|line_pal
    $party
    cancel|fight me`,
  weak: `
    support|supporting|back|backing|with|behind the|our|all ~1 doctors|nurses|teachers|drivers|posties|lecturers|cleaners|firefighters|farmers ~1 in|on|who|and|all|every
    say|said|saying|vote no|yes|never to|in|on|. ~4
    rejoin|remain|leave rejoin|now|eu|means_leave|.
    boycott ~3
    indyref|yes_scotland|better_together
    votes at|for 16|sixteen|#
    $cause
    government|ministers|minister|council|councillor(s)|mp|mps|westminster|holyrood|chancellor|parliament|politician(s)|prime_minister|pm|policy|bill|law
    should|must|ought|needs_to
    vote|voting|voted|election|ballot|campaign|petition|protest|strike|strikes|picket|union(s)|object|oppose|ban|scrap|abolish
    i think|believe|support|back|oppose|'d_ban
    my view|opinion
    in favour|against
    shame|disgrace|daft|cruel|wrong|right|proud|stand|solidarity|long_overdue|nonsense|selfish|scandal|betrayal
    good|well for|done|said them|cllr|minister
    there i|i_'ve said
    not sorry|apologising`,
  never: `
    debate|debated|debating|debates|argued|discussed|discussing|motion|motions whether|that|about|both|if|the|is|:|, ~4
    both|all sides ~3
    mock|pretend|class|school|house|pupil|student ~1 election|elections|vote|council|parliament|mp|party|manifesto
    members|union ~1 have|has voted|announced|balloted|called ~6
    announced|called ~1 a strike
    because|owing|due|result of|to ~4 strike|industrial|action ~2
    industrial action ~2 on|by|means|will|this
    polling station|place ~3
    vote|voted|votes|voting for|on|in ~1 your|the|our|their|a ~2 favourite|name|class|best|book|books|poster|pet|mascot|logo|goat|flavour
    persuasive ~1 writing|letter|letters|speech|speeches
    shouldn't|not be taken|read ~2 as|for|from ~6
    suffragettes|tudors|victorians|romans|roman|medieval|1066|1914|1939|civil_war|henry|chartists ~6`,
} as const;
