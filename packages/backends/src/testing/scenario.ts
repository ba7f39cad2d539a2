import {API_PATH} from '@kabinet/contract';
import type {ScenarioScript} from './fault-injector.js';
import {FAULTS_PATH, type FaultRule} from './fault-rules.js';
import type {RecordedRequest} from './request-journal.js';

/** What others than the partner can do in a scenario: a class whose methods the server's backend offers. */
type Method<Acts, Name extends keyof Acts> = Acts[Name] extends (...values: infer Values) => infer Result
  ? {values: Values; result: Result}
  : never;

/** A scenario that is open on a server with the fault injector. */
export interface Scenario<Acts> {
  /** The API's address, for `httpBackend`. */
  readonly url: string;
  /** What the API was asked so far, without preflights; `path` is one below the API such as `/links`. */
  requests(only?: {method?: string; path?: string}): Promise<RecordedRequest[]>;
  /** Replaces the rules; the data stay. */
  set(rules: readonly FaultRule[]): Promise<void>;
  /** Lets visitors, the shop or the operator do something; resolves to what it brought about. */
  act<Name extends keyof Acts & string>(
    name: Name,
    ...values: Method<Acts, Name>['values']
  ): Promise<Method<Acts, Name>['result']>;
  /** Ends it and every connection that it still holds. */
  close(): Promise<void>;
}

/** Opens a scenario on the server at `origin`. It runs in browsers and in node. */
export async function openScenario<Data, Acts = object>(
  origin: string,
  script: ScenarioScript<Data> = {},
): Promise<Scenario<Acts>> {
  const ask = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const init = body === undefined ? {method} : {method, body: JSON.stringify(body)};
    const answer = await fetch(`${origin}${FAULTS_PATH}${path}`, init);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const {id} = (await (await ask('POST', '', script)).json()) as {id: string};
  return {
    url: `${origin}${FAULTS_PATH}/${id}${API_PATH}`,
    async requests(only = {}) {
      const all = (await (await ask('GET', `/${id}/requests`)).json()) as RecordedRequest[];
      return all.filter((request) => isWanted(request, only));
    },
    set: async (rules) => void (await ask('PUT', `/${id}/rules`, rules)),
    act: async (name, ...values) => {
      const {result} = (await (await ask('POST', `/${id}/acts`, {name, values})).json()) as {result: unknown};
      return result;
    },
    close: async () => void (await ask('DELETE', `/${id}`)),
  };
}

function isWanted(request: RecordedRequest, only: {method?: string; path?: string}): boolean {
  if (only.method === undefined ? request.method === 'OPTIONS' : request.method !== only.method) return false;
  return only.path === undefined || request.path.split('?')[0] === API_PATH + only.path;
}
