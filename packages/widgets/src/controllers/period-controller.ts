import type {ReactiveController} from 'lit';
import type {Period} from '@kabinet/contract';
import {emit} from '../runtime/events.js';
import {parsePeriodChoice, periodOf, writePeriodChoice} from '../runtime/period-choice.js';
import type {PeriodChoice} from '../runtime/period-choice.js';
import {GroupController} from './group-controller.js';
import type {WidgetHost} from './host.js';
import type {CommonView} from './view.js';

export const DEFAULT_PERIOD = 'last-30-days';

/** The part of the widget that the page writes and reads. */
export interface PeriodHost extends WidgetHost {
  period: string;
  readonly group: string | undefined;
}

/** The period of a widget: what the page has written, until the visitor chooses another here or in a widget of its group. */
export class PeriodController implements ReactiveController {
  readonly #host: PeriodHost;
  readonly #group: GroupController;
  #judged: string | undefined;

  constructor(host: PeriodHost) {
    this.#host = host;
    host.addController(this);
    this.#group = new GroupController(host, {
      group: () => host.group,
      follow: (period) => (host.period = writePeriodChoice(period)),
    });
  }

  get choice(): PeriodChoice {
    return parsePeriodChoice(this.#host.period) ?? DEFAULT_PERIOD;
  }

  /** The days that it means today. */
  daysIn(view: CommonView): Period {
    return daysOf(this.choice, view);
  }

  /** What the visitor does, as opposed to what the page says. */
  choose(view: CommonView, period: PeriodChoice): void {
    this.#host.period = writePeriodChoice(period);
    this.#group.tell(period);
    this.announce(view);
    emit(this.#host, 'kabinet-period-changed', {
      period,
      days: daysOf(period, view),
      widget: this.#host.widgetName,
    });
  }

  /** Takes over what the address of the page says. */
  restore(period: PeriodChoice): void {
    this.#host.period = writePeriodChoice(period);
    this.#group.tell(period);
  }

  /** Says which days are shown. */
  announce(view: CommonView): void {
    this.#host.announce(view.t('period.chosen', {period: view.format.dateRange(this.daysIn(view))}));
  }

  hostUpdate(): void {
    const {period, localName} = this.#host;
    if (period === this.#judged) return;
    this.#judged = period;
    if (!parsePeriodChoice(period)) console.warn(`kabinet: <${localName}> does not know the period "${period}".`);
  }
}

function daysOf(choice: PeriodChoice, {today, session}: CommonView): Period {
  return periodOf(choice, today, session.capabilities.limits?.oldestDay);
}
