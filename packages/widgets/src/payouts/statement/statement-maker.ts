import type {PayoutPage, PayoutsQuery} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {printPage} from '../../files/print-page.js';
import {saveFile} from '../../files/save-file.js';
import {fileOf} from '../../files/sheet-file.js';
import {ask} from '../../runtime/reads.js';
import type {PayoutsView} from '../payouts.messages.js';
import {daysOfMonth, monthsUntil} from './months.js';
import {readPayouts} from './read-payouts.js';
import {statementPage, statementSheet} from './statement-sheet.js';

export const STATEMENT_FORMS = ['csv', 'xlsx', 'print'] as const;
export type StatementForm = (typeof STATEMENT_FORMS)[number];

/** Makes statements of months, one at a time. */
export class StatementMaker {
  readonly #host: WidgetHost;
  #month: string | undefined;
  #isBusy = false;
  #outcome: string | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** What came of the last one, in words. */
  get outcome(): string | undefined {
    return this.#outcome;
  }

  months({today, session}: PayoutsView): string[] {
    return monthsUntil(today, session.capabilities.limits?.oldestDay);
  }

  /** The one before this, which is whole, unless another is chosen. */
  monthIn(view: PayoutsView): string {
    const months = this.months(view);
    const chosen = months.find((month) => month === this.#month);
    return chosen ?? months[1] ?? view.today.slice(0, 7);
  }

  choose(month: string): void {
    this.#month = month;
    this.#tell(undefined);
  }

  /** Never rejects. */
  async make(view: PayoutsView, form: StatementForm): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#tell(view.t('statement.busy'));
    try {
      const rows = await this.#give(view, form);
      this.#isBusy = false;
      this.#tell(view.t(rows > 0 ? 'statement.done' : 'statement.nothing', {rows}));
    } catch {
      this.#isBusy = false;
      this.#tell(view.t('statement.failed'));
    }
  }

  /** How many payouts the month has; without any there is no statement. */
  async #give(view: PayoutsView, form: StatementForm): Promise<number> {
    const {programme, runtime} = view;
    const period = daysOfMonth(this.monthIn(view));
    const page = async (query: PayoutsQuery): Promise<PayoutPage> =>
      (await ask(runtime.backend, 'payouts.list', query, {})) as PayoutPage;
    const month = await readPayouts(page, {programme: programme.id, period});
    if (month.rows.length === 0) return 0;
    if (form === 'print') {
      await printPage(this.#host.renderRoot, statementPage(view, month, period));
    } else {
      const sheet = statementSheet(view, month, period);
      const {blob, name} = await fileOf(sheet, form, {locale: runtime.locale, period: period.from.slice(0, 7)});
      saveFile(blob, name);
    }
    return month.rows.length;
  }

  #tell(outcome: string | undefined): void {
    this.#outcome = outcome;
    if (outcome !== undefined) this.#host.announce(outcome);
    this.#host.requestUpdate();
  }
}
