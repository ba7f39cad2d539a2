import {nothing} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import type {Report} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {LateController} from '../../controllers/late-controller.js';
import type {LatePart} from '../../controllers/late-controller.js';
import {nextLevel} from '../../templates/heading.js';
import {latePart} from '../../templates/late-part.js';
import type {StatsView} from '../stats.view.js';
import type {Breakdown, BreakdownOptions} from './breakdown.js';
import {breakdownRoom, waitingRoom} from './breakdown-room.js';
import {breakdownTexts} from './breakdown.texts.js';
import {KeptRoom} from './kept-room.js';

/** What `breakdown.ts` brings once it is loaded. */
export interface BreakdownModule extends Required<LatePart> {
  Breakdown: typeof Breakdown;
}

export interface BreakdownSlotOptions extends BreakdownOptions {
  load: () => Promise<BreakdownModule>;
}

/** The breakdown itself, with its sheets. */
interface BreakdownPart extends LatePart {
  readonly content: Breakdown;
}

/** The place of the breakdown: its code comes after the figures, which never wait for it. */
export class BreakdownSlot {
  readonly #host: WidgetHost & LitElement;
  readonly #part: LateController<BreakdownPart>;
  readonly #room: KeptRoom;

  constructor(host: WidgetHost & LitElement, {load, ...options}: BreakdownSlotOptions) {
    this.#host = host;
    this.#room = new KeptRoom(host);
    this.#part = new LateController(
      host,
      async () => {
        const {Breakdown: Content, sheets} = await load();
        return {sheets, content: new Content(host, options)};
      },
      breakdownTexts,
    );
  }

  /** Loads the code once. */
  load(): void {
    this.#part.wantLater();
  }

  /** What the figures are narrowed down to; undefined before the code is there. */
  chips(view: StatsView): ReturnType<Breakdown['chips']> | undefined {
    return this.#part.value?.content.chips(view);
  }

  /** Rows and files, or why they did not come; only their room as long as nobody knows. */
  section(view: StatsView, report: Report): TemplateResult | typeof nothing {
    const isKnown = this.#part.match({waiting: () => false, failed: () => true, ready: () => true});
    if (!isKnown) return waitingRoom(view);
    const content = latePart(this.#host, this.#part, {
      ready: ({content}) => content.section(view, report),
      level: nextLevel(view.headingLevel),
    });
    return breakdownRoom(content, this.#room.isKept && hasDimensions(view));
  }

  /** Where nothing happened there is nothing to break down, but perhaps room that was kept for it. */
  nothingIn(view: StatsView): TemplateResult | typeof nothing {
    return this.#room.isKept && hasDimensions(view) ? breakdownRoom(nothing, true) : nothing;
  }
}

function hasDimensions({session}: StatsView): boolean {
  return session.capabilities.dimensions.length > 0;
}
