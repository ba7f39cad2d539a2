import {BackendError} from '@kabinet/contract';
import type {Link, LinkDraft, Offer} from '@kabinet/contract';
import {bulkLines} from './bulk-lines.js';
import type {BulkLine} from './bulk-lines.js';

/** Lines under way at a time: the server takes a partner's writes one after another anyhow. */
const AT_ONCE = 4;

/** Failures after which the lines that follow would fare no better. */
const STOPPING: ReadonlySet<string> = new Set(['offline', 'timeout', 'unavailable', 'unauthenticated', 'rate_limited']);

export type Outcome = {readonly link: Link} | {readonly error: BackendError};

export interface BulkHost {
  create(draft: LinkDraft, key: string): Promise<Link>;
  /** Something is to be shown anew. */
  changed(): void;
  /** All lines have their answer, or something stopped the work: how many links there are, and lines without one. */
  finished(made: number, left: number): void;
}

/** A paste is read once, not with every answer that comes. */
interface ReadPaste {
  readonly text: string;
  readonly offer: Offer;
  readonly programme: string;
  readonly lines: readonly BulkLine[];
}

/** The paste, what came of each of its lines, and the making of those that are left. */
export class BulkMaker {
  readonly #host: BulkHost;
  readonly #outcomes = new Map<string, Outcome>();
  #text = '';
  #offer: string | undefined;
  #running = false;
  #lines: ReadPaste | undefined;

  constructor(host: BulkHost) {
    this.#host = host;
  }

  get text(): string {
    return this.#text;
  }

  get running(): boolean {
    return this.#running;
  }

  setText(text: string): void {
    this.#text = text;
    this.#host.changed();
  }

  offerOf(offers: readonly Offer[]): Offer | undefined {
    return offers.find(({id}) => id === this.#offer) ?? offers[0];
  }

  chooseOffer(offer: string): void {
    this.#offer = offer;
    this.#host.changed();
  }

  linesFor(programme: string, offer: Offer): readonly BulkLine[] {
    const {text} = this;
    if (this.#lines?.text !== text || this.#lines.offer !== offer || this.#lines.programme !== programme) {
      this.#lines = {text, offer, programme, lines: bulkLines(text, programme, offer)};
    }
    return this.#lines.lines;
  }

  outcomeOf({key}: BulkLine): Outcome | undefined {
    return this.#outcomes.get(key);
  }

  /** Makes what is not made yet. What was answered stays; after a lost answer the same key makes no second link. */
  async start(lines: readonly BulkLine[]): Promise<void> {
    if (this.#running) return;
    const left = lines.filter((line) => !line.problem && !isMade(this.#outcomes.get(line.key)));
    for (const {key} of left) this.#outcomes.delete(key);
    this.#running = true;
    this.#host.changed();
    await Promise.all(Array.from({length: AT_ONCE}, () => this.#work(left)));
    this.#running = false;
    const made = lines.filter((line) => isMade(this.#outcomes.get(line.key))).length;
    this.#host.finished(made, lines.length - made);
    this.#host.changed();
  }

  async #work(left: BulkLine[]): Promise<void> {
    for (let line = left.shift(); line; line = left.shift()) {
      const outcome = await this.#make(line);
      this.#outcomes.set(line.key, outcome);
      if ('error' in outcome && STOPPING.has(outcome.error.kind)) left.length = 0;
      this.#host.changed();
    }
  }

  async #make({draft, key}: BulkLine): Promise<Outcome> {
    try {
      return {link: await this.#host.create(draft, key)};
    } catch (thrown) {
      return {error: BackendError.from(thrown)};
    }
  }
}

export function isMade(outcome: Outcome | undefined): outcome is {readonly link: Link} {
  return outcome !== undefined && 'link' in outcome;
}
