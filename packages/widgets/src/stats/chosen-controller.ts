import type {ReactiveController} from 'lit';
import {GroupController} from '../controllers/group-controller.js';
import type {WidgetHost} from '../controllers/host.js';
import {UrlController} from '../controllers/url-controller.js';
import {parsePeriodChoice, writePeriodChoice} from '../runtime/period-choice.js';
import type {PeriodChoice} from '../runtime/period-choice.js';
import {NO_CUT} from './breakdown/cut.js';
import {readChosen, writeChosen} from './url-state.js';
import type {Chosen} from './url-state.js';

export const DEFAULT_PERIOD = 'last-30-days';

/** The part of the widget that the page writes and reads. */
export interface ChosenHost extends WidgetHost {
  period: string;
  readonly urlState: string | undefined;
  readonly group: string | undefined;
}

/** What is chosen to be shown: by the page at first, then by the visitor, the address and the other widgets of a group. */
export class ChosenController implements ReactiveController {
  readonly #host: ChosenHost;
  readonly #group: GroupController;
  readonly #url: UrlController;
  #now: Chosen = {period: DEFAULT_PERIOD, comparison: 'previous', step: undefined, metric: undefined, cut: NO_CUT};
  #firstPeriod: PeriodChoice | undefined;

  constructor(host: ChosenHost) {
    this.#host = host;
    host.addController(this);
    this.#group = new GroupController(host, {
      group: () => host.group,
      follow: (period) => this.#become({period}),
    });
    this.#url = new UrlController(host, {
      prefix: () => host.urlState,
      read: (search, prefix) => this.#restore(readChosen(search, prefix, this.#first)),
      write: (search, prefix) => writeChosen(search, prefix, this.#now, this.#first),
    });
  }

  get now(): Chosen {
    return this.#now;
  }

  /** What the visitor does, as opposed to what the page or the address says. */
  choose(change: Partial<Chosen>): void {
    this.#become(change);
    this.#url.push();
    if (change.period !== undefined) this.#group.tell(change.period);
  }

  /** What the page has written into the attribute; a framework takes a property back by making it undefined. */
  readPeriod(written: string | undefined): void {
    const period = parsePeriodChoice(written ?? DEFAULT_PERIOD);
    if (!period) console.warn(`kabinet: <${this.#host.localName}> does not know the period "${written}".`);
    else if (writePeriodChoice(period) !== writePeriodChoice(this.#now.period)) this.#now = {...this.#now, period};
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** What is shown when the address says nothing. */
  get #first(): Chosen {
    const period = (this.#firstPeriod ??= parsePeriodChoice(this.#host.period) ?? DEFAULT_PERIOD);
    return {period, comparison: 'previous', step: undefined, metric: undefined, cut: NO_CUT};
  }

  #restore(chosen: Chosen): void {
    this.#become(chosen);
    this.#group.tell(chosen.period);
  }

  #become(change: Partial<Chosen>): void {
    this.#now = {...this.#now, ...change};
    if (change.period !== undefined) this.#host.period = writePeriodChoice(change.period);
    this.#host.requestUpdate();
  }
}
