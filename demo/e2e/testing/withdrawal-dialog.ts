import type {Locator, Page} from 'playwright-core';

/** The dialog of kabinet-balance in which a payout is asked for, in Russian. */
export class WithdrawalDialog {
  readonly #balance: Locator;

  constructor(readonly page: Page) {
    this.#balance = page.locator('kabinet-balance');
  }

  get continueButton(): Locator {
    return this.#balance.getByRole('button', {name: 'Продолжить'});
  }

  get sendButton(): Locator {
    return this.#balance.locator('[part~="send"]');
  }

  async open(): Promise<void> {
    await this.#balance.getByRole('button', {name: 'Вывести', exact: true}).click();
    await this.#balance.locator('#withdrawal-amount').waitFor();
  }

  /** To the step in which it is agreed to. */
  async review(amount: string): Promise<void> {
    await this.open();
    await this.#balance.locator('#withdrawal-amount').fill(amount);
    await this.continueButton.click();
    await this.sendButton.waitFor();
  }

  /** The number of the payout that the receipt names. */
  async receipt(): Promise<string> {
    const title = this.#balance.locator('[data-step]').getByText(/^Выплата \S+ запрошена$/);
    await title.waitFor();
    return /P-\d+/.exec((await title.textContent()) ?? '')?.[0] ?? '';
  }

  /** Also when it is closed already. */
  async close(): Promise<void> {
    const open = this.#balance.locator('dialog[open]');
    if (await open.count()) await this.page.keyboard.press('Escape');
    await open.waitFor({state: 'hidden'});
  }

  says(text: string | RegExp): Locator {
    return this.#balance.getByText(text);
  }

  /** What the balance says can be taken. */
  async available(): Promise<string> {
    const text = await this.#balance.locator('[part~="available"] .figure-large').textContent();
    return (text ?? '').replace(/\s+/g, ' ').trim();
  }

  /** Numbers of the newest payouts in kabinet-payouts. */
  async listed(): Promise<string[]> {
    const text = (await this.page.locator('kabinet-payouts').locator('table').textContent()) ?? '';
    return text.match(/P-\d+/g) ?? [];
  }
}
