import {signatureOf} from '../conversions/signature.js';
import type {Db} from '../database/types.js';
import {operatorApi, OPERATOR_API_PATH} from '../operator/api.js';
import {Redirect} from '../redirect/index.js';
import type {Secrets} from '../secrets.js';

export const TEST_SECRETS: Secrets = {
  operatorKey: 'operator-key-of-tests',
  postbackSecret: 'postback-secret-of-tests',
  tokenSecret: 'token-secret-of-tests',
  customerSecret: 'customer-secret-of-tests',
};

const BROWSER =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** The operator's side of the server, without a network: a shop that posts conversions, and an operator with the key. */
export class TestShop {
  /** Set it to make time pass. */
  now: Date;
  readonly errors: unknown[] = [];
  readonly redirect: Redirect;
  readonly #api: ReturnType<typeof operatorApi>;

  constructor(db: Db, start: string) {
    this.now = new Date(start);
    const clock = () => this.now;
    const onError = (error: unknown) => void this.errors.push(error);
    const sessions = {
      issue: () => Promise.resolve({token: 'token', expiresAt: '2026-11-21T11:00:00.000Z'}),
      revoke: () => Promise.resolve(),
    };
    this.#api = operatorApi({db, clock, secrets: TEST_SECRETS, sessions, onError});
    this.redirect = new Redirect({db, clock, clickParameter: 'ref_click', onError});
  }

  /** Follows a link as a person; gives the click id that arrives at the shop. */
  async click(code: string, address = '203.0.113.7'): Promise<string> {
    const request = new Request(`https://go.example/r/${code}`, {headers: {'user-agent': BROWSER}});
    const response = await this.redirect.handle(request, {code, address});
    return new URL(response.headers.get('location') ?? '').searchParams.get('ref_click') ?? '';
  }

  /** Posts a conversion, signed. */
  post(conversion: object): Promise<Answer> {
    const body = JSON.stringify(conversion);
    return this.postRaw(body, {'kabinet-signature': signatureOf(TEST_SECRETS.postbackSecret, body, this.now)});
  }

  postRaw(body: string, headers: Record<string, string>): Promise<Answer> {
    return this.#send('/conversions', {method: 'POST', body, headers});
  }

  /** A command of the operator. */
  command(path: string, body?: object, key = TEST_SECRETS.operatorKey): Promise<Answer> {
    const headers = {authorization: `Bearer ${key}`};
    return this.#send(path, {method: 'POST', headers, ...(body && {body: JSON.stringify(body)})});
  }

  put(path: string, body: object): Promise<Answer> {
    const headers = {authorization: `Bearer ${TEST_SECRETS.operatorKey}`};
    return this.#send(path, {method: 'PUT', headers, body: JSON.stringify(body)});
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    const response = await this.#api.request(`${OPERATOR_API_PATH}${path}`, init);
    return {status: response.status, body: (await response.json()) as Record<string, unknown>};
  }
}

export const roubles = (amount: string) => ({amount, currency: 'RUB'});
