import assert from 'node:assert/strict';
import {test} from 'node:test';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES, SAMPLE_STUDIO} from '@kabinet/backends/sample';
import {addDays, isConversion, sumMoney} from '@kabinet/contract';
import type {Commission, Money} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import {rowsOf} from '../database/types.js';
import type {Db} from '../database/types.js';
import {sqlBackend} from '../sql-backend/index.js';
import {balanceOf, brokenRules} from '../testing/books.js';
import {mostlyOnPostgres, onEachDatabase} from '../testing/databases.js';
import {sampleClock, SAMPLE_NOW, seedSmall} from '../testing/sample.js';
import {isEmpty, seed} from './seed.js';

/** Every partner in every programme that may be theirs. */
const PLACES = [
  ...Object.values(SAMPLE_PARTNERS).flatMap((partnerId) =>
    Object.values(SAMPLE_PROGRAMMES).map((programme) => ({partnerId, programme})),
  ),
  {partnerId: SAMPLE_STUDIO.partner, programme: SAMPLE_STUDIO.programme},
];

onEachDatabase('seed', (database) => {
  test('fills an empty database, and refuses to fill it again', async () => {
    const {db} = database();
    assert.equal(await isEmpty(db), true);
    const summary = await seedSmall(db);
    assert.equal(summary.partners, 4);
    assert.equal(await isEmpty(db), false);
    const before = await fingerprint(db);
    await assert.rejects(seedSmall(db), /holds data already, and nothing was changed/);
    assert.equal(await fingerprint(db), before);
  });

  test('is the same for the same seed and moment, also over another data', async () => {
    const {db} = database();
    const before = await fingerprint(db);
    await seed(db, {now: SAMPLE_NOW, scale: 'small', seed: 2, force: true});
    assert.notEqual(await fingerprint(db), before);
    await seed(db, {now: SAMPLE_NOW, scale: 'small', force: true});
    assert.equal(await fingerprint(db), before);
  });

  test('keeps every rule of the books', async () => {
    assert.deepEqual(await brokenRules(database().db), []);
  });

  for (const {partnerId, programme} of PLACES) {
    test(`the sums of ${partnerId} in ${programme} agree with its rows`, async () => {
      const backend = sqlBackend(database().db, {partnerId, clock: sampleClock, linkBase: ''});
      const rows: Commission[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await backend.commissions?.list({programme, limit: 100, ...(cursor && {cursor})});
        rows.push(...(page?.items ?? []));
        cursor = page?.nextCursor ?? null;
      }
      const sumOf = (...statuses: string[]) => {
        const own = rows.filter(({status}) => statuses.includes(status)).map(({amount}) => amount);
        return Number(sumMoney(own, currencyOf(programme)).amount);
      };
      const account = (await backend.balance?.({programme}))?.accounts[0];
      assert.ok(account);
      const stations = [account.pending, account.onHold, account.available, account.requested, account.paid];
      assert.deepEqual(stations.map(numberOf), [
        sumOf('pending'),
        sumOf('on_hold'),
        Math.max(0, sumOf('approved')),
        sumOf('in_payout'),
        sumOf('paid'),
      ]);
      const earned = sumOf('pending', 'on_hold', 'approved', 'in_payout', 'paid');
      assert.equal(numberOf(account.earned), earned);
      // The history is longer than one report may be.
      const to = addDays(SAMPLE_NOW.slice(0, 10), 1);
      const periods = [
        {from: addDays(to, -399), to},
        {from: addDays(to, -799), to: addDays(to, -400)},
      ];
      const asked = {programme, metrics: ['earnings', 'conversions']};
      const {report} = backend;
      assert.ok(report);
      const reports = await Promise.all(periods.map((period) => report({...asked, period})));
      const totals = reports.map((answer) => answer.totals);
      const counted = rows.filter(({type, status}) => isConversion(type) && !/rejected|reversed/.test(status));
      assert.equal(
        totals.reduce((sum, {conversions}) => sum + Number(conversions), 0),
        counted.length,
      );
      assert.deepEqual(
        sumMoney(
          totals.flatMap(({earnings}) => earnings as Money[]),
          currencyOf(programme),
        ),
        account.earned,
      );
    });
  }

  test('the ledger holds what the balance says', async () => {
    const {db} = database();
    for (const partnerId of Object.values(SAMPLE_PARTNERS)) {
      const {balance} = sqlBackend(db, {partnerId, clock: sampleClock, linkBase: ''});
      assert.ok(balance);
      const ledger = await balanceOf(db, partnerId);
      const balances = await Promise.all(Object.values(SAMPLE_PROGRAMMES).map((programme) => balance({programme})));
      const paid = balances.flatMap(({accounts}) => accounts.map((account) => account.paid));
      const total = paid.reduce((sum, money) => sum + numberOf(money), 0);
      assert.equal(Number(ledger['paid'] ?? 0).toFixed(2), total.toFixed(2));
    }
  });

  test('new payouts go on after the sample’s numbers', async () => {
    const {db} = database();
    const [row] = await rowsOf<{last: string; next: number}>(
      db,
      sql`select max(number) as last, nextval('payout_numbers')::int as next from payouts`,
    );
    assert.equal(`P-${(row?.next ?? 0) - 1}`, row?.last);
  });
});

mostlyOnPostgres('the full sample', (database) => {
  test('has a large partner, and its books agree', {timeout: 120_000}, async () => {
    const {db} = database();
    const progress: number[] = [];
    const summary = await seed(db, {now: SAMPLE_NOW, onProgress: (clicks) => progress.push(clicks)});
    const large = sql`partner_id = ${SAMPLE_PARTNERS.large}`;
    const [row] = await rowsOf<{clicks: number; conversions: number; statuses: number}>(
      db,
      sql`select (select count(*) from clicks where ${large})::int as clicks,
        (select count(*) from commissions where ${large} and type <> 'adjustment')::int as conversions,
        (select count(distinct status) from commissions where ${large})::int as statuses`,
    );
    assert.ok((row?.clicks ?? 0) >= 200_000);
    assert.ok((row?.conversions ?? 0) >= 5_000);
    // All but `unknown`, which is for what other systems send.
    assert.equal(row?.statuses, 7);
    assert.equal(progress.at(-1), summary.clicks);
    assert.deepEqual(await brokenRules(db), []);
  });
});

function currencyOf(programme: string): string {
  return programme === SAMPLE_PROGRAMMES.europe ? 'EUR' : 'RUB';
}

function numberOf({amount}: Money): number {
  return Number(amount);
}

/** One text that tells any difference in the rows; ids that the database numbers are left out. */
async function fingerprint(db: Db): Promise<string> {
  const tables = [
    'clicks',
    'commissions',
    'links',
    'offers',
    'payouts',
    'payout_items',
    'report_links',
    'report_totals',
  ];
  const parts = await Promise.all(
    tables.map((table) =>
      rowsOf<{hash: string}>(
        db,
        sql`select md5(string_agg(line, '\n' order by line)) as hash
          from (select t::text as line from ${sql.identifier(table)} as t) as lines`,
      ),
    ),
  );
  return parts.map(([row]) => row?.hash).join(' ');
}
