import type {Db} from '../database/types.js';
import {roubles, TestShop} from './shop.js';
import {makeWorld, TERMS_OF_SALE} from './world.js';

/**
 * Three sales of 10,000 roubles that earned 1,000 each. The payout of the first failed after a refund of 3,000, whose
 * adjustment had been paid with the other two.
 */
export async function soldAndSplit(db: Db, name: string): Promise<TestShop> {
  await makeWorld(db, name, {offer: {terms: [{...TERMS_OF_SALE, holdDays: 0}]}});
  const shop = new TestShop(db, '2026-11-21T10:07:00Z');
  const sell = (orderId: string) => shop.post({event: 'sale', orderId, code: name, amount: roubles('10000.00')});
  const payOut = async () => {
    const {body} = await shop.command(`/programmes/pg_${name}/payouts`, {partner: `pt_${name}`});
    return `/partners/pt_${name}/payouts/${(body['payouts'] as {id: string}[])[0]?.id}`;
  };
  await sell(`${name}-1`);
  const first = await payOut();
  await shop.post({event: 'refund', orderId: `${name}-1`, refundId: 'first', amount: roubles('3000.00')});
  await sell(`${name}-2`);
  await sell(`${name}-3`);
  const second = await payOut();
  await shop.command(`${second}/paid`);
  await shop.command(`${first}/failed`, {reason: 'bank'});
  return shop;
}
