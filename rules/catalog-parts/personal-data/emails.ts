import type { Profile } from '../../packs/profile';
import { type Finder, type Found, matches } from './found';

const PLAIN =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
/** "name at host dot uk", "name[at]host[dot]uk", "name @ host.uk": written so that machines miss it. */
const SPELLED =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}_+-]{1,40}(?: ?(?:\.|\[dot\]|\(dot\)| dot ) ?[\p{L}\p{N}_+-]{1,40}){0,3} ?(?:\[at\]|\(at\)|\{at\}| at | @ ) ?[\p{L}\p{N}-]{2,40}(?: ?(?:\.|\[dot\]|\(dot\)|\{dot\}| dot ) ?[\p{L}\p{N}-]{2,24}){1,4}(?![\p{L}\p{N}])/giu;
const SURELY_SPELLED = /[[({](?:at|dot)[\])}]| dot | @ /i;
const MAIL_HOST = /gmail|hotmail|outlook|yahoo|icloud|googlemail|btinternet|sky|live|aol|mail/i;

/** What stands before the @ of an address that belongs to an office and not to a person. */
const OFFICE =
  /^(?:info|information|office|schooloffice|mainoffice|frontoffice|admin|administration|adminoffice|enquir(?:y|ies)|inquiries|contact(?:us)?|hello|hi|help|helpdesk|helpline|support|bookings?|book|reservations|events?|press|media|news|newsletter|editor|recruitment|jobs|careers|vacancies|hr|tickets|boxoffice|sales|shop|orders|reception|secretary|treasurer|chair|clerk|governors?|head|headteacher|principal|senco|send|inclusion|safeguarding|dsl|attendance|absence|absences|finance|payroll|it|ict|webmaster|web|team|training|admissions|education|schools|outreach|learning|volunteer(?:s|ing)?|donations?|fundraising|feedback|complaints|privacy|dpo|data|noreply|no-reply|mail|post|year\d|reception|nursery|wraparound|breakfastclub|afterschool(?:club)?|pta|friends|uniform|library|kitchen|catering|sport|music)(?:[._-]?(?:team|office|desk|line))?\d{0,2}$/;
const GROUP =
  /pta|friends?of|school|academy|club|choir|church|parish|council|band|fc$|cricket|scouts|guides|brownies|charity|trust|library|shop|cafe|bookings|events/;

const plainHost = (website: string) =>
  website
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '');

/** Makes the finder of e-mail addresses that are somebody's own. */
export function createEmailFinder({ school, staff }: Profile): Finder {
  const published = new Set((school.contacts.email ?? []).map((email) => email.toLowerCase()));
  if (school.reportTo) published.add(school.reportTo.toLowerCase());
  const hosts = new Set([
    ...(school.contacts.website ?? []).map(plainHost),
    ...[...published].map((email) => email.slice(email.indexOf('@') + 1)),
  ]);
  const families = staff.map(({ name }) => (name.split(/\s+/).at(-1) ?? name).toLowerCase());
  const isOffice = (email: string): boolean => {
    const at = email.indexOf('@');
    const local = email.slice(0, at);
    if (published.has(email) || OFFICE.test(local) || GROUP.test(local)) return true;
    // At the school's own host only what bears a person's name is a person's.
    return hosts.has(email.slice(at + 1)) && !/[._]/.test(local) && !families.some((f) => local.includes(f));
  };
  return (text) => {
    const found: Found[] = [];
    if (text.includes('@')) {
      for (const { start, end, text: email } of matches(text, PLAIN)) {
        if (!isOffice(email.toLowerCase())) found.push({ start, end, kind: 'email' });
      }
    }
    if (SURELY_SPELLED.test(text)) {
      for (const { start, end, text: email } of matches(text, SPELLED)) {
        if (!SURELY_SPELLED.test(email)) continue;
        if (/ @ /.test(email) && !/dot/i.test(email) && !MAIL_HOST.test(email)) continue;
        const plain = email
          .toLowerCase()
          .replace(/ ?(?:[[({]at[\])}]| at | @ ) ?/, '@')
          .replace(/ ?(?:[[({]dot[\])}]| dot ) ?/g, '.');
        if (!isOffice(plain)) found.push({ start, end, kind: 'email' });
      }
    }
    return found;
  };
}
