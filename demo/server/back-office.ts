import {createHmac} from 'node:crypto';

/** Money as the partner programme takes it: main units and a code. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

export interface Sale {
  readonly event: 'sale';
  readonly orderId: string;
  readonly clickId: string;
  readonly amount: Amount;
  /** By whom offers that pay for first sales only know a first sale. */
  readonly customer: {readonly id: string};
}

export type Conversion =
  | Sale
  | {readonly event: 'lead'; readonly orderId: string; readonly clickId: string}
  | {readonly event: 'refund'; readonly orderId: string; readonly amount: Amount};

export interface BackOfficeOptions {
  /** Answers requests to the operator API, over the network or in the same process. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Where the operator API is: `http://127.0.0.1:8787`. */
  readonly origin: string;
  readonly operatorKey: string;
  readonly postbackSecret: string;
}

/** The shop's side of its partner programme. Both keys stay on the shop's server. */
export class BackOffice {
  readonly #options: BackOfficeOptions;

  constructor(options: BackOfficeOptions) {
    this.#options = options;
  }

  /** A token for the partner who is signed in: `{"token": …, "expiresAt": …}`. */
  issueToken(partner: string): Promise<Response> {
    const headers = {Authorization: `Bearer ${this.#options.operatorKey}`};
    return this.#post(`/operator-api/v1/partners/${encodeURIComponent(partner)}/tokens`, '{}', headers);
  }

  /** Tells the programme of a sale, a lead or a refund, and signs for it. */
  postConversion(conversion: Conversion): Promise<Response> {
    const body = JSON.stringify(conversion);
    return this.#post('/operator-api/v1/conversions', body, {'Kabinet-Signature': this.#sign(body)});
  }

  #sign(body: string): string {
    const seconds = Math.floor(Date.now() / 1000);
    const digest = createHmac('sha256', this.#options.postbackSecret).update(`${seconds}.${body}`).digest('hex');
    return `t=${seconds},v1=${digest}`;
  }

  async #post(path: string, body: string, headers: Record<string, string>): Promise<Response> {
    const {fetch, origin} = this.#options;
    const request = new Request(origin + path, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', ...headers},
      body,
    });
    return fetch(request);
  }
}
