/**
 * `npm run check:packages`: packs every package as npm would publish it, and asks publint, Are the types wrong? and our
 * own rules. Wants the built packages. `npm run licences` writes the list that is checked here.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {findTypeFaults} from './packages/type-faults.js';
import {faultsOf} from './packages/faults.js';
import {ALLOWED, licencesPage, runtimeLicences} from './packages/licences.js';
import {findPublishingFaults} from './packages/publishing-faults.js';
import {packAll} from './packages/pack.js';

const LICENCES = 'docs/licences.md';

const licensed = runtimeLicences('package-lock.json');
const page = await format(licencesPage(licensed), {...(await resolveConfig(LICENCES)), filepath: LICENCES});
if (process.argv.includes('--licences')) writeFileSync(LICENCES, page);

const folder = mkdtempSync(join(tmpdir(), 'kabinet-packages-'));
const faults = licensed
  .filter(({licence}) => !ALLOWED.has(licence))
  .map(({name, licence}) => `${name} comes under ${licence}`);
if (readFileSync(LICENCES, 'utf8') !== page) faults.push(`${LICENCES} is stale: npm run licences`);
try {
  for (const packed of packAll(folder)) {
    faults.push(...faultsOf(packed), ...(await findPublishingFaults(packed)), ...(await findTypeFaults(packed)));
    console.log(`${packed.manifest.name}: ${packed.files.length} files`);
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
