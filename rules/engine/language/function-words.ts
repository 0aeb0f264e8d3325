/**
 * The small words that every sentence of a language needs, by ISO 639-1 code; `ur-latn` is Urdu and
 * Hindi as people type them in Latin letters. Written for this project from general knowledge; folded
 * (no accents), so that text typed without them is known too. English comes first.
 */
const LISTS = {
  en: `the and of is was that for with you our we they this it at be have from your are will has had not but what all
    were when there can an which their if would who been more out up into them some could these than its about like just
    my how then now see by she him her his us to in on a i me no so do he or as am did any very too only over after before
    because where why please thank thanks today tomorrow here don't it's i'm we're we've you're that's can't get got
    every each other one two new back next off down again put better best good great lovely day days week weeks year years
    school class children child kids team time home work made make making know knew think look looking see seen say said
    says saying tell told want need needs little big old first last long right left still even much many most such own same
    help find found give gave given take took taken come came comes going gone went getting being having doing keep kept
    let's lets well done happy morning afternoon evening night tonight monday tuesday wednesday thursday friday saturday
    sunday people friends family families parents teacher teachers staff head hall room book books reading read write
    through between under around without against during until while both few those himself themselves ourselves yourself
    something anything nothing everything everyone anyone someone always never ever really quite yet already also another
    half full way things thing bit lot lots open close closed start starts ready till welcome join free house place world`,
  cy: `yn y yr i o a ac ar am mae mae'r mae'n i'r i'n i'w o'r a'r bydd wedi gan gyda'r gyda hefyd oedd ond eich ein ei eu
    fy sydd sy'n yw ydy roedd nid dim pan os fel neu wrth dros trwy heb ni chi nhw hi fe fo hwn hon hyn pob bob pawb bawb
    iawn diolch plant blant ysgol dydd ddydd heddiw yfory bore cael wnaeth wneud mynd dod cofiwch dewch fydd fyddwn rydym
    rydyn dwi rwy dw gwaith newydd blwyddyn wythnos gyfer rhwng nol heno nos eto neb nag ers ati dan efo'r efo byddai
    caiff cafodd cafwyd wedi'r o'n a'n geson fod bod`,
  pl: `w i z na do sie nie to jest ze jak o po za od przez dla ale co ktory ktora ktore ktorzy oraz lub czy juz tylko byl
    byla bylo byc sa tym tej tego jego jej ich my wy oni bardzo prosimy dzien dzieci rodzice szkole szkola szkoly dziekujemy
    moje nasze wszystkich wszystkie we ze mnie mi gdy jesli moze mozna przy bez pod nad przed u ten ta te tak`,
  ro: `si de la in cu pe un o nu este sunt care din ca mai pentru sa ce au a fi fost iar dar sau al ale lui ei va ne le se
    noi voi prin dupa despre acest aceasta cel cea cei copiii parinti scoala vom veti avem foarte multumim toate toti daca
    unde cand fiecare catre fara intre nostru noastra dragi buna ziua`,
  es: `de la que el en y a los se del las un por con no una su para es al lo como mas o pero sus le ha me si sin sobre este
    ya entre cuando todo esta ser son dos tambien fue habia era muy hasta desde nos os hemos han hay porque gracias ninos
    escuela familias nuestra nuestro todos hoy esto eso yo tu mi`,
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son aux mais
    nous vous ils elle elles cette ont leur leurs ete tout tous toute etait comme etre fait sans je tu mon ma mes notre
    votre nos vos c'est j'ai d'un d'une l'ecole merci bonjour aujourd'hui tres bien ces deux y si`,
  pt: `de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das tem seu sua ou quando muito
    nos ja eu tambem so pelo pela ate isso ela entre depois sem mesmo aos seus quem nas me esse eles voce essa num nem suas
    meu minha foi sao esta era ser tinha criancas escola obrigado hoje pais todos`,
  it: `di e il la che in a per un del non con una i le da sono si alla come piu ma al dei nel anche della lo se gli ha ci
    questo questa delle o ai e' mi hanno tutti molto essere stato perche noi voi loro grazie scuola bambini oggi nostri
    nostra sul dal ed`,
  de: `der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder aber vor zur bis mehr durch man
    sein wurde wir ihr euch uns unsere kinder schule danke heute bitte ich du mein`,
  nl: `de en van het een in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door over ze hij worden
    heeft hebben wordt naar wij jullie onze kinderen ons je ik mijn deze dit die geen meer wel was al heel vandaag dank`,
  tr: `ve bir bu da de icin ile cok daha ne gibi olarak kadar sonra var olan ki en ama o her ya mi degil biz siz onlar ben
    sen bize size okul cocuklar bugun icinde uzere tarafindan gore olduğu oldugu ise hem diye bunu buna bizim sizin`,
  so: `iyo waa ka ku oo in la uu ay aan si u soo wax waxa waxaa loo lagu kala ayaa ah ee wuxuu waxay isku inay inuu mid
    badan ama haddii markii dadka kale sida aad kuu noo maanta ardayda iskuulka waalidiinta mahadsanid laga leh ugu`,
  sq: `dhe te ne e i per me nga qe nje se si do u ka ishte por ose kjo ky jane nuk mund tek pas para gjithe shume sot
    femijet shkolla shkolles prinder tone tuaj jemi eshte`,
  lt: `ir yra i is kad su o bet kaip uz apie buvo jau tik dar nuo iki bus mes jus jie vaikai mokykla mokykloje labai
    aciu visi kai arba po prie savo musu jusu nes kuris`,
  sk: `a v na sa je ze s z do o pre ako to si ktory ktora ale alebo aj po bol bola su nie by uz len za pri od
    deti skola dakujeme vsetci dnes nas nasi vam prosim`,
  hu: `a az es hogy nem is egy van volt meg de ez mint csak meg ki el mar ha vagy minden lesz nagyon koszonjuk gyerekek
    iskola szulok mi ti ok nekunk kell ezt azt amely`,
  tl: `ang ng sa mga na at ay ni si para kung po ito namin natin inyong lahat hindi may mayroon salamat bata paaralan
    magulang ngayon kami tayo kayo ko mo`,
  sw: `na ya wa kwa ni katika za la cha kama hii watoto shule wazazi yetu yako sana asante leo kila au lakini baada
    hakuna wote tuna tutakuwa`,
  'ur-latn': `hai hain ke ka ki ko se mein aur ye yeh ne bhi aap hum tum nahi nahin kya jo tha thi kar karein
    karen liye hoga honge apne apni apna walidain bachon bachay bachche raha rahe rahi wala wale hafte subah
    baje agle tak`,
} as const;

export type SpokenLanguage = keyof typeof LISTS;
export const LANGUAGES = Object.keys(LISTS) as SpokenLanguage[];

/** Folded word → which languages have it for a small word, a bit each, in the order of `LANGUAGES`. */
export const FUNCTION_WORDS: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  for (const [index, language] of LANGUAGES.entries()) {
    for (const word of LISTS[language].split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  }
  return bits;
})();
