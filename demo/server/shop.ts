import {randomInt} from 'node:crypto';
import * as v from 'valibot';
import {accountOf, type Account} from '../site/accounts.js';
import {clubPrice, productOf, type StoreCurrency} from '../site/products.js';
import {cookiesOf} from '../site/visit.js';
import type {BackOffice, Conversion} from './back-office.js';
import {ACCOUNT_COOKIE} from './site.js';

const textSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const currencySchema = v.picklist(['RUB', 'EUR']);
const amountSchema = v.object({amount: v.string(), currency: currencySchema});
const orderSchema = v.object({item: textSchema, currency: currencySchema, clickId: v.optional(textSchema)});
const conversionSchema = v.variant('event', [
  v.object({event: v.literal('sale'), clickId: textSchema, amount: amountSchema}),
  v.object({event: v.literal('lead'), clickId: textSchema}),
]);
const refundSchema = v.object({orderId: textSchema, amount: amountSchema});

/** What the shop's own server does besides showing pages: sign in, take orders, tell the partner programme of them. */
export class Shop {
  readonly #backOffice: BackOffice;
  readonly #accounts: readonly Account[];
  readonly #actions: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
    '/shop/sign-in': (request) => this.#signIn(request),
    '/shop/partner-token': (request) => this.#issueToken(request),
    '/shop/orders': async (request) => this.#order(v.parse(orderSchema, await request.json())),
    '/shop/conversions': async (request) => {
      const conversion = v.parse(conversionSchema, await request.json());
      const orderId = newOrderId();
      return this.#tell(
        conversion.event === 'sale'
          ? {...conversion, orderId, customer: customerOf(conversion.clickId)}
          : {...conversion, orderId},
      );
    },
    '/shop/refunds': async (request) => {
      return this.#tell({event: 'refund', ...v.parse(refundSchema, await request.json())});
    },
  };

  constructor(backOffice: BackOffice, accounts: readonly Account[]) {
    this.#backOffice = backOffice;
    this.#accounts = accounts;
  }

  async answer(request: Request): Promise<Response> {
    const {pathname} = new URL(request.url);
    const action = Object.hasOwn(this.#actions, pathname) ? this.#actions[pathname] : undefined;
    if (!action || request.method !== 'POST') return problem(404, 'There is nothing here.');
    if (!isFromOwnPage(request)) return problem(403, 'Only the shop’s own pages may ask this.');
    try {
      return await action(request);
    } catch (error) {
      if (error instanceof v.ValiError || error instanceof SyntaxError) return problem(422, error.message);
      throw error;
    }
  }

  /** Anybody may be anybody: the accounts are there to be tried. A real shop asks for a password. */
  async #signIn(request: Request): Promise<Response> {
    const partner = (await request.formData()).get('partner');
    const account = accountOf(this.#accounts, typeof partner === 'string' ? partner : undefined);
    const cookie = `${ACCOUNT_COOKIE}=${account?.partner ?? ''}; Path=/; HttpOnly; SameSite=Lax`;
    return new Response(null, {status: 303, headers: {Location: '/partners/', 'Set-Cookie': cookie}});
  }

  async #issueToken(request: Request): Promise<Response> {
    const account = accountOf(this.#accounts, cookiesOf(request).get(ACCOUNT_COOKIE));
    return account ? this.#backOffice.issueToken(account.partner) : problem(403, 'The shop has no partners yet.');
  }

  /** The price is the shop's, not the page's. An order that no partner brought is the shop's own affair. */
  async #order({item, currency, clickId}: v.InferOutput<typeof orderSchema>): Promise<Response> {
    const orderId = newOrderId();
    const amount = priceOf(item, currency);
    if (amount === undefined && item !== 'request') return problem(422, `The shop does not sell ${item}.`);
    if (clickId === undefined) return ordered(orderId);
    return amount === undefined
      ? this.#tell({event: 'lead', orderId, clickId})
      : this.#tell({event: 'sale', orderId, clickId, amount: {amount, currency}, customer: customerOf(clickId)});
  }

  /** A refusal of the programme goes to the page as it is; what it says to a success is between the two servers. */
  async #tell(conversion: Conversion): Promise<Response> {
    const response = await this.#backOffice.postConversion(conversion);
    return response.ok ? ordered(conversion.orderId) : response;
  }
}

/** Browsers say where a request comes from; a page of somebody else must not order or sign in here. */
function isFromOwnPage(request: Request): boolean {
  return request.headers.get('sec-fetch-site') === 'same-origin';
}

function priceOf(item: string, currency: StoreCurrency): string | undefined {
  const prices = item === 'club' ? clubPrice : productOf(item)?.price;
  return prices?.[currency];
}

/** Nobody signs in to buy: whoever came by another click is another customer. */
function customerOf(clickId: string): {id: string} {
  return {id: clickId};
}

function newOrderId(): string {
  const random = randomInt(36 ** 3)
    .toString(36)
    .padStart(3, '0');
  return `R-${Date.now().toString(36)}${random}`.toUpperCase();
}

function ordered(orderId: string): Response {
  return Response.json({orderId}, {status: 201});
}

function problem(status: number, detail: string): Response {
  return Response.json({title: 'The shop refused.', status, detail}, {status});
}
