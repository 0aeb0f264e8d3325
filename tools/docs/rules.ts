/**
 * `npm run docs`: writes docs/rules.md out of the rules and the default pack.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rulesPage } from './rules-page';

const file = fileURLToPath(new URL('../../docs/rules.md', import.meta.url));
writeFileSync(file, rulesPage());
console.log(`docs/rules.md: ${readFileSync(file, 'utf8').split('\n').length} lines`);
