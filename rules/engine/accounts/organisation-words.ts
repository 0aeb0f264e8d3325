/**
 * Words in a handle or display name that say an organisation, an office or a public body: "school",
 * "library", "fc", "council". A person's handle rarely has one.
 */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `school schools primary infant infants junior academy college uni university nursery preschool playgroup federation
  council councils county borough district parish town village city cityof gov govt government parliament senedd
  dfe ofsted estyn nhs hospital hospice surgery clinic ambulance police fire rescue lifeboat rnli coastguard army navy raf
  library libraries libs museum museums gallery galleries theatre theatres cinema arts art orchestra choir choirs singers band
  opera ballet philharmonic festival fest archive archives heritage history trust trusts charity foundation fund appeal aid
  church cathedral chapel diocese abbey mosque temple synagogue gurdwara vicarage
  fc afc rfc cfc cc ufc hc rlfc lfc mufc football rugby cricket netball hockey tennis athletics swimming gymnastics basketball
  leisure sport sports club clubs united rovers wanderers panthers tigers sharks stadium league
  shop shops store stores cafe bakery butchers bakers deli kitchens restaurant hotel inn pub arms brewery books bookshop
  bookshops publisher publishers press publishing magazine news newspaper gazette times echo post herald radio tv bbc itv cbbc
  cbeebies channel sky media films studios studio photography
  official uk gb england english scotland scottish wales welsh cymru ireland britain british national royal international
  global world society association assoc institute union network partnership alliance forum project projects campaign
  movement coalition group groups team teams crew committee pta friends governors scouts scout guides brownies beavers cubs
  cadets rotary lions lionsclub park parks farm farms zoo garden gardens allotment allotments wildlife birds nature forest
  woodland woodlands rspb rspca nspcc pdsa oxfam unicef mencap barnardos shelter mind samaritans childline cafod
  teach teachers teaching edu education learning learn curriculum phonics literacy maths science stem code coding
  office services service support solutions consulting systems software tech digital engineering energy water electric
  bank insurance building construction ltd plc llp inc co company enterprises events hire lettings estates property
  coaches buses bus trains train railway rail transport travel airways airport tours chamber commerce market markets
  centre center hub house hall castle abbeyroad community communities neighbourhood recycling museumof dogs cats horses
  tesco asda sainsburys morrisons aldi lidl waitrose coop boots greggs lego google microsoft apple amazon facebook instagram
  youtube twitter meta zoom spotify disney pixar netflix panto lantern productions company ensemble`.split(
    /\s+/,
  ),
);

/** Words that say that a person, and not an office, is behind a handle. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(
  `mum mam mummy mama mother mumof mumofone mumoftwo mumofthree mumto dad daddy dadof father nan nana nanny gran granny grandma
  grandad grandpa grampy auntie aunty uncle wife hubby mr mrs miss ms mx dr coach lad lass boy girl mumlife xx xxx
  the_real its iam im bigman lil big`.split(/\s+/),
);

/** Places that are given names as well: "@visit_chester" is no Chester. */
export const PLACES: ReadonlySet<string> = new Set(
  `london paris chelsea florence austin devon kent lancaster lincoln victoria brooklyn dallas houston sydney milan verona
  carlisle chester preston hamilton windsor kingston camden richmond ashton ashford bradford stanley clifton burton
  cornwall dorset somerset derby lewes wells eden dale vale forest lake ireland israel india asia africa america georgia
  virginia carolina dakota berlin vienna rome roma troy phoenix kelso melrose gordon murray moray tyne tees avon severn
  halifax bristol durham york leeds bath hull dover deal rugby chesterfield mansfield sheffield stafford telford`.split(
    /\s+/,
  ),
);
