import {fixture, html} from '@open-wc/testing';
import {httpBackend} from '@kabinet/backends/http';
import type {LinkPage, Session} from '@kabinet/contract';
import type {FaultRule} from '../../../../backends/src/testing/fault-rules.js';
import type {RecordedRequest} from '../../../../backends/src/testing/request-journal.js';
import {TOKEN_PREFIX} from '../../../../backends/src/testing/token-prefix.js';
import {createRuntime} from '../../runtime/runtime.js';
import type {Runtime} from '../../runtime/runtime.js';
import {scenario} from '../../testing/faults.js';
import type {PartnerScenario} from '../../testing/faults.js';
import {said, until} from '../../testing/probe.js';
import {Stats} from '../stats.js';

customElements.define('watched-stats', class extends Stats {});

export interface WatchOptions {
  rules?: readonly FaultRule[];
  /** After this silence a stream is given up. */
  silenceMs?: number;
}

/** A minute or so: far longer than any stream takes to open. */
const MOST_LOOKS = 1000;

/** One widget over HTTP, in front of a server whose faults a test chooses. */
export class WatchedStats {
  readonly #code: string;

  private constructor(
    readonly element: Stats,
    readonly runtime: Runtime,
    readonly server: PartnerScenario,
    code: string,
  ) {
    this.#code = code;
  }

  /** Resolves when the figures are there. */
  static async open({rules = [], silenceMs}: WatchOptions = {}): Promise<WatchedStats> {
    const server = await scenario();
    const headers = {authorization: `Bearer ${TOKEN_PREFIX}0`};
    const {programmes} = (await (await fetch(`${server.url}/session`, {headers})).json()) as Session;
    const answer = await fetch(`${server.url}/links?programme=${programmes[0]?.id ?? ''}`, {headers});
    const {items} = (await answer.json()) as LinkPage;
    await server.set(rules);
    let tokens = 0;
    const backend = httpBackend({
      url: server.url,
      getToken: () => Promise.resolve({token: `${TOKEN_PREFIX}${++tokens}`}),
      pace: {sleep: () => Promise.resolve(), random: () => 0},
      ...(silenceMs !== undefined && {timeouts: {silenceMs}}),
    });
    const runtime = createRuntime({backend, locale: 'ru', scheme: 'light'});
    const element = await fixture<Stats>(html`<watched-stats .runtime=${runtime}></watched-stats>`);
    const code = items.find(({status}) => status === 'active')?.code ?? '';
    const watched = new WatchedStats(element, runtime, server, code);
    await until('figures', () => watched.clicks > 0);
    return watched;
  }

  /** What the tile says. */
  get clicks(): number {
    const tiles = [...(this.element.shadowRoot?.querySelectorAll('.tile') ?? [])];
    const tile = tiles.find((one) => one.querySelector('.tile-name')?.textContent.trim() === 'Переходы');
    return Number(tile?.querySelector('.tile-value')?.textContent.replace(/\D/g, '') ?? 0);
  }

  get text(): string {
    return said(this.element);
  }

  /** Somebody follows a link of the partner. */
  async click(): Promise<void> {
    await this.server.act('click', this.#code);
  }

  /** The requests for the stream, once there are so many. */
  async streams(count: number): Promise<RecordedRequest[]> {
    // One look after another: none is on its way when the test, and with it the server's scenario, has ended.
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      const opened = await this.server.requests({path: '/stream'});
      if (opened.length >= count) return opened;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`In vain: ${count} streams`);
  }

  /** How often the figures were asked for, those of the breakdown aside. */
  async asked(): Promise<number> {
    const reports = await this.server.requests({path: '/report'});
    return reports.filter(({path}) => path.includes('granularity')).length;
  }

  /** Waits for so many clicks; a second is for hints that melt, the rest for a slow machine. */
  async shows(clicks: number): Promise<void> {
    await until(`${clicks} clicks`, () => this.clicks === clicks);
  }

  isLive(): Promise<void> {
    return until('live', () => this.text.includes('В реальном времени'));
  }

  close(): void {
    this.element.remove();
    this.runtime.core.dispose();
  }
}

/** Seconds until the widgets ask again without a stream. */
export function pollEvery(seconds: number): FaultRule {
  const edits = [{pointer: '/capabilities/limits/pollSeconds', set: seconds}];
  return {match: {path: '/session'}, change: {edits}};
}
