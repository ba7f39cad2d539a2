import type {BrowserContext, Locator, Page} from 'playwright-core';
import {widgetsReady} from './layout.js';

export interface Words {
  readonly earnings: string;
  readonly clicks: string;
  readonly conversions: string;
  readonly destination: string;
  readonly linkName: string;
  readonly create: string;
  readonly programme: string;
  readonly onHold: string;
}

/** What the partner area says in each language, as far as a test has to find it. */
export const WORDS = {
  ru: {
    earnings: 'Заработано',
    clicks: 'Переходы',
    conversions: 'Конверсии',
    destination: 'Куда ведёт',
    linkName: 'Название ссылки',
    create: 'Создать и скопировать',
    programme: 'Программа',
    onHold: 'В холде',
  },
  en: {
    earnings: 'Earnings',
    clicks: 'Clicks',
    conversions: 'Conversions',
    destination: 'Destination',
    linkName: 'Link name',
    create: 'Create and copy',
    programme: 'Programme',
    onHold: 'On hold',
  },
} as const satisfies Record<string, Words>;

export type Language = keyof typeof WORDS;

/** The partner area as a person reads and uses it. */
export class PartnerPage {
  readonly #words: Words;

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    this.#words = WORDS[language];
  }

  /** Opens the page as one of the shop's partners, by the name in the account menu. */
  static async open(
    context: BrowserContext,
    origin: string,
    language: Language,
    account: string,
  ): Promise<PartnerPage> {
    const page = await context.newPage();
    await page.goto(`${origin}/partners/?lang=${language}`);
    const opened = new PartnerPage(page, language);
    await opened.signInAs(account);
    return opened;
  }

  async signInAs(account: string): Promise<void> {
    await this.page.locator('.account summary').click();
    await this.page.locator('.account button', {hasText: account}).click();
    await this.page.locator('.account-name', {hasText: account}).waitFor({state: 'attached'});
    await widgetsReady(this.page);
  }

  async chooseProgramme(name: string): Promise<void> {
    await this.page.locator('kabinet-stats').getByLabel(this.#words.programme).selectOption({label: name});
    await widgetsReady(this.page);
  }

  async createLink(destination: string, name: string): Promise<void> {
    const links = this.page.locator('kabinet-links');
    await links.getByLabel(this.#words.destination).fill(destination);
    await links.getByLabel(this.#words.linkName).fill(name);
    await links.getByRole('button', {name: this.#words.create}).click();
    await this.#linkRow(name).waitFor();
  }

  /** The short address in the row of a link. */
  async addressOf(name: string): Promise<string> {
    return textOf(this.#linkRow(name).locator('[part~="address"]').first());
  }

  /** Figures in the row of a link, by the last part of their cell's class: `clicks`, `conversions`, `earnings`. */
  linkFigure(name: string, figure: string): Promise<string> {
    return textOf(this.#linkRow(name).locator(`.cell-${figure}`));
  }

  /** What a tile of the statistics says. */
  tile(metric: 'earnings' | 'clicks' | 'conversions'): Promise<string> {
    const name = this.page.locator('.tile-name').getByText(this.#words[metric], {exact: true});
    return textOf(this.page.locator('kabinet-stats .tile', {has: name}).locator('.tile-value'));
  }

  /** Amount and status of the commission for an order. */
  async commission(orderId: string): Promise<{amount: string; status: string}> {
    const row = this.page.locator('kabinet-commissions tr', {hasText: orderId});
    const [amount, status] = [row.locator('[part~="amount"]').last(), row.locator('[part~="status"]')];
    return {amount: await textOf(amount), status: await textOf(status)};
  }

  /** What the balance holds until the return period is over. */
  onHold(): Promise<string> {
    const station = this.page.locator('kabinet-balance [part~="station"]', {hasText: this.#words.onHold});
    return textOf(station.locator('[part~="amount"]').first());
  }

  /** The amounts of the balance, from what is pending to what was paid. */
  async stations(): Promise<string[]> {
    const amounts = this.page.locator('kabinet-balance [part~="station"] [part~="amount"]');
    return Promise.all((await amounts.all()).map(textOf));
  }

  /** Everything that stands in the widgets. */
  async text(): Promise<string> {
    const widgets = this.page.locator(
      'kabinet-stats, kabinet-links, kabinet-commissions, kabinet-balance, kabinet-payouts',
    );
    const texts = await widgets.evaluateAll((elements) =>
      elements.map(({shadowRoot}) => shadowRoot?.textContent ?? ''),
    );
    return texts.join('\n');
  }

  #linkRow(name: string): Locator {
    return this.page.locator('kabinet-links tr', {hasText: name});
  }
}

/** What is read is there already, or comes at once. */
const PRESENT_MS = 5000;

/** As a person reads it: white space of any kind is one blank. */
async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent({timeout: PRESENT_MS})) ?? '').replace(/\s+/g, ' ').trim();
}
