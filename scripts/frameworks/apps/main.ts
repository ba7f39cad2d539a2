/**
 * `npm run test:frameworks`: builds each example app with the packages as npm would have them and drives it in a
 * browser. Words are names of apps. When all went well, the inputs are recorded in the repository, and `--changed`
 * (in `npm test`) has nothing to do until they change. `--lock` brings the apps' lock files up to date before.
 */
import {join} from 'node:path';
import {summary} from '../../test/counts.mjs';
import {appNames, APPS_FOLDER} from './apps.js';
import {driveApp, launchBrowser} from './drive.js';
import {areProven, recordProof} from './inputs.js';
import {lockApp} from './lock.js';
import {packPackages} from './packages.js';
import {Report} from './report.js';
import {run} from './run.js';

const words = process.argv.slice(2);
const chosen = words.filter((word) => !word.startsWith('--'));
const onlyIfChanged = words.includes('--changed');
const report = new Report();

function buildApp(name: string): void {
  const folder = join(APPS_FOLDER, name);
  run(['npm', 'ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], folder);
  run(['npm', 'run', '--if-present', 'build'], folder);
  run(['npm', 'run', '--if-present', 'test'], folder);
}

async function buildAndDrive(apps: readonly string[]): Promise<void> {
  run(['npm', 'run', '--silent', 'build']);
  packPackages();
  if (words.includes('--lock')) apps.forEach(lockApp);
  const browser = await launchBrowser();
  for (const name of apps) {
    if (await report.check(`${name}: build`, () => buildApp(name))) await driveApp(browser, name, report);
  }
  await browser.close();
}

if (onlyIfChanged && areProven()) {
  await report.check('the apps have been driven with just this', () => undefined);
} else {
  await buildAndDrive(chosen.length > 0 ? chosen : appNames());
  if (report.counts.failed === 0 && chosen.length === 0 && !onlyIfChanged) recordProof();
}
console.log(summary(report.counts, report.failures));
process.exitCode = report.counts.failed > 0 ? 1 : 0;
