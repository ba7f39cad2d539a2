/**
 * Pictures of the demo to be looked at: `npx tsx --conditions=@kabinet/source demo/e2e/screenshots.ts [path…]` writes
 * them to `.cache/screenshots`, in both languages, brands and schemes, for a phone and a desk. Wants the built site.
 */
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {readConfig} from '@kabinet/server';
import {startDemo} from '../server/demo.js';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {widgetsReady} from './testing/layout.js';

const FOLDER = resolve(import.meta.dirname, '../../.cache/screenshots');
const SETTLE_MS = 500;

async function main(paths: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, {recursive: true});
  const data = mkdtempSync(join(tmpdir(), 'kabinet-screenshots-'));
  const demo = await startDemo({config: readConfig({PORT: '0', DATA_DIR: data})});
  for (const width of [360, 1280]) {
    for (const language of ['ru', 'en']) {
      for (const brand of ['clay', 'kiln']) {
        for (const scheme of ['light', 'dark']) {
          const context = await newVisitor({viewport: {width, height: width < 600 ? 740 : 900}});
          for (const path of paths) {
            const page = await context.newPage();
            await page.goto(`${demo.url}${path}?lang=${language}&brand=${brand}&scheme=${scheme}`);
            await widgetsReady(page);
            await page.waitForTimeout(SETTLE_MS);
            const name = [path.replaceAll('/', '') || 'home', language, brand, scheme, width].join('-');
            await page.screenshot({path: join(FOLDER, `${name}.png`), fullPage: true});
          }
          await context.close();
        }
      }
    }
  }
  await closeBrowser();
  await demo.close();
  rmSync(data, {recursive: true});
  console.log(FOLDER);
}

const paths = process.argv.slice(2);
await main(paths.length > 0 ? paths : ['/', '/catalogue/teapots', '/partners/']);
