import type {Page} from 'playwright-core';
import {findBarriers} from './accessibility.js';
import {DESK, PHONE} from './canvas.js';
import type {Entry} from './storybook.js';

/** One question to a story that stands on the page; the answer is what is wrong with it. */
export interface Check {
  readonly name: string;
  run(page: Page, story: Entry): Promise<string[]>;
}

/** All stories in one language, each drawn once and asked everything. */
export interface Pass {
  readonly locale: string;
  readonly checks: readonly Check[];
}

type Media = Parameters<Page['emulateMedia']>[0];

function accessible(name: string, media: Media): Check {
  return {
    name: `axe, ${name}`,
    run: async (page, story) => {
      await page.emulateMedia(media);
      await page.evaluate(() => window.kabinetChecks.settled());
      return findBarriers(page, story, media?.forcedColors === 'active');
    },
  };
}

const AXE = [
  accessible('light', {colorScheme: 'light', forcedColors: 'none'}),
  accessible('dark', {colorScheme: 'dark', forcedColors: 'none'}),
  accessible('forced colours', {colorScheme: 'light', forcedColors: 'active'}),
];

const READABLE: Check = {
  name: 'texts',
  // The guide shows texts as they are written, with their keys and placeholders.
  run: async (page, {tags}) =>
    tags.includes('page')
      ? []
      : page.evaluate(() => window.kabinetChecks.findDomFaults({texts: [], tokenPrefix: '\u0000'})),
};

const STILL: Check = {name: 'less movement', run: (page) => page.evaluate(() => window.kabinetChecks.findMovement())};

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
  await page.evaluate(() => window.kabinetChecks.settled());
  const answer = await ask();
  await page.setViewportSize(DESK);
  return answer;
}

export const PASSES: readonly Pass[] = [
  {locale: 'ru', checks: [...AXE, READABLE, STILL, NARROW]},
  {locale: 'en', checks: [...AXE, READABLE, NARROW]},
  {locale: 'pseudo', checks: WHOLE},
  {locale: 'rtl', checks: WHOLE},
];
