import type {ReactiveController} from 'lit';
import type {WidgetHost} from '../controllers/host.js';
import type {ChartColours, ChartModel} from './chart-model.js';
import type {LineChart, lineChart} from './line-chart.js';
import type {ChartWindow} from './reduce.js';

/** What `line-chart.ts` brings once it is loaded. */
export interface ChartModule {
  lineChart: typeof lineChart;
}

export interface ChartOptions {
  canvas: () => HTMLCanvasElement | null | undefined;
  /** What to draw now; undefined when no chart is shown. The same object means: nothing has changed. */
  model: () => ChartModel | undefined;
  load: () => Promise<ChartModule>;
}

/** The point under the pointer or chosen by arrow keys, and where it is: pixels from the left edge of the canvas. */
export interface ChartCursor {
  index: number;
  x: number;
}

/**
 * Owns the chart on a canvas: loads the drawing code when a chart is first shown, takes the colours from the computed
 * tokens, and lets go of everything when the element leaves.
 */
export class ChartController implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #options: ChartOptions;
  #module: ChartModule | undefined;
  #state: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  #chart: LineChart | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #model: ChartModel | undefined;
  #colours = '';
  #cursor: ChartCursor | undefined;

  constructor(host: WidgetHost, options: ChartOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The drawing code could not be loaded: an old page after an update, or a browser extension. */
  get failed(): boolean {
    return this.#state === 'failed';
  }

  get cursor(): ChartCursor | undefined {
    return this.#cursor;
  }

  retry(): void {
    this.#state = 'idle';
    this.#host.requestUpdate();
  }

  /** Marks the point nearest to a place on the canvas; undefined takes the mark away. */
  pointAt(x: number | undefined): void {
    if (!this.#chart) return;
    this.moveTo(x === undefined ? undefined : this.nearest(x));
  }

  moveTo(wanted: number | undefined): void {
    const {from, to} = this.#model?.window ?? {from: 0, to: -1};
    const index = wanted === undefined || to < from ? undefined : Math.max(from, Math.min(wanted, to));
    if (index === this.#cursor?.index) return;
    const x = this.#chart?.mark(index);
    this.#cursor = index === undefined || x === undefined ? undefined : {index, x};
    this.#host.requestUpdate();
  }

  /** The step nearest to a place on the canvas. */
  nearest(x: number): number | undefined {
    return this.#chart?.nearest(x);
  }

  select(window: ChartWindow | undefined): void {
    this.#chart?.select(window);
  }

  hostUpdated(): void {
    const model = this.#options.model();
    const canvas = this.#options.canvas() ?? undefined;
    if (!this.#host.isConnected || !model || !canvas) {
      this.#destroy();
      return;
    }
    if (canvas !== this.#canvas) this.#destroy();
    if (!this.#module) void this.#load();
    else this.#draw(canvas, model, this.#module);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#redraw);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#redraw);
    this.#destroy();
  }

  /** Letters on a canvas stay in the font that was there when they were drawn. */
  readonly #redraw = (): void => {
    this.#colours = '';
    this.#host.requestUpdate();
  };

  #draw(canvas: HTMLCanvasElement, model: ChartModel, module: ChartModule): void {
    const colours = coloursOf(this.#host, canvas);
    const written = JSON.stringify(colours);
    if (!this.#chart) this.#chart = module.lineChart(canvas, model, colours);
    else if (model !== this.#model || written !== this.#colours) this.#chart.update(model, colours);
    else return;
    if (model !== this.#model) this.moveTo(undefined);
    this.#canvas = canvas;
    this.#model = model;
    this.#colours = written;
  }

  async #load(): Promise<void> {
    if (this.#state !== 'idle') return;
    this.#state = 'loading';
    try {
      const module = await this.#options.load();
      await whenIdle();
      this.#module = module;
      this.#state = 'ready';
    } catch (error) {
      console.warn('kabinet: the chart could not be loaded.', error);
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }

  #destroy(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#canvas = undefined;
    this.#model = undefined;
    this.#cursor = undefined;
  }
}

/** Longer than this a chart does not wait for the rest of the page. */
const IDLE_LIMIT_MS = 300;

/** Figures come first: the drawing waits until they are painted everywhere on the page. */
function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    // Safari knows no idle time.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, {timeout: IDLE_LIMIT_MS});
    else setTimeout(resolve, IDLE_LIMIT_MS / 2);
  });
}

/** A canvas knows no custom properties; with forced colours it must be told the system's by name. */
function coloursOf(host: HTMLElement, canvas: HTMLCanvasElement): ChartColours {
  const style = getComputedStyle(host);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const {fontFamily} = getComputedStyle(canvas);
  if (matchMedia('(forced-colors: active)').matches) {
    const [surface, text] = ['Canvas', 'CanvasText'];
    // Of the system's own greys one means «disabled», and is dark red in some palettes.
    const line = `color-mix(in srgb, ${text} 30%, ${surface})`;
    return {now: 'Highlight', before: text, second: 'LinkText', surface, line, zeroLine: text, text, fontFamily};
  }
  return {
    now: token('--_chart-1'),
    before: token('--_previous'),
    second: token('--_chart-2'),
    surface: token('--_surface'),
    line: token('--_line'),
    zeroLine: token('--_line-control'),
    text: token('--_text-tertiary'),
    fontFamily,
  };
}
