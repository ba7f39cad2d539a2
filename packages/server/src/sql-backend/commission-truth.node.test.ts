import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import type {CommissionsQuery, PartnerBackend} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import {rowsOf} from '../database/types.js';
import {onEachDatabase} from '../testing/databases.js';
import {fillCommissions} from '../testing/many-commissions.js';
import {makeWorld} from '../testing/world.js';
import {sqlBackend} from './backend.js';

const COUNT = 3_000;

/** What each query asks for, in words of SQL that share nothing with the list. */
const ASKED: readonly (readonly [Partial<CommissionsQuery>, string, string?])[] = [
  [{}, 'true'],
  [{status: ['paid', 'on_hold']}, `status in ('paid', 'on_hold')`],
  [
    {period: {from: '2025-03-01', to: '2025-03-31'}},
    `to_char(occurred_at at time zone 'Europe/Moscow', 'YYYY-MM') = '2025-03'`,
  ],
  [
    {period: {from: '2025-03-01', to: '2025-03-31'}, periodBy: 'status'},
    `to_char(status_changed_at at time zone 'Europe/Moscow', 'YYYY-MM') = '2025-03'`,
  ],
  [{minAmount: '100', maxAmount: '200.5'}, 'amount between 100 and 200.5'],
  [{subIds: {sub1: 's3'}, sort: 'amount'}, `sub_ids = '{"sub1": "s3"}'`, 'commissions.amount desc, id desc'],
  [{search: 'R-29'}, `order_id ilike '%r-29%'`],
  [{search: 'АННА К'}, 'true'],
  [{sort: 'statusChangedAt', direction: 'asc'}, 'true', 'status_changed_at, id'],
  [{sort: 'amount', direction: 'asc', type: ['sale']}, 'true', 'commissions.amount, id'],
];

onEachDatabase('the list of commissions', (database) => {
  let backend: PartnerBackend;
  before(async () => {
    const {db} = database();
    await makeWorld(db, 'list');
    await fillCommissions(db, 'list', COUNT);
    await makeWorld(db, 'else');
    await fillCommissions(db, 'else', 50);
    backend = sqlBackend(db, {partnerId: 'pt_list', clock: () => new Date('2026-11-21T12:00:00Z'), linkBase: ''});
  });

  for (const [query, where, order = 'occurred_at desc, id desc'] of ASKED) {
    test(`is what SQL finds for ${JSON.stringify(query)}`, async () => {
      const truth = await rowsOf<{id: string; status: string; amount: string}>(
        database().db,
        sql.raw(
          `select id, status, amount::text from commissions where partner_id = 'pt_list' and ${where} order by ${order}`,
        ),
      );
      const {ids, total, paid} = await readAll(backend, {programme: 'pg_list', ...query});
      assert.deepEqual(
        ids,
        truth.map(({id}) => id),
      );
      assert.equal(total, truth.length);
      const kopecks = (amount: string) => BigInt(Math.round(Number(amount) * 100));
      const sum = truth.filter(({status}) => status === 'paid').reduce((all, {amount}) => all + kopecks(amount), 0n);
      assert.equal(kopecks(paid), sum);
    });
  }
});

/** The whole list in pages of a hundred; its totals come with the first one. */
async function readAll({commissions}: PartnerBackend, query: CommissionsQuery) {
  assert.ok(commissions);
  const first = await commissions.list({...query, limit: 100});
  const ids = first.items.map(({id}) => id);
  for (let {nextCursor: cursor} = first; cursor !== null;) {
    const page = await commissions.list({...query, limit: 100, cursor});
    ids.push(...page.items.map(({id}) => id));
    cursor = page.nextCursor;
  }
  const paid = first.summary?.find(({status}) => status === 'paid')?.amount[0]?.amount ?? '0';
  return {ids, total: first.total, paid};
}
