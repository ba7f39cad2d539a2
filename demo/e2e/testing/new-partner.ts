import assert from 'node:assert/strict';
import {httpBackend} from '@kabinet/backends/http';
import {SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import {API_PATH} from '@kabinet/contract';
import {OPERATOR_API_PATH} from '@kabinet/server';
import type {Demo} from '../../server/demo.js';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
/** A mug is 1,890.00 ₽, of which 8 % are the partner's: five of them are 756.00 ₽. */
const MUGS = 5;

/** Makes a partner who joined a moment ago, lets five people buy by their link, and approves it. Gives their token. */
export async function newPartnerWithSales(demo: Demo, id: string): Promise<string> {
  const operate = async (method: 'PUT' | 'POST', path: string, body: object = {}): Promise<unknown> => {
    const response = await fetch(demo.url + OPERATOR_API_PATH + path, {
      method,
      headers: {authorization: `Bearer ${demo.app.secrets.operatorKey}`, 'content-type': 'application/json'},
      body: JSON.stringify(body),
    });
    assert.ok(response.ok, `${path}: ${response.status}`);
    return response.json();
  };
  await operate('PUT', `/partners/${id}`, {name: 'Новый партнёр', programmes: [SAMPLE_PROGRAMMES.russia]});
  const {token} = (await operate('POST', `/partners/${id}/tokens`)) as {token: string};
  const {offers, links} = httpBackend({url: demo.url + API_PATH, getToken: () => ({token})});
  const programme = SAMPLE_PROGRAMMES.russia;
  const offer = (await offers?.list({programme}))?.items.find(({destination}) => destination?.includes('catalogue'));
  const link = await links?.create?.({programme, offer: offer?.id ?? '', destination: `${demo.url}/catalogue/mugs`});
  for (let sale = 0; sale < MUGS; sale++)
    await operate('POST', `/orders/${await buyBy(demo, link?.url ?? '')}/approve`);
  return token;
}

/** Follows a link and buys a mug; the shop's number of the order. */
async function buyBy(demo: Demo, url: string): Promise<string> {
  const visit = await fetch(url, {redirect: 'manual', headers: {'user-agent': BROWSER}});
  const clickId = new URL(visit.headers.get('location') ?? '').searchParams.get('ref_click');
  const order = await fetch(`${demo.url}/shop/orders`, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'sec-fetch-site': 'same-origin'},
    body: JSON.stringify({item: 'mugs', currency: 'RUB', clickId}),
  });
  return ((await order.json()) as {orderId: string}).orderId;
}
