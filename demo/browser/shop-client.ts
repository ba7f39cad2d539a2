/*
 * What the browser asks of the shop's own server, which alone can sign for a conversion.
 */

/** Main units and a code. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

export type ConversionRequest =
  | {readonly event: 'sale'; readonly clickId: string; readonly amount: Amount}
  | {readonly event: 'lead'; readonly clickId: string};

export interface OrderRequest {
  readonly item: string;
  readonly currency: string;
  readonly clickId?: string;
}

export interface RefundRequest {
  readonly orderId: string;
  readonly amount: Amount;
}

export const shop = {
  order: (order: OrderRequest) => post('/shop/orders', order),
  convert: (conversion: ConversionRequest) => post('/shop/conversions', conversion),
  refund: (refund: RefundRequest) => post('/shop/refunds', refund),
};

/** The shop's server, or the partner programme behind it, said no. The message is the server's own. */
export class ShopRefusal extends Error {
  override readonly name = 'ShopRefusal';

  constructor(
    detail: string,
    /** For programs: `unknown_click`. */
    readonly code: string | undefined,
  ) {
    super(detail);
  }
}

/** @throws {ShopRefusal} When the answer is no; any other error means that there was none. */
async function post(path: string, body: object): Promise<{orderId: string}> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as {orderId: string; detail?: string; title?: string; code?: string};
  if (!response.ok) throw new ShopRefusal(answer.detail ?? answer.title ?? `${response.status}`, answer.code);
  return answer;
}
