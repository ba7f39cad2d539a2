/** Fails when the texts of the widgets differ between languages, are unused, or break the rules of the language. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {allMessages} from '../packages/widgets/src/all-messages.js';
import {termSets} from '../packages/widgets/src/locales/terms/index.js';
import {findDifferences, findUnused} from './texts/parity.js';
import {findPluralFaults} from './texts/plurals.js';
import {findTypographyFaults} from './texts/typography.js';

const WIDGETS = 'packages/widgets/src';

/** Files that may ask for a text; tests and the dictionaries themselves do not count as use. */
function readSources(): string[] {
  return readdirSync(WIDGETS, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^(locales|testing)\//.test(file))
    .map((file) => readFileSync(join(WIDGETS, file), 'utf8'));
}

const sources = readSources();
const faults = allMessages.flatMap((messages) => [
  ...findDifferences(messages),
  ...findUnused(messages, sources),
  ...findPluralFaults(messages),
  ...findTypographyFaults(messages),
]);
for (const [name, {en = {}, ru = {}}] of Object.entries(termSets)) {
  faults.push(...findTypographyFaults({namespace: `terms ${name}`, en, ru}));
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
