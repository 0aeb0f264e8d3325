import type { WordLists } from './phrases';

/** The named lists that the stance patterns share. */
export const wordLists: WordLists = {
  be: "is are was were am be being been 's 're 'm seems seem looks look gets get got",
  adv: 'so very just really all always absolutely totally completely utterly simply quite too pretty proper right well honestly frankly still now beyond a_bit a_tad rather as both only ever most plain downright thoroughly how',
  neg: "not n't never no nobody",
  our: "our my the this that your their his her its these those <school> <school>_'s ours",
  school:
    '<school> school schools academy academies nursery college trust mat place department dept faculty setting preschool primary secondary sixth_form',
  lead: 'head headteacher head_teacher headmaster headmistress principal deputy deputies slt smt leadership leaders management managers manager bosses boss governors governor trustees ceo line_manager assistant_head head_of_year head_of_department hod executive_head senior_leaders senior_team top_corridor chair_of_governors business_manager bursar exec leadership_team senior_leadership senior_leadership_team governing_body governing_board trust_board heads',
  staff:
    'teacher teachers ta tas staff colleague colleagues caretaker caretakers office secretary receptionist senco cook cooks kitchen dinner_ladies lunchtime_supervisors midday_supervisors technician technicians supply mentor mentors cover_supervisor site_team site_manager it_team reception admin exams_officer librarian chaplain coach tutor tutors <staff>',
  fam: 'parents parent mums dads mum dad mothers fathers mother father families family carers grandparents nan nans grandad grandads parenting ptas pta friends_committee',
  kids: 'kids kid children child pupils pupil students student class classes year years <year> <class> boys girls boy girl lads lad lass cohort set form sixth_formers leavers tutees intake lot bunch little_ones',
  outside:
    'council councillor councillors ofsted inspector inspectors mp ministers minister government agency photographer vicar neighbour neighbours driver drivers bloke man woman lady gentleman chap guy person consultant trust_board treasurer examiner author speaker',
  person:
    '$lead $staff $fam $kids $outside <staff> he she they you everyone lot people those someone somebody',
  them: '$lead $staff $fam $kids $outside <staff> he she they them him her these those',
  bad: 'useless hopeless clueless shambolic dire rubbish appalling terrible awful disgraceful pathetic incompetent inept failing inadequate abysmal atrocious dreadful shocking ridiculous laughable substandard second-rate third-rate chaotic disorganised toxic broken unsafe filthy lousy woeful poor weak weakest worst patchy outdated bonkers mental unacceptable unprofessional disgusting shameful embarrassing unbearable unmanageable impossible crumbling grim bog-standard pants naff garbage',
  shame:
    'joke shambles disgrace embarrassment mess farce circus circuses car_crash shower dump tip hole pits nightmare train_wreck waste_of_time waste_of_money laughing_stock death_trap disaster zoo madhouse cattle_market lottery scandal pantomime sham con racket shitshow omnishambles pigsty prison',
  insulting:
    'stupid thick dim dumb brainless gormless moronic idiotic pathetic lazy idle feckless two_faced spiteful vile disgusting repulsive greedy smug snooty snobby stuck_up ignorant arrogant pompous patronising creepy slimy entitled nasty obnoxious insufferable vindictive shifty crooked corrupt dishonest racist sexist bigoted cruel evil unhinged deluded dense clueless spineless gutless sneaky sly grasping grabby stingy miserable bitter petty vacuous dozy bone_idle good_for_nothing half_witted cloth_eared jumped_up mean_spirited cowardly unfit useless incompetent barmy odious sanctimonious self_important power_mad hideous ugly fat rude bent senile past_it thicker dimmer not_all_there',
  strongly:
    'absolute complete total utter proper right real bloody such_a lying thieving stupid silly old nasty lazy useless daft miserable grumpy selfish bitter spiteful two_faced little pompous petty jumped_up dozy thick ignorant arrogant horrible fat smug snooty stuck_up big puffed_up greedy mad mean rotten moaning whinging interfering nosy sad sour snotty hopeless clueless dense gormless',
  beast:
    'cow goat goats trout bat hag witch dragon snake snakes weasel rat rats pig pigs toad toads slug worm hyena hyenas vulture vultures leech leeches donkey ass dog dogs wolf wolves vipers viper hen hens crone old_bag bag battleaxe toerag dinosaur dinosaurs sheep animals animal beast beasts monster monsters ferret eel skunk louse baboon ape gorilla oaf lump article articles sod git trout beggar madam brat brats clown clowns',
  thing:
    'timetable system behaviour policy curriculum library kitchen building corridors corridor toilets loos playground heating wifi communication organisation results teaching maths phonics reading food dinners website play concert assembly trip trips management leadership office reception induction training cpd rota provision safeguarding discipline admissions uniform newsletter app marking admin prom department block field changing_rooms outdoor_area report ofsted_report sports_day nativity recruitment budget everything it that this whole_thing place',
  place: 'place school here there building site',
  ablely:
    'run organise organize lead manage teach find count spell plan add read write pour boil lace hit tell',
  blunt:
    'bath tap brewery conga_line raffle map torch arse backside paper_bag pram sandwich egg kettle barn_door barn toffee shoelaces shoes piss_up sack elbow',
  thingy:
    'plank sponge damp_squib drip wet_lettuce wet_blanket lettuce big_baby baby big_babies waste joke disgrace nobody nightmare menace liability muddle mess spanner doughnut donut melt fossil relic antique jobsworth coven shower tyrant dictator bully snob gossip crook con cheat toad lump dope nuisance parasite horror fool bore windbag know_it_all control_freak failure gatepost mug crybaby show_off show_offs attention_seeker big_head brown_nose suck_up yes_man puppet snake clown sneak grass stirrer psychopath sociopath narcissist hypochondriac martyr madam diva dictator nazi fusspot grinch dragon miseryguts misery control_freaks',
  party:
    'labour tory tories conservative conservatives lib_dem lib_dems liberal_democrat liberal_democrats reform reform_uk greens green_party snp plaid plaid_cymru ukip brexit_party sinn_fein dup sdlp alliance_party starmer sunak farage badenoch corbyn boris trump swinney davey',
  cause:
    'brexit strike strikes strikers union unions immigration migrants asylum refugees monarchy royals faith_schools grammar_schools private_schools academies academy_trusts ofsted sats vaccines vaccine jab jabs mask masks lockdown lockdowns gender trans ulez low_traffic clean_air_zone congestion_charge net_zero fracking fox_hunting hunting palestine israel gaza ukraine hamas war abortion assisted_dying death_penalty hanging nhs benefits austerity cuts vat inheritance_tax school_street bypass ltn ltns 20mph mosque worship secular religion islam christianity christmas empire colonialism decolonise statue statues blm feminism woke pride pronouns relationships_education sex_education rse phones smartphones devolution independence indyref united_ireland rejoin republic eu hs2 housing houses flats estate development merger academisation cap two_child_limit rwanda windrush climate oil greta extinction_rebellion just_stop_oil halal vegan meat zoos',
  verdict:
    'disgrace disgraceful wrong right cruel wicked evil nonsense daft mad madness selfish brilliant disaster con scam lie racist sexist tax shame shameful theft robbery immoral outdated overdue long_overdue stupid pointless justified essential unfair fair joke scandal insult crime criminal land_grab indefensible barbaric poison rubbish best_thing worst_thing good_thing bad_thing betrayal hoax vanity_project necessary harmful dangerous child_abuse indoctrination propaganda bigotry',
};
