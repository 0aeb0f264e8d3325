import type { PhraseSets } from '../../engine/phrases';

const words = (list: string): string[] => list.split('/').map((word) => word.replace(/\s+/g, ' ').trim());

/** Words for one child, one family, one of the staff: what "who" and "matter" are built from. */
export const PEOPLE_SETS: PhraseSets = {
  child: words(`
    boy / girl / lad / lass / lassie / child / kid / kiddie / pupil / student / bairn / toddler /
    youngster / teenager / teen / young man / young lady / young woman / young person / starter /
    arrival / tutee / leaver / prefect / head boy / head girl / sixth former / sixth-former /
    boarder / refuser / looked-after / young carer / tot / dot / soul / poppet / sweetheart /
    stammerer / superstar
  `),
  children: words(`
    boys / girls / lads / lasses / children / kids / pupils / students / bairns / youngsters /
    teenagers / tots / ones / twins / brothers / sisters / siblings / sixth formers / boarders /
    leavers / starters / year sevens / year eights / year nines / year tens / year elevens / y7s /
    y8s / y9s / y10s / y11s / year 3s / year 4s / year 5s / year 6s / year 7s / year 8s / year 9s /
    year 10s / year 11s / year 12s / year 13s / year 1s / year 2s / little ones / wee ones / lot
  `),
  family: words(`
    mum / mam / mom / mummy / dad / daddy / mother / father / parent / parents / nan / gran / nana /
    grandad / granny / grandmother / brother / sister / stepdad / step-dad / stepmum / auntie /
    uncle / carer / family / folks / sibling / guardian / boyfriend / partner / baby
  `),
  staff: words(`
    head / headteacher / head teacher / deputy / deputy head / assistant head / principal / bursar /
    senco / caretaker / ta / tas / teacher / teachers / teaching assistant / dinner lady / midday /
    secretary / cook / cleaner / cleaners / technician / nqt / ect / hod / colleague / colleagues /
    office manager / receptionist / site manager / premises manager / business manager / ceo / chair
    / chair of governors / head of year / head of maths / head of english / librarian / matron /
    learning support / member of staff / lsa / hlta / cover supervisor / teammate / mate / line
    manager / coach / staff member / escort / driver / governor / trustee / finance lady / finance
    officer / exams officer
  `),
  adj: words(`
    little / wee / young / quiet / lovely / new / poor / small / tiny / dear / lad / certain / sweet
    / clever / shy / older / younger / eldest / youngest / other / same / only / bright / gorgeous /
    cheeky / adorable / brave / looked-after / fostered / adopted / autistic / year / reception /
    nursery / primary / lower / upper / sec / secondary / first / second / third / tall / ginger /
    eight-year-old / six-year-old / seven-year-old / nine-year-old / ten-year-old / five-year-old /
    four-year-old / former / y2 / y3 / y4 / y5 / y6 / y7 / y8 / y9 / y10 / y11 / y12 / y13 / ks1 /
    ks2 / sixth / form
  `),
  ours: words(`
    my / our / ours / us
  `),
  group: words(`
    class / form / tutor group / year / set / year group / group / reading group / table / room /
    school / corridor / nursery / classroom / register / caseload
  `),
};
