/** Complaints about one's working at the school: load, pay, hours, managers, rota, meetings. */
export const grievancePhrases = {
  sure: `
    second|third|fourth|fifth|sixth|another sunday|saturday|weekend|evening|half_term in_a_row|spent|running|lost|gone
    no thanks|thank_you|pay , ~1 no time|pay|point|thanks|break
    earn|earns|paid|make less|no_more than ~3 son|daughter|sister|nephew|cleaner|teenager|paperboy|barista
    one|two|three person|people|staff|teachers|tas short|down since|all|for|every|again
    management|slt|governors|trust|they|nobody won't|will_not|refuse|refuses|hasn't|haven't ~1 replace|advertise|listen|fund|pay|appoint|budge
    take home|earn|paid|make|bring_home less than ~5
    running|ran|run|runs|driving|drive its|the|their|our|us staff|teachers|tas|team|people? into|in|ragged the|? ~2
    into the ground
    pay progression ~8
    asked , ~2 emailed|begged|pleaded|told ~4
    given up ~2 asking|hoping|trying|on
    ask about ~1 appraisal|workload|turnover|pay|hours|marking ~4
    moving|thinking|applying|coming ~4 ask about|them|how|why ~6
    certain colleague|colleagues|person|people|member|somebody|someone|individuals ~3 my|our|this|at|in|has|who|have|always ~5
    we|i 're|'m|are|am not your mum|mother|slave|servant|cleaner|skivvy|maid|pa
    workload|job|place|school|stress|hours beat|broke|finished|got_to|got|nearly_killed|killed me|us ~3
    handed|handing|hand|put in my|? notice ~3
    rant|moan|whinge|grumble over .
    end of rant|moan|whinge
    sorry for|about ~1 rant|moan ~2
    get|getting|had ~3 off my chest
    half|most|all of us|staff|them are|is ~2 looking|leaving|going elsewhere|.
    you|this_place|this_job|they are|is|'re|'s killing|finishing|breaking me|us
    raised it and ~4
    still waiting ~3
    asked ~2 head|slt|manager|boss|deputy|line_manager|office|management ~8 told|waiting|nothing|shrug|no|said|says|laughed
    would|'d fall apart|over|down without us
    pulled|taken|dragged|used for|off|as cover ~3
    told|asked|expected to manage|make_it_work|cope|get_on|lump_it|suck_it_up
    never felt ~2 less|so|more listened|valued|undervalued|unwanted|tired|alone|low
    fourth|fifth|third|second|sixth staff_meeting|meeting|briefing|twilight|rota|timetable|cover|supply ~3
    third|fourth|fifth new|different rota|timetable|system|policy|head|template ~3
    can't|couldn't say no ~2
    whoever|whichever ~6 has|'s never worked|taught|done|stood|set ~4
    watched|observed|seen|met me ~2 once|twice|never
    drive|travel an|two|# hour|hours|miles ~3 for this
    never get|gets|got to|a|my|our ~4 break|lunch|thanks|sit_down
    isn't|not|n't fair on ~4
    moved|dragged|brought the deadline|deadlines|forward ~4
    in|here|at|by|since|from half? six|seven|half_past_six|6|7|5am|6am|# ~5 home|out|finish|left|leave|still ~3 eight|nine|seven|six|#|midnight|dark
    haven't|not|n't sat|sit|seen|had|stopped ~2 down|daylight|a_wee|lunch|my_kids|my_own_kids|all_day|since ~4
    no|n't ~2 time for|to ~1 wee|toilet|loo|eat|breathe|pee|lunch|drink
    three|four|five|six|ten emails|requests|times|weeks|years later|ago|and|in ~4 still|nothing|no|not|n't ~3
    still|yet no|waiting|n't|not ~2 reply|answer|cover|technician|replacement|heating|contract|payslip|pay|chair|laptop|for_my|for_our|been_paid|heard ~3
    never|not|n't been|got|was|were replaced|filled|paid|appointed|asked|thanked|consulted|told ~3
    post|job|role|position ~4 never|not|n't ~1 filled|advertised|replaced
    told|asked to|me|us ~2 be|show|have flexible|resilient|resilience|grateful|positive|professional|team_player ~2
    be flexible|resilient|a_team_player
    nature of the role|job|beast
    '|" nature of the
    it 's|is ~1 the_same|same everywhere
    mindfulness ~2 poster|webinar|session|instead|colouring
    wear layers
    feel(ing)|feel so|really|very|? valued|appreciated|loved 🙄|🙃|🥶|.
    we|they value you|us|staff ~4
    '|" we value
    a thank|thankyou you ~1 would|wouldn't|costs ~3
    would it hurt|kill ~4
    not|n't see|know|understand how|why|when ~2 i|we 'm|are|can|keep ~4 going|doing|this|it|on
    can't|cannot|couldn't do|take|keep|carry|go ~2 this|it|doing|on|going ~2 any_more|anymore|much_longer|another|like ~2
    had it up to here
    at ~1 end|breaking of|point ~1 tether
    breaking point
    thing|part|bit that grinds|gets|bugs|breaks me ~3
    why do|did|am i|we bother|still|even ~3
    remind me why ~5
    counting ~1 days|weeks|hours till|until|to ~5
    dread|dreading|dreads ~1 monday(s)|going|work|tomorrow|september|walking|sunday
    cried|crying|sobbed|in_tears|tears ~3 in|at|on|after|before car|car_park|work|stock_cupboard|cupboard|loo|toilet|way_home|meeting
    stuff|stick|shove ~1 your|their|the tlr|job|promotion|meeting|marking
    i|we do|did n't|not ~1 sign|signed up for|train ~3
    not what i|we signed|trained up|for ~3
    last one|person|to ~2 know|be_told|leave
    find|finding|found out from|about|by ~4 parents|facebook|children|kids|pupils|rumour|email|note|whatsapp|pigeonhole
    at ~1 hour|day|minute|minutes|hours|ten_minutes|forty_minutes|an_hour 's|'|s notice
    timetable|rota|calendar|seating|room ~2 changed|moved|rewritten|rewrites|again|shambles|joke|mess ~3 again|week|without|no|days
    golden|blue eyed boy|girl
    face|faces fits|doesn't_fit|fit
    old boys|girls ~1 network|club
    who you know ~3
    muggins ~4
    full timetable and|plus ~4
    extra|more ~1 work|hours|duties|duty|classes|lessons|marking|paperwork for|no|and|with ~1 no|nothing|less|same ~2
    less than|more at|stacking ~3 aldi|lidl|tesco|asda|shelves|supermarket|tills
    can't afford|live ~2 to|on ~4 wage|pay|salary|job|this
    sick pay|leave ~4 refused|denied|docked|cut|frowned
    docked|dock ~2 pay|wages|wage|half|day
    time off ~5 refused|denied|no|wedding|funeral|unless
    off sick ~6 emails|called|rang|told|cover|work
    flu|ill|sick|covid ~3 and|but still|expected|told ~3
    return to work ~4
    management|head|slt|boss|leadership|manager|deputy|bosses ~5 door shut|closed|office|golf|corfu|tesla|nowhere|holiday
    nowhere to be seen
    hid|hiding|hides in|behind ~2 office|door|emails
    thrown|threw|throw|hung|hang ~1 under|out_to_dry|me_under|us_under ~2
    under the bus
    no support|backing|help ~2 from ~3
    unsupported ~2
    backed|back|backs|support|supports|stand|stood up? us|me|staff ~4 never|not|n't
    toxic ~1 culture|workplace|environment|staffroom|atmosphere|place
    culture of fear|bullying|silence
    walk(ing)|tread on ~1 eggshells
    scrutin(y|ised|ies) ~3
    data|more data drop|drops|entry|deadline(s) ~4
    report(s) ~3 due|deadline ~4 and|again|same|moved|forward
    mark(ing) ~3 and|books|pile|mocks ~4 midnight|11pm|10pm|again|sunday|never_ends
    hours ~2 on|into|added|to my|our week|evening ~2
    i|we|us|me|my|our ~6 overworked|underpaid|undervalued|unappreciated
    meeting(s)|briefing(s)|training|inset|twilight ~6 could|should|might|would have|'ve been ~2 email|post|text|memo|note|line
    could|should|would have|'ve been ~2 an|in|two|one ~2 email|post_it|text|memo|lines
    another|yet_another|more|endless|pointless pointless? meeting(s)|twilight(s)|briefing(s) about|none|nobody|that|i|to|when
    meeting upon|after meeting
    my|our ~3 ppa|frees|free_period|lunch|break|planning_time|mentor_slot|protected_time ~4 nicked|gone|taken|swallowed|cancelled|cut|lost|cover|pulled|stolen
    n't|not|never had|got|have|seen|paid a? proper? break|ppa|lunch|overtime|extra|thank_you|pay_rise ~3
    not|never|n't ~1 paid ~2 for ~4
    unpaid overtime|hours|work|extra
    for the same money|pay|wage
    on ~1 minimum|poverty|rubbish wage|pay|money
    ignored|overlooked|passed_over|fobbed_off|blanked|sidelined ~2 again|for|by ~3 promotion|manag(ers|ement)|slt|head|tlr|leadership
    taken for granted
    took|takes|taking|take me|us|staff|our_goodwill for granted|fools|mugs
    feel|feeling|felt ~3 undervalued|unsupported|valued_🥶|used|invisible|unappreciated|bullied|overlooked|ignored|taken_for_granted
    fed|sick|tired|had up|of|enough ~2 of|with|being|it ~6 slt|head|boss|management|school|work|job|meetings|workload|marking|paperwork|emails|cover|timetable|staffroom|here
    losing|lost the will
    hand(ing)|handed|giving|give ~1 my|in|me notice|my_notice ~2
    (handing)|looking|looked|thinking|time|ready ~3 elsewhere|of_leaving|to_leave|to_quit|for_a_new_job|new_job
    run|running|ground|worn|burnt|burned ragged|down|into_the_ground|out ~5 job|school|work|here|teaching|department|slt|us|place
    workload is|'s|has|at|here|? ~4 unmanageable|ridiculous|killing|insane|impossible|joke|out_of_hand|a_joke|crushing|mad|unreal
    doing|covering|carrying|do two|three|four|someone_else's|everyone_else's|everybody's people|person|jobs|job|people's ~3
    two|three jobs one|for_one|and_one|on_one wage|salary|pay
    down ~1 two|three|four|to_one ~2 staff|tas|cleaners|cooks|people
    cut|cutting|cuts|slashed ~3 our|my|ta|tas|cleaner(s)|support_staff 's|'|? hours|pay|jobs|posts
    cut our|my|the ~2 hours|pay
    hours ~2 cut again|.|,
    staff|team morale ~7 floor|rock_bottom|low|all_time_low|worse|gone|dead
    morale ~8 rock_bottom|on_the_floor|all_time_low|through_the_floor
    told off for|in
    favouritism
    favourites get|always ~4
    my|our line_manager|manager|boss|hod|head_of_department|head_of_year|mentor ~5 never|shrug(ged)|ignore(s|d)|won't|doesn't|micromanages|bull(ies|ied)|shout(s|ed)|blame(s|d)|wouldn't|takes_credit|breathing_down
    micromanag(ed|ing|es|ement)
    breathing down my|our neck(s)
    moved the goalposts
    at|by|until|till|past|after ten|nine|eight|seven|six|midnight|11|10|9|8 ~2 on_a|every_single|again ~2 sunday|saturday|night|email|marking
    email(s|ed) ~3 us|me|staff ~3 at|on ~2 sunday|midnight|10pm|11pm|weekend|christmas_day
    do we|i|they get ~4 ? do_we_heck|no
    on the same|lower grade|pay|scale|wage ~4 since|as|i_came|after
    pay rise ~~8 pence|quid|insult|joke|zero|nothing|pennies|freeze
    no pay|wage rise|increase
    unpaid|extra|late gate|duty|duties again|every|all|with
    got|given|lumbered|landed|stuck|dumped with ~4 again|all|every|third|fourth
    dumped on|by us|me|slt|managers|them
    is|'s|was that|it worth ~2 ringing|calling|joining ~2 union|unison
    directed time ~5 over|hours|calendar
    not|n't in my job_description|contract|pay_grade
    above|beyond my pay_grade
    third|fourth|fifth|sixth week|time|term|year ~3 on_the_trot|running|in_a_row ~~6 cover|ppa|duty|timetable|rota|us|without
    slt|leadership|management|managers|bosses ~3 don't|doesn't|never|won't|haven't|couldn't ~3 care|listen|value|support|teach|answer|ask|help|reply|bother
    they|management|slt|leadership|bosses|head treat us|staff|me like ~3
    treated like ~2 dirt|rubbish|children|skivvies|servants|dogsbody|dogsbodies|muck|mugs|slaves|doormats
    treat us|me|staff like ~3
    observation(s)|learning_walk(s)|book_scrutiny|data_drop(s)|data_deadline(s)|deep_dive(s)|appraisal again|another|no_notice|every ~3
    another data|new marking|planning|seating deadline|drop|policy|template
    marking policy ~5 hours|joke|insane|ridiculous|killing|workload
    i 'm|am out|done|leaving|off ~1 of_here|with_this|here ~3 school|job|place|teaching`,
  likely: `
    left|leaves|leave|leaving ~5 for me|us|muggins to ~4
    in|on her|my|our|his|their own time ~3
    for ~1 same|no_extra|no money|pay|wage
    on|of the trot|bounce without|and|with|for|us|. ~4
    tea|coffee|lunch|dinner 's|is|gone|went|has ~1 cold|gone_cold
    my own|actual kids|children|family|husband|wife|kid ~4 forgotten|never|don't|think|recognise|barely|see ~4
    thermal vests
    we 're|are a family ~4
    no|not_one|not_a|without thank|word_of|single ~1 you|thanks|thank_you ~2
    grinding|wearing|grinds|wears|getting|dragging|gets me|us|staff down
    moved|changed|swapped|cut|cancelled my|our|us ~3 again|without|overnight|by|with ~3
    lucky|muggins me|old_me|here ~3
    all on ~1 own|me|same|thirty_hours|one_wage
    refused|denied|turned_down ~3 leave|funeral|appointment|time_off|request|flexible
    bullied|bullying|bullies|bully|belittled|humiliated|shouted_at|spoken_to|patronised|gaslit ~4 by|staff|me|us|in_front|like ~4
    lost|lose|losing|nicked|taken|took|swallowed|pinched|stolen|cancelled|gone|cover ~3 my|our|all|another ~2 ppa|free|frees|break|lunch|planning_time|non_contact
    one|1 technician|ta|cook|caretaker|person|exams_officer|librarian|cleaner|of_us ~~8 two|three|four|five|eleven|seven|nine|#|whole ~5
    goodwill ~6`,
  weak: `
    fifty|sixty|seventy|# ~1 hours this|a|last|every|per week|half_term ~4
    handed in ~2 notice
    management|slt|they|leadership|bosses|nobody know|knows|do|does|say|says nothing|. ~3
    only|one|exactly|just ~2 free_period|break|free ~6
    sunday|sundays|weekend|weekends|evening|evenings|half_term|holiday ~3 gone|ruined|lost|spent|wasted|marking|planning|working|reports|again ~4
    i|we ~2 asked|raised|reported|emailed|begged|requested|applied ~8 ago|twice|three_times|times|since|october|september|november|january|last|still|again|and ~3
    got|given|get|offered|sent ~2 shrug|slideshow|poster|mindfulness|leaflet|biscuit|biro|mug|doughnut|pizza|yoga|wellbeing|webinar|lanyard|pat_on ~4
    wellbeing yoga|day|week|mug|poster|email|webinar|session|biscuit|hour|slot|survey ~6
    no heating|heat|hot_water|radiators ~4
    thanked|valued|appreciated ~~3 never|not|n't|by|instead|for
    nobody|no_one|never told|informed|asked|consulted us|me|staff|the_staff ~4
    without asking|telling|consulting|warning|notice ~2
    same people|faces|names|three|few|old ~4 every|always|again|get|getting|end ~3
    the rest of us ~4
    guess who ~6
    pay|paid|wages|salary|earn|earning|wage ~4 less|peanuts|pennies|nothing|more_at|aldi|lidl|tesco|insult|minimum|joke|pittance ~3
    stopwatch|clipboard|drop_in(s) ~4
    six|three|four|five assessment|data|report|parents' ~1 points|drops|cycles|evenings|deadlines ~3
    nobody|no_one|not_one ~2 asked|listens|listened|asks|told|thanked|cares ~1 us|me|staff|.
    no ppa|break|lunch_break|proper_break|overtime|time_back|extra_pay|pay|toil
    same|less|little|no|rubbish|lousy|pitiful|term_time money|pay|wage(s)|salary|pennies|grade ~3 as|for|i|since|and
    on ~1 knees|its_knees|our_knees|my_knees
    asked|beg(ged)|begging|pleaded|applied|raised|told ~8 and|but|still ~5 nothing|nobody|no|shrug|ignored|silence|refused|declined
    burnt|burned out
    cover|ppa|frees|timetable|rota|duty|duties|briefing(s)|twilight(s)|meeting(s)|deadline(s)|workload|payslip|overtime|appraisal|observation(s)|tlr|directed_time|mocks_to_mark|paperwork|staffroom|morale|wellbeing|unpaid|shift(s)|contract|hours|pay|wage(s)|line_manager|slt|management|union|promotion|notice
    i|we asked|raised|emailed|told|begged
    told|asked me|us ~1 to
    again
    nobody|no_one|not_one
    fed_up|sick_of|tired_of|enough|knackered|exhausted|worn_out|broken|drowning|shattered
    no thanks|thank_you|budget|money|cover|technician|heating|warning|notice|time
    they 've|have|said|say|told|want|call
    expected to
    without asking|a_break|consultation|notice|so_much
    only|just me|us
    by_order_of|upstairs|top_corridor`,
  never: `
    nobody|no_one|people ~1 told|tell me|us|you how|that|when|about|the
    no such|better|finer|greater ~2
    nobody ~4 has|have|had ever made_me|been ~8
    never been|felt|seen ~2 happier|prouder|more_proud|so_proud|better
    not|n't ~2 thank ~3 enough
    national ~2 award|average|agreement|pay`,
} as const;
