import assert from 'node:assert/strict';
import {after, describe, test} from 'node:test';
import type {Locator, Page} from 'playwright-core';
import {closeBrowser, newVisitor} from './testing/browser.js';
import {useDemo} from './testing/demo-server.js';
import {eventually} from './testing/eventually.js';
import {PartnerPage, type Language} from './testing/partner-page.js';

/** What a screen reader says on the way: the field, the button, and what has come of it. */
const TRANSCRIPTS: Readonly<Record<Language, readonly string[]>> = {
  ru: ['textbox "Куда ведёт"', 'button "Создать и скопировать"', 'status: Ссылка создана и скопирована'],
  en: ['textbox "Destination"', 'button "Create and copy"', 'status: Link created and copied'],
};

const DESTINATION: Readonly<Record<Language, string>> = {ru: 'Куда ведёт', en: 'Destination'};
const CREATE: Readonly<Record<Language, string>> = {ru: 'Создать и скопировать', en: 'Create and copy'};

const WAYS = [
  [320, 'keyboard'],
  [320, 'touch'],
  [1280, 'keyboard'],
  [1280, 'touch'],
] as const;

describe('from the opened page to the copied link in three actions: go to the field, paste, create', () => {
  const demo = useDemo();
  after(closeBrowser);

  for (const language of ['ru', 'en'] as const) {
    for (const [width, by] of WAYS) {
      test(`${language}, ${width} px, ${by}`, {timeout: 60_000}, async () => {
        const context = await newVisitor({
          viewport: {width, height: 900},
          hasTouch: by === 'touch',
          permissions: ['clipboard-read', 'clipboard-write'],
        });
        const {page} = await PartnerPage.open(context, demo().url, language, 'Первый обзор');
        const links = page.locator('kabinet-links');
        const field = links.getByLabel(DESTINATION[language]);
        const button = links.getByRole('button', {name: CREATE[language]});
        const address = `${demo().url}/catalogue/mugs?by=${by}-${width}`;
        await page.evaluate((text) => navigator.clipboard.writeText(text), address);

        const said: string[] = [];
        await (by === 'touch' ? field.tap() : field.focus());
        said.push(await spoken(field));
        await page.keyboard.press('Control+V');
        if (by === 'keyboard') {
          said.push(await spoken(button));
          await page.keyboard.press('Enter');
        } else {
          said.push(await spoken(button));
          await button.tap();
        }
        const expected = TRANSCRIPTS[language];
        await eventually(() => announcedBy(page), expected[2] ?? '', {withinMs: 10_000, what: 'the announcement'});
        said.push(await announcedBy(page));
        assert.deepEqual(said, expected);

        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const response = await fetch(copied, {
          redirect: 'manual',
          headers: {'User-Agent': 'Mozilla/5.0 Chrome/140.0'},
        });
        assert.ok(response.headers.get('location')?.startsWith(address), copied);
        await context.close();
      });
    }
  }
});

/** Role and name of an element, as the accessibility tree has them. */
async function spoken(element: Locator): Promise<string> {
  const [line = ''] = (await element.ariaSnapshot()).split('\n');
  return line
    .replace(/^- /, '')
    .replace(/ \[.*$/, '')
    .replace(/:.*$/, '');
}

/** The live region of the widget; dialogs have their own. */
async function announcedBy(page: Page): Promise<string> {
  const text = await page.locator('kabinet-links').evaluate((widget) => {
    const region = widget.shadowRoot?.querySelector('[role="status"]:not([data-announcer])');
    return region?.textContent?.trim() ?? '';
  });
  return `status: ${text.replaceAll('\u00a0', ' ').trim()}`;
}
