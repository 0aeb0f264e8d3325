/**
 * Cuts the United Kingdom out of libphonenumber-js's full metadata: `node tools/lexicons/phone-numbers.mjs`.
 * The full file is 145 kB for 240 countries; a school's drafts need the one.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const full = JSON.parse(
  readFileSync(new URL('../../node_modules/libphonenumber-js/metadata.max.json', import.meta.url), 'utf8'),
);
const COUNTRIES = ['GB', 'GG', 'IM', 'JE'];
const cut = {
  version: full.version,
  country_calling_codes: { 44: COUNTRIES },
  countries: Object.fromEntries(COUNTRIES.map((country) => [country, full.countries[country]])),
};
writeFileSync(
  new URL('../../rules/lexicons/phone-numbers-gb.json', import.meta.url),
  `${JSON.stringify(cut)}\n`,
);
