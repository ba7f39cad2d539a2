import type {ReactiveController} from 'lit';
import type {PeriodChoice} from '../runtime/period-choice.js';
import type {Core} from '../runtime/core.js';
import type {WidgetHost} from './host.js';

export interface GroupOptions {
  /** Undefined for a widget that stands alone. */
  group: () => string | undefined;
  /** Takes over the period that another widget of the group has been given. */
  follow: (period: PeriodChoice) => void;
}

/** Widgets of one group on a page have one period: what is chosen in one holds for all, also for those that come later. */
export class GroupController implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #options: GroupOptions;
  #joined: {core: Core; group: string; leave: () => void} | undefined;

  constructor(host: WidgetHost, options: GroupOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const core = this.#host.activeRuntime?.core;
    const group = this.#options.group();
    if (core === this.#joined?.core && group === this.#joined?.group) return;
    this.hostDisconnected();
    if (!core || !group || !this.#host.isConnected) return;
    const store = core.periodOf(group);
    const follow = (): void => {
      if (store.value !== undefined) this.#options.follow(store.value);
    };
    this.#joined = {core, group, leave: store.subscribe(follow)};
    follow();
  }

  hostDisconnected(): void {
    this.#joined?.leave();
    this.#joined = undefined;
  }

  /** To be called after a choice of the visitor. */
  tell(period: PeriodChoice): void {
    if (this.#joined) this.#joined.core.periodOf(this.#joined.group).value = period;
  }
}
