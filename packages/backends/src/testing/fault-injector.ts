import {API_PATH} from '@kabinet/contract';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {applyChange, pause, scriptedResponse} from './fault-answers.js';
import {FAULTS_PATH, RuleBook, type FaultRule} from './fault-rules.js';
import {readBody, sendWebResponse, toWebRequest} from './node-exchange.js';
import {RequestJournal} from './request-journal.js';

/** A web-standard API, as `createPartnerApi` makes them. */
export type WebHandler = (request: Request) => Promise<Response>;

/** What stands behind the faults of one scenario. */
export interface ScenarioBackend {
  /** Asked with paths from `/partner-api/v1` on. */
  api: WebHandler;
  /** Does what others than the partner do: visitors, the shop, the operator. Its result is sent as JSON. */
  act?: (name: string, values: readonly unknown[]) => unknown;
}

/** What a test asks for: how its requests go wrong, and which data stand behind. */
export interface ScenarioScript<Data = unknown> {
  rules?: readonly FaultRule[];
  /** For the maker of the scenario's backend. */
  data?: Data;
}

interface Scenario {
  backend: ScenarioBackend;
  rules: RuleBook;
  journal: RequestJournal;
  connections: Set<ServerResponse>;
}

/**
 * Puts scripted faults before an API, over real HTTP. Each test opens a scenario of its own, with its own backend:
 *
 * - `POST /faults` with a {@link ScenarioScript} opens one and answers `{id}`;
 * - `/faults/{id}/partner-api/v1/…` is the API of that scenario;
 * - `PUT /faults/{id}/rules` replaces its rules; the backend keeps its data;
 * - `POST /faults/{id}/acts` with `{name, values}` lets visitors, the shop or the operator act;
 * - `GET /faults/{id}/requests` tells what was asked of the API;
 * - `DELETE /faults/{id}` ends it, and every connection that it still holds.
 */
export class FaultInjector<Data = unknown> {
  readonly #scenarios = new Map<string, Scenario>();
  readonly #openBackend: (data: Data | undefined) => ScenarioBackend;
  #opened = 0;

  /** @param openBackend - Makes the backend of one scenario. */
  constructor(openBackend: (data: Data | undefined) => ScenarioBackend) {
    this.#openBackend = openBackend;
  }

  /** Whether a request is for the injector. */
  static takes(url: string | undefined): boolean {
    return url === FAULTS_PATH || url?.startsWith(`${FAULTS_PATH}/`) === true;
  }

  /** Answers a request that {@link FaultInjector.takes}. */
  async handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      await this.#answer(incoming, outgoing);
    } catch (error) {
      // A mistake of the test or of the backend under test, told to the test.
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500, {'content-type': 'text/plain'}).end(String(error));
    }
  }

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = incoming.url ?? '';
    const body = await readBody(incoming);
    const id = url.split('/')[2] ?? '';
    const scenario = this.#scenarios.get(id);
    const path = url.slice(FAULTS_PATH.length + 1 + id.length);
    const request = toWebRequest(incoming, outgoing, path, body);
    if (scenario && path.startsWith(API_PATH)) return exchange(scenario, request, body, outgoing);
    await sendWebResponse(this.#control(`${request.method} ${path}`, id, body), outgoing);
  }

  #control(operation: string, id: string, body: string): Response {
    if (operation === 'POST ') return Response.json({id: this.#open(JSON.parse(body) as ScenarioScript<Data>)});
    const scenario = this.#scenarios.get(id);
    if (!scenario) return Response.json({title: `There is no scenario ${id}.`, status: 404}, {status: 404});
    if (operation === 'GET /requests') return Response.json(scenario.journal.requests);
    if (operation === 'POST /acts') {
      const {name, values} = JSON.parse(body) as {name: string; values: readonly unknown[]};
      return Response.json({result: scenario.backend.act?.(name, values) ?? null});
    }
    if (operation === 'PUT /rules') scenario.rules = new RuleBook(JSON.parse(body) as FaultRule[]);
    else if (operation === 'DELETE ') this.#close(id, scenario);
    else return Response.json({title: `A scenario has no ${operation}.`, status: 404}, {status: 404});
    return new Response(null, {status: 204});
  }

  #open(script: ScenarioScript<Data>): string {
    const id = `s${++this.#opened}`;
    this.#scenarios.set(id, {
      backend: this.#openBackend(script.data),
      rules: new RuleBook(script.rules ?? []),
      journal: new RequestJournal(),
      connections: new Set(),
    });
    return id;
  }

  #close(id: string, {connections}: Scenario): void {
    this.#scenarios.delete(id);
    for (const connection of connections) connection.destroy();
  }
}

async function exchange(scenario: Scenario, request: Request, body: string, outgoing: ServerResponse): Promise<void> {
  scenario.connections.add(outgoing);
  outgoing.once('close', () => scenario.connections.delete(outgoing));
  const entry = scenario.journal.record(request, body, outgoing);
  const path = new URL(request.url).pathname.slice(API_PATH.length);
  const rule = scenario.rules.take(request.method, path) ?? {};
  if (rule.delayMs !== undefined) await pause(rule.delayMs, request.signal);
  if (rule.fate === 'hang' || request.signal.aborted) return;
  const close = () => {
    entry.outcome = 'cut';
    outgoing.destroy();
  };
  if (rule.fate === 'reset') return close();
  const own = rule.answer ? scriptedResponse(rule.answer) : await scenario.backend.api(request);
  if (rule.fate === 'lose') return close();
  const answer = rule.change ? await applyChange(own, rule.change) : own;
  // Node's fetch takes whatever came before the end of a connection that was announced to close for a whole answer.
  if (rule.cutAfterBytes !== undefined || rule.answer?.stream) outgoing.shouldKeepAlive = true;
  const whole = await sendWebResponse(answer, outgoing, rule.cutAfterBytes);
  if (!whole && entry.outcome === 'open') entry.outcome = 'cut';
}
