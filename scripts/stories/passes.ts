import type {Page} from 'playwright-core';
import {findBarriers} from './accessibility.js';
import {DESK, PHONE} from './canvas.js';
import type {Entry} from './storybook.js';

/** One question to a story that stands on the page; the answer is what is wrong with it. */
export interface Check {
  readonly name: string;
  run(page: Page, story: Entry): Promise<string[]>;
}

/** Stories under the same choice of the toolbar, each drawn once and asked everything. */
export interface Pass {
  readonly globals: Readonly<Record<string, string>>;
  readonly isFor: (story: Entry) => boolean;
  readonly checks: readonly Check[];
}

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** In a scheme. The first one asks about everything, the others about what is drawn. */
const SCHEMES: readonly (readonly [string, Media])[] = [
  ['light', {colorScheme: 'light', forcedColors: 'none'}],
  ['dark', {colorScheme: 'dark', forcedColors: 'none'}],
  ['forced colours', {colorScheme: 'light', forcedColors: 'active'}],
];

const AXE = SCHEMES.map(([name, media], index): Check => ({
  name: `axe, ${name}`,
  run: async (page, story) => {
    await page.emulateMedia(media);
    await page.evaluate(() => window.kabinetChecks.settledAgain());
    return findBarriers(page, story, {isKnown: index > 0, isForced: media.forcedColors === 'active'});
  },
}));

const READABLE: Check = {
  name: 'texts',
  // The guide shows texts as they are written, with their keys and placeholders.
  run: async (page, {tags}) =>
    tags.includes('page')
      ? []
      : page.evaluate(() => window.kabinetChecks.findDomFaults({texts: [], tokenPrefix: '\u0000'})),
};

const STILL: Check = {name: 'less movement', run: (page) => page.evaluate(() => window.kabinetChecks.findMovement())};

const STILL_OPENED: Check = {
  name: 'less movement when opened',
  run: (page) => page.evaluate(() => window.kabinetChecks.findMovementWhenOpened()),
};

const NARROW: Check = {
  name: 'no sideways scrolling at 320 px',
  run: (page) => at(PHONE, page, () => page.evaluate(() => window.kabinetChecks.findOverflow())),
};

const WHOLE = [DESK, PHONE].map((size): Check => ({
  name: `nothing cut at ${size.width} px`,
  run: (page) =>
    at(size, page, () =>
      page.evaluate(() => [...window.kabinetChecks.findOverflow(), ...window.kabinetChecks.findClippedTexts()]),
    ),
}));

/** In a window of that size; back on the desk afterwards. */
async function at<Answer>(size: typeof DESK, page: Page, ask: () => Promise<Answer>): Promise<Answer> {
  await page.setViewportSize(size);
  await page.evaluate(() => window.kabinetChecks.settledAgain());
  const answer = await ask();
  await page.setViewportSize(DESK);
  return answer;
}

const all = (): boolean => true;
/** One story of each widget, with the data that the toolbar says. */
const pictured = ({tags}: Entry): boolean => tags.includes('picture') && tags.includes('toolbar');

export const PASSES: readonly Pass[] = [
  {globals: {locale: 'ru'}, isFor: all, checks: [...AXE, READABLE, STILL, NARROW]},
  // What is drawn in a scheme is the same in every language. Last what leaves the story other than it was.
  {globals: {locale: 'en'}, isFor: all, checks: [...AXE.slice(0, 1), READABLE, NARROW, STILL_OPENED]},
  {globals: {locale: 'pseudo'}, isFor: all, checks: WHOLE},
  // The same long words from right to left: where the room is least.
  {globals: {locale: 'rtl'}, isFor: all, checks: WHOLE.slice(1)},
  ...['huge', 'long', 'mixed'].map((data): Pass => ({globals: {locale: 'ru', data}, isFor: pictured, checks: WHOLE})),
];
