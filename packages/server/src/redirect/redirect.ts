import {setQuery} from '@kabinet/contract';
import type {Clock} from '../clock.js';
import type {Db} from '../database/types.js';
import {botCause} from './bots.js';
import type {BotCause} from './bots.js';
import {newClickId} from './click-id.js';
import {ClickHints} from './click-hints.js';
import {writeClicks} from './click-writer.js';
import type {NewClick} from './click-writer.js';
import {decide} from './decision.js';
import {GroupCommit} from './group-commit.js';
import {LinkCache} from './link-cache.js';
import type {LinkTarget} from './link-cache.js';
import {notAheadOfTime, nowherePage, redirectTo} from './pages.js';
import {withPatience} from './patience.js';
import {VisitorSalts} from './salts.js';
import {visitOf} from './visit.js';
import {visitorHash} from './visitor-hash.js';

const GROUP_SIZE = 500;
const QUEUE_SIZE = 20_000;

export interface RedirectOptions {
  readonly db: Db;
  readonly clock: Clock;
  /** The parameter of the destination that carries the click id. */
  readonly clickParameter: string;
  /** The header in which the operator's proxy names the visitor's country. */
  readonly countryHeader?: string | undefined;
  readonly onError: (error: unknown) => void;
}

export interface Visitor {
  /** The code in the path. */
  readonly code: string;
  /** The network address; used for a hash and forgotten. */
  readonly address: string;
}

interface TargetedVisit {
  readonly address: string;
  /** Path of the page that the link leads to. */
  readonly landing: string;
}

/** Answers `/r/:code`: records the click and sends the visitor on. */
export class Redirect {
  /** To be told when links change. */
  readonly links: LinkCache;
  readonly #options: RedirectOptions;
  readonly #salts: VisitorSalts;
  readonly #hints: ClickHints;
  readonly #writer: GroupCommit<NewClick, string>;

  constructor(options: RedirectOptions) {
    const {db, clock, onError} = options;
    this.#options = options;
    this.links = new LinkCache(db, clock);
    this.#salts = new VisitorSalts(db);
    this.#hints = new ClickHints(db, onError);
    this.#writer = new GroupCommit({
      commit: (clicks) => writeClicks(db, clicks),
      groupSize: GROUP_SIZE,
      queueSize: QUEUE_SIZE,
    });
  }

  /**
   * A click id is handed on only when its click is committed. Should the database fail or lag, the visitor goes on
   * without one: they came for the shop, and a click that was never promised is not lost.
   */
  async handle(request: Request, {code, address}: Visitor): Promise<Response> {
    const target = await this.links.find(code);
    const decision = target ? decide(target) : undefined;
    if (!target || !decision || decision.kind === 'nowhere') return nowherePage();
    if (decision.kind === 'pass') return redirectTo(decision.url);
    const cause = botCause(request.method, request.headers);
    if (cause !== undefined) return this.#answerBot(target, cause, decision.url);
    const id = await this.#record(request, target, {address, landing: new URL(decision.url).pathname});
    return redirectTo(id === undefined ? decision.url : setQuery(decision.url, this.#options.clickParameter, id));
  }

  /** Writes what is waiting and sends the last hints. */
  async close(): Promise<void> {
    await this.#writer.drained();
    await this.#hints.close();
  }

  #answerBot({code, partnerId, linkId}: LinkTarget, cause: BotCause, url: string): Response {
    const at = this.#options.clock();
    const click: NewClick = {kind: 'bot', id: newClickId(code, at), partnerId, linkId, at, cause};
    // Nothing is promised to a program, so it need not wait.
    this.#writer.add(click).catch(this.#options.onError);
    return cause === 'prefetch' ? notAheadOfTime() : redirectTo(url);
  }

  async #record(request: Request, target: LinkTarget, visit: TargetedVisit): Promise<string | undefined> {
    try {
      return await withPatience(this.#write(request, target, visit));
    } catch (error) {
      this.#options.onError(error);
      return undefined;
    }
  }

  async #write(request: Request, target: LinkTarget, {address, landing}: TargetedVisit): Promise<string> {
    const {partnerId, linkId, programmeId, offerId, code, subIds} = target;
    const at = this.#options.clock();
    const salts = await this.#salts.at(at);
    const traits = {address, userAgent: request.headers.get('user-agent') ?? ''};
    const id = await this.#writer.add({
      kind: 'person',
      id: newClickId(code, at),
      partnerId,
      linkId,
      programmeId,
      offerId,
      at,
      landing,
      ...visitOf(request, subIds, this.#options.countryHeader),
      visitor: visitorHash(salts.today, traits),
      visitorYesterday: visitorHash(salts.yesterday, traits),
    });
    this.#hints.send(partnerId);
    return id;
  }
}
