import {nothing} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {canonicalJson} from '@kabinet/contract';
import type {Metric} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {LateController} from '../../controllers/late-controller.js';
import type {ResourceController} from '../../controllers/resource-controller.js';
import type {StatsView} from '../stats.view.js';
import type {LiveNews} from './live-news.js';
import type * as part from './live.part.js';

export interface LiveSlotOptions {
  view: () => StatsView | undefined;
  report: ResourceController<'report'>;
  /** What is asked. */
  question: (view: StatsView) => object;
  metrics: (view: StatsView) => readonly Metric[];
}

interface LivePart extends Omit<typeof part, 'LiveNews'> {
  readonly news: LiveNews;
}

/** What tells of figures that change by themselves, and stops them. Its code comes after the figures. */
export class LiveSlot implements ReactiveController {
  readonly #host: WidgetHost & LitElement;
  readonly #options: LiveSlotOptions;
  readonly #part: LateController<LivePart>;

  constructor(host: WidgetHost & LitElement, options: LiveSlotOptions) {
    this.#host = host;
    this.#options = options;
    this.#part = new LateController(host, async () => {
      const {LiveNews: News, ...loaded} = await import('./live.part.js');
      return {...loaded, news: new News((lines) => this.#tell(lines))};
    });
    host.addController(this);
  }

  /** The switch beside the mark; nothing before its code is there. */
  switchOf(view: StatsView): TemplateResult | typeof nothing {
    return this.#loaded?.liveSwitch(view, (text) => this.#host.announce(text)) ?? nothing;
  }

  hostUpdated(): void {
    const view = this.#options.view();
    const {state} = this.#options.report;
    if (!view || state.status !== 'ready') return;
    this.#part.wantLater();
    const part = this.#loaded;
    if (!part || state.info.previous) return;
    part.news.hear({
      answer: state.value,
      question: () => canonicalJson([view.runtime.language, this.#options.question(view)]),
      lines: () => part.spokenFigures(view, state.value, this.#options.metrics(view)),
    });
  }

  hostDisconnected(): void {
    this.#loaded?.news.forget();
  }

  get #loaded(): LivePart | undefined {
    return this.#part.match({waiting: () => undefined, failed: () => undefined, ready: (loaded) => loaded});
  }

  #tell(lines: readonly string[]): void {
    const view = this.#options.view();
    if (view) this.#host.announce(view.t('live.news', {figures: lines.join('; ')}));
  }
}
