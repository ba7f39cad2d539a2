/**
 * `npm run test:stories [words of ids…]`: every story of the built Storybook in a real browser: drawn without an error,
 * accessible in each scheme and each language, whole at every width. Ends with the count of checks.
 */
import {chromium, type Browser} from 'playwright-core';
import {browserFlags, findBrowser} from '../find-browser.mjs';
import {summary} from '../test/counts.mjs';
import {openCanvas, type Canvas} from './canvas.js';
import {PASSES, type Pass} from './passes.js';
import {serveFolder} from '../serve-folder.js';
import {readEntries, STORYBOOK, type Entry} from './storybook.js';

/** Pages at work at once; each of them waits half of its time for a story to stand still. */
const WORKERS = 3;
/** Stories to a page, so that what one leaves behind does not slow down all others. */
const TURN = 40;
/** Of one check of one story; the rest is most often the same again. */
const SHOWN_FAULTS = 4;

interface Turn {
  readonly pass: Pass;
  readonly stories: readonly Entry[];
}

let passed = 0;
const failed: string[] = [];

function note(story: Entry, where: string, faults: readonly string[]): void {
  if (faults.length === 0) return void passed++;
  const name = `${story.id} [${where}]`;
  failed.push(name);
  console.log(`✖ ${name}`);
  for (const fault of faults.slice(0, SHOWN_FAULTS)) console.log(`    ${fault}`);
  if (faults.length > SHOWN_FAULTS) console.log(`    and ${faults.length - SHOWN_FAULTS} more`);
}

async function checkStory(canvas: Canvas, story: Entry, {globals, checks}: Pass): Promise<void> {
  const where = Object.values(globals).join(' ');
  const failures = await canvas.show(story);
  for (const {name, run} of checks) note(story, `${where}, ${name}`, await run(canvas.page, story));
  note(story, `${where}, no errors`, [...failures, ...canvas.takeFaults()]);
}

async function work(browser: Browser, url: string, turns: Turn[]): Promise<void> {
  for (let turn = turns.shift(); turn; turn = turns.shift()) {
    const {pass, stories} = turn;
    const [first] = stories;
    if (!first) continue;
    const canvas = await openCanvas(browser, url, first, pass.globals);
    let at = 0;
    try {
      for (; at < stories.length; at++) await checkStory(canvas, stories[at]!, pass);
    } catch (error) {
      // A page that dies takes one story with it; the others get a page of their own.
      note(stories[at]!, Object.values(pass.globals).join(' '), [`its page died: ${String(error)}`]);
      turns.push({pass, stories: stories.slice(at + 1)});
    }
    await canvas.close();
  }
}

function turnsOf(chosen: readonly Entry[]): Turn[] {
  return PASSES.flatMap((pass) => {
    const stories = chosen.filter(pass.isFor);
    return Array.from({length: Math.ceil(stories.length / TURN)}, (_, index) => ({
      pass,
      stories: stories.slice(index * TURN, (index + 1) * TURN),
    }));
  });
}

const words = process.argv.slice(2);
const isChosen = ({id, type}: Entry): boolean =>
  type === 'story' && (words.length === 0 || words.some((word) => id.includes(word)));
const stories = readEntries().filter(isChosen);
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('There is no browser. `npm test` installs one.');
const server = await serveFolder(STORYBOOK);
const browser = await chromium.launch({executablePath, args: [...browserFlags]});
try {
  const turns = turnsOf(stories);
  await Promise.all(Array.from({length: WORKERS}, () => work(browser, server.url, turns)));
} finally {
  await browser.close();
  await server.close();
}
console.log(`\n${stories.length} stories, ${passed + failed.length} checks`);
console.log(summary({passed, failed: failed.length}, failed));
process.exitCode = failed.length > 0 || stories.length === 0 ? 1 : 0;
