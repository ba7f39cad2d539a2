/**
 * `npm run screenshots [words of ids…]`: the widgets in two brands, both schemes and languages and three widths, and
 * each primitive in one of them, into `.cache/story-screenshots`, with one page to leaf through.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {browserFlags, findBrowser} from '../find-browser.mjs';
import {openCanvas} from './canvas.js';
import {albumPage, type Picture} from './album.js';
import {serveFolder} from '../serve-folder.js';
import {readEntries, STORYBOOK, type Entry} from './storybook.js';

const FOLDER = '.cache/story-screenshots';
const BRANDS = ['fintech', 'shop'];
const SCHEMES = ['light', 'dark'];
const LOCALES = ['ru', 'en'];
const WIDTHS = [360, 768, 1280];
/** Room around the widget in the canvas, so that the widget itself has the width. */
const MARGIN_PX = 32;

const LOOKS = BRANDS.flatMap((brand) =>
  SCHEMES.flatMap((scheme) => LOCALES.map((locale) => ({brand, scheme, locale}))),
);

const words = process.argv.slice(2);
const isChosen = ({id, tags, type}: Entry): boolean =>
  type === 'story' && (words.length > 0 ? words.some((word) => id.includes(word)) : tags.includes('picture'));
const stories = readEntries().filter(isChosen);
const [first] = stories;
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('There is no browser. `npm test` installs one.');
if (first === undefined) throw new Error(`No story is called ${words.join(' or ')}.`);

rmSync(FOLDER, {recursive: true, force: true});
mkdirSync(FOLDER, {recursive: true});
const server = await serveFolder(STORYBOOK);
const browser = await chromium.launch({executablePath, args: [...browserFlags]});
const pictures: Picture[] = [];
for (const look of LOOKS) {
  const canvas = await openCanvas(browser, server.url, first, look);
  for (const story of stories.filter(({tags}) => look === LOOKS[0] || tags.includes('widget'))) {
    await canvas.show(story);
    for (const width of WIDTHS) {
      await canvas.page.setViewportSize({width: width + MARGIN_PX, height: 900});
      await canvas.page.evaluate(() => window.kabinetChecks.settled());
      const file = `${[story.id, look.brand, look.scheme, look.locale, width].join('_')}.png`;
      await canvas.page.screenshot({path: `${FOLDER}/${file}`, fullPage: true});
      pictures.push({file, story: `${story.title}: ${story.name}`, ...look, width: String(width)});
    }
  }
  await canvas.close();
}
await browser.close();
await server.close();
writeFileSync(`${FOLDER}/index.html`, albumPage(pictures));
console.log(`${pictures.length} pictures: ${FOLDER}/index.html`);
