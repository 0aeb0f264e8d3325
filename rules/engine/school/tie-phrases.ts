/**
 * How staff speak of their job. `group`, `person` and `place` say whose it is ("my class", "our head",
 * "our staffroom") and can be said of a gym, a choir or one's own school days too, so the sentence around
 * them is asked; `year`, `work` and `duty` are said of a school alone.
 */
export const TIE_PHRASES = {
  group: [
    'my|our @fond* @group !@not-group',
    'my|our @fond* @subject? @level @cohort',
    'my|our @fond* @subject set|sets',
    'my|our top|bottom|first|second|middle @subject? set|sets|group',
    'my|our @fond* phonics|guided|intervention|nurture|reading|spelling|handwriting|booster group|groups',
    'my|our @fond* sixth formers|former',
    'my|our @fond* tutor|form group|room|time',
    'my|our lessons|lesson',
    'one|some|two|three|half|most|all|lots|both|many|any of my|our @fond* @group !@not-group',
    'one|some|two|three|half|most|all of my|our lot at @home',
  ],
  year: [
    'my|our|my_own @fond* @years !@kin',
    'my|our|my_own @fond* @year !@kin|@singular|teacher|report|self|abroad|mistress|master|photo|reunion|geography|french|$',
    'teaching|teach|taught|covering|covered ~1 @year|@years !@kin',
    '<!in|since|from|until|till|during|after|before @year|@years asked|told|called|gave|made|bet|taught|sang|informed ~1 me|i|us|if_i|that_i',
    '@year|child|lad|lass|boy|girl|pupil|student|kid|one|someone in my|our ~2 class|lesson|lessons|group|set|form|room|tutor_group|nursery',
    '@year|@years|class|group|lot of mine|ours',
    'my|our @fond* @home-class @cohort',
    'my @plural-class !fc|are_on|game|match|tickets',
    'one|some|two|three|half|most|all|both|lots of my|our @fond* @year|@years !@kin|teacher',
    '@year|@home-class class|group|form|team|cohort of mine',
    'my|our|mine|the @home-class class|team|room|lot|bunch|gang|crew',
    '@home-class class|assembly|team !@other-class',
    'with|for|to|teaching|taught|covering|from @home-class class|today|this|tomorrow|and',
  ],
  person: [
    'our|my head_teacher|headteacher|headmistress|headmaster|head_teachers|headteachers !of|boy|girl|at|@past-mark',
    'our head !@other-head',
    'our|my head|heads of @subject|@department',
    'our|my deputy_head|deputy_heads|assistant_head|assistant_heads|vice_principal|executive_head|acting_head|hod|slt|smt|rector|senco|sendco|alnco|smt|dsl',
    'our new|lovely|amazing|brilliant|fabulous|old|wonderful|useless head !@other-head',
    'our deputy !mayor|leader|prime|manager|editor|chair|director|sheriff|pm|minister',
    'our depute|heidie|heid_teacher|headie !provost|mayor|minister|leader',
    'our|my trust|mat|academy_trust|multi-academy_trust|federation !fund|issues|in|deed|me|pilot',
    'head|headteacher|head_teacher at ours|our_place|our_school',
    'our principal !dancer|cellist|violinist|ballerina|boy|concern|aim|residence',
    'our|my @job-person',
    'my|our ta|tas|hlta|lsa|lsas|teaching_assistant|teaching_assistants|classroom_assistant|job_share|job-share|ect|trainee|mentee !@other-trainee',
    'our governors|chair_of_governors|governing_body|governor',
    'fellow tas|teachers|governors|lunchtime|midday|dinner at @home',
    'my|our teaching|school colleagues|team|staff|career',
  ],
  place: [
    'my|our @fond* classroom|classrooms|form_room|tutor_room|staffroom|staff_room|stockroom|playground|prep_room !furniture',
    'our|my @fond* @home !@not-school',
    'our ofsted|estyn|inspection|inspectors|inspector',
    'in|from|to|into|through|of|for|raid|raided the staffroom|staff_room !in|at|of|scene',
    'our pta|friends_association|school_council|eco_council|eco_club|nativity_play|leavers_assembly|harvest_assembly',
  ],
  work: [
    'i|we|ive|weve|im|id|iv @work-verb ~4 at|in|for|with a|an|the|this|my|our ~4 @home',
    'i|we run|lead|take|ran|coach ~5 at school',
    'i|ive|weve|we teach|taught|teaching|been_teaching|tutor !@not-taught ~1 @year|ks1|ks2|ks3|eyfs|gcse|a-level|sixth_form|phonics',
    'teaching|teach|taught my|our|the @fond* @group|@year',
    '@home i|we teach|work|taught|worked|clean|cook !with',
    '@home where|that|which i|we teach|work|worked|taught',
    '@job|technician|receptionist|caretaker|cleaner|cook here !we_go|comes',
    'been|being a|an ~1 @job-only !by|on|in_the',
    'me|i|im|am|just ~1 the|a|just_the @job-only !by|on|in_the',
    'where i teach',
    'i teach here',
    'at|since|in this school i|me',
    'our|my hours|shifts|rota|pay|contract|contracts|jobs at|in|by the|this|our|my @home',
    '@home where|that i earn|earned|have_worked|have_taught',
    'where i earn my crust|living|keep',
    'my job at|in a|the|this|our ~2 @home',
    'as a|an|the|your|their ~2 @job at|in|for|here ~3 @home',
    'start|starting|started|starts|appointed|promoted|join|joining|joined|job|role|post|position|contract ~4 as a|an|the|their|your|our|its ~3 @job',
    'i|im|ive|just ~3 appointed|made|named|promoted_to|become|becoming ~2 @job',
    'back in|into the classroom',
    'im|i_am a|an|the|your|their|one_of_the ~2 @job-only !by|on|in_the|of_the_year_in',
    'proud|tired|exhausted|knackered|signed @job-only',
    'my|our @year class|group',
    'back to teaching|school_tomorrow_and_i',
    'my first|last|final|ten|five|twenty ~2 years|year|term|week|day|month as a|an|the ~2 @job',
    'my induction|ect|nqt|pgce|placement|headship|npq !@not-nothing',
    'my|our return-to-work|observation|lesson|learning_walk observation|feedback|chat',
  ],
  duty: [
    'on|did|doing|done|for playground|yard|gate|break|lunch|dinner|bus|corridor|wet_play duty',
    'playground|gate|yard|wet_play|corridor duty',
    'wet|indoor play|playtime|break|lunchtime|playtimes|plays',
    'ppa',
    'in|after|during|before|through|by period|p @period',
    'my marking|planning|reports|data_drop !at|permission|of',
    'marking|marked|mark ~4 books|essays|mocks|papers|jotters|scripts|assessments|homework|coursework|tests|exams|mock',
    'i|im|been|of|finished|writing|wrote ~2 my|school|end-of-year|class reports',
    'my|one|a|another|every|no|our free|non-contact period|periods|frees',
    'set|setting|doing|do|more|on cover !version|for_the|band|song|story|up|of',
    'slt|smt',
    '@year timetable|classroom|books|mocks|essays|reports|data|boosters|corridor|scripts|options|coursework|folders|papers|parents_evening',
    'no|second|extra|another|one|my ta !and|for',
    'ta hours',
    'ive|i_have|with|have|got a class of #',
    'at|in|for|of this school',
    'tas|teachers|staff at ours',
    'bus|gate|break|playground duty',
    'the|that|this|an_empty staffroom|staff_room',
    '^ staffroom|staff_room',
    'cover lesson|lessons|supervisor|duty|work',
    'learning_walk|book_scrutiny|lesson_observation|data_drop|mock_marking|performance_management|report_writing',
    'i|we|ive taught|planned|teach|covered a|the|my|our|another ~2 lesson|lessons',
    'my ~1 lesson_plan|lesson_plans|seating_plan|planner|whiteboard|display_board',
  ],
  'at-work': [
    'works|work|working|worked here',
    'at work',
    'to work',
    'from work',
    'for work',
    'my day job',
    'i love my job|this_job',
    'love|this this|the|of job',
    'love my job',
  ],
} as const;
export type TieFamily = keyof typeof TIE_PHRASES;

/** Words that, with "at work", can only be a school. */
export const SCHOOL_WORDS = new Set(
  `kids children pupils pupil students class classes nativity assembly playground inspectors ofsted head
  headteacher classroom corridor teachers teacher assemblies school lesson lessons register phonics year
  reception nursery infants tas ta staffroom sats gcse gcses twilight twilights labs lab technician invigilators exams pe`.split(
    /\s+/,
  ),
);

/** Another sense of "my class": said of one's hobbies, studies and lessons. */
export const LEISURE =
  /\b(?:gym|yoga|pilates|zumba|spin(?:ning)?|salsa|ballet|ballroom|tap|aerobics|aqua\w*|bikram|bootcamp|boot ?camp|crossfit|barre|fitness|instructor|personal trainer|hips|dance|dancing|pottery|ceramics|upholstery|evening class(?:es)?|night school|sunday[ -]school|church|chapel|puppy|puppies|dog|pup|antenatal|hypnobirthing|nct|toddler sense|baby sensory|driving|trapeze|accordion|life drawing|watercolours?|italian|spanish class|french class|uni|university|undergrads?|undergraduates?|lecture|lecturer|seminar|dissertation|phd|postgrad\w*|degree|karate|judo|taekwondo|eye drops|opticians?|dilated|saucers|swim(?:ming)?|lengths?|lifeguards?|riding|pony|cookery|sewing|bell[- ]ringing|choir practice|first aid|surf|ski|cadets|scouts?|brownies|beavers|cubs|guides)\b/i;

/** One's own school days, or somebody else's. */
export const PAST =
  /\b(?:when (?:i|we) (?:was|were)|(?:i|we) (?:was|were) (?:a (?:kid|child|pupil|boy|girl)|at school|little|small|\d+|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)|back in (?:the )?['’]?\d|19[3-9]\d|in (?:the )?['’]?[4-9]\d(?:s|')?\b|(?:the )?(?:sixties|seventies|eighties|nineties)\b|reunion|left sixth form|old headmaster|in my day|school ?days|class of ['’]?\d\d|years since|(?:shut|closed|demolished|knocked down) in\b)/i;

/** Fiction and other people's schools. */
export const FICTION =
  /\b(?:drama|on telly|on tv|series|episode|sitcom|film|movie|netflix|iplayer|waterloo road|novel|hogwarts|matilda the)\b/i;
