import {canonicalJson, STANDARD_METRICS} from '@kabinet/contract';
import type {PartnerBackend, ReadOptions, Report, ReportQuery, Session} from '@kabinet/contract';
import {randomStream} from '../../../../backends/src/sample/random.js';
import {createRuntime} from '../../runtime/runtime.js';
import {SESSION, bareBackend, until} from '../../testing/probe.js';
import {Stats} from '../stats.js';

const CHANGES = 20;
/** Of the test's own clock: it goes as fast as the browser can. */
const MOST_BETWEEN_MS = 150;
const MOST_LATENCY_MS = 2000;
const PERIODS = ['today', 'yesterday', 'last-7-days', 'this-month', '2026-10-01/2026-10-31', '2026-01-05/2026-03-04'];
const COUNTRIES = ['RU', 'KZ', 'DE', 'BR'];

const session: Session = {
  ...SESSION,
  programmes: SESSION.programmes.slice(0, 1),
  capabilities: {
    ...SESSION.capabilities,
    methods: ['session', 'report'],
    metrics: STANDARD_METRICS.filter(({id}) => id === 'clicks'),
    dimensions: [{id: 'country'}],
  },
};

customElements.define(
  'hurried-stats',
  class extends Stats {
    protected override loadChart(): Promise<never> {
      return new Promise(() => undefined);
    }
  },
);

/** How a run went; right is no wrong figure and one request of a kind at a time. */
export interface HurriedRun {
  /** What stood on the screen as the answer to the question in force, and was none; empty after a good run. */
  readonly mismatches: readonly string[];
  /** The most requests of one question that were under way at one moment. */
  readonly mostAtOnce: number;
  readonly asked: number;
}

interface Waiting {
  readonly due: number;
  readonly key: string;
  readonly answer: () => void;
}

/** A backend whose answers come late, each after a time of its own; half of them ignore that nobody waits any more. */
class LateBackend {
  readonly #random;
  readonly #waiting = new Set<Waiting>();
  readonly #underWay = new Map<string, number>();
  now = 0;
  asked = 0;
  mostAtOnce = 0;

  constructor(seed: number) {
    this.#random = randomStream(seed, 'latency');
  }

  /** When the next answer comes. */
  get nextDue(): number {
    return Math.min(...[...this.#waiting].map(({due}) => due));
  }

  get backend(): PartnerBackend {
    return bareBackend({
      session: () => Promise.resolve(session),
      report: (query, options) => this.#report(query, options),
    });
  }

  /** Gives what is due by then. */
  answerUntil(moment: number): void {
    this.now = moment;
    for (const waiting of [...this.#waiting]) if (waiting.due <= moment) waiting.answer();
  }

  #report(query: ReportQuery, {signal}: ReadOptions = {}): Promise<Report> {
    const key = canonicalJson(query);
    const heedsSignal = this.#random.chance(0.5);
    const due = this.now + this.#random.below(MOST_LATENCY_MS);
    this.asked++;
    this.#count(key, 1);
    return new Promise((resolve, reject) => {
      const waiting = {due, key, answer: () => end(() => resolve(answerTo(query)))};
      const end = (settle: () => void): void => {
        if (this.#waiting.delete(waiting) && !signal?.aborted) this.#count(key, -1);
        settle();
      };
      this.#waiting.add(waiting);
      signal?.addEventListener('abort', () => {
        this.#count(key, -1);
        if (heedsSignal) end(() => reject(signal.reason as Error));
      });
    });
  }

  #count(key: string, change: number): void {
    const count = (this.#underWay.get(key) ?? 0) + change;
    this.#underWay.set(key, count);
    this.mostAtOnce = Math.max(this.mostAtOnce, count);
  }
}

/** Figures that belong to one question only. */
function answerTo({period, filters, dimensions}: ReportQuery): Report {
  const figures = {clicks: figureOf(period.from, period.to, filters?.['country']?.[0] ?? '')};
  return {
    meta: {asOf: SESSION.now, timeZone: 'Europe/Moscow'},
    period,
    totals: figures,
    ...(dimensions
      ? {rows: [{keys: [{dimension: 'country', value: 'RU'}], figures}], rowCount: 1, nextCursor: null}
      : {series: [{bucket: period.from, figures}]}),
  };
}

function figureOf(...parts: string[]): number {
  return [...parts.join(' ')].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99_991, 7);
}

/** Twenty choices of period and country, one soon after the other, with answers that overtake each other. */
export async function hurriedRun(seed: number): Promise<HurriedRun> {
  const random = randomStream(seed, 'choices');
  const late = new LateBackend(seed);
  const runtime = createRuntime({backend: late.backend, locale: 'en', scheme: 'light'});
  const element = document.createElement('hurried-stats') as Stats;
  element.runtime = runtime;
  element.urlState = 's';
  document.body.append(element);
  const mismatches: string[] = [];
  const check = (): void => {
    const shown = shownBy(element);
    if (shown && shown.figure !== shown.expected) mismatches.push(`${shown.figure} instead of ${shown.expected}`);
  };
  const answer = async (moment: number): Promise<void> => {
    for (let due = late.nextDue; due <= moment; due = late.nextDue) {
      late.answerUntil(due);
      await settled(element);
      check();
    }
    late.now = moment;
  };
  try {
    await until('the question', () => late.asked > 0);
    for (let change = 0; change < CHANGES; change++) {
      await answer(late.now + random.below(MOST_BETWEEN_MS));
      choose(random.pick(PERIODS), random.chance(0.5) ? random.pick(COUNTRIES) : undefined);
      await settled(element);
      check();
    }
    while (late.nextDue < Infinity) await answer(late.nextDue);
    await until('the last answer', () => shownBy(element));
    check();
    return {mismatches, mostAtOnce: late.mostAtOnce, asked: late.asked};
  } finally {
    element.remove();
    runtime.core.dispose();
    history.replaceState(null, '', location.pathname);
  }
}

/** As «back» and «forward» do, which lead to a choice at once. */
function choose(period: string, country: string | undefined): void {
  const search = new URLSearchParams({'s-period': period, ...(country && {'s-only': `country:${country}`})});
  history.replaceState(null, '', `?${search}`);
  dispatchEvent(new PopStateEvent('popstate'));
}

const DAYS: Readonly<Record<string, readonly [string, string]>> = {
  today: ['2026-11-21', '2026-11-21'],
  yesterday: ['2026-11-20', '2026-11-20'],
  'last-7-days': ['2026-11-15', '2026-11-21'],
  'this-month': ['2026-11-01', '2026-11-21'],
  'last-30-days': ['2026-10-23', '2026-11-21'],
};

/** What stands there for the question in force; undefined while figures are missing or dimmed as those of another. */
function shownBy(element: Stats): {figure: string; expected: string} | undefined {
  const root = element.shadowRoot;
  const value = root?.querySelector('.tile-value:not(.skeleton *)');
  if (!value || root?.querySelector('.dimmed')) return undefined;
  const search = new URLSearchParams(location.search);
  const period = search.get('s-period') ?? 'last-30-days';
  const [from = '', to = ''] = DAYS[period] ?? period.split('/');
  const country = search.get('s-only')?.split(':')[1] ?? '';
  return {figure: value.textContent.replace(/\D/g, ''), expected: String(figureOf(from, to, country))};
}

/** The query cache tells of answers in tasks of their own. */
async function settled(element: Stats): Promise<void> {
  for (let turn = 0; turn < 2; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }
}
