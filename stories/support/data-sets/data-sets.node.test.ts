import assert from 'node:assert/strict';
import {test} from 'node:test';
import {SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import {addMoney, textIn} from '@kabinet/contract';
import type {Account} from '@kabinet/contract';
import {CHOICES} from '../globals.js';
import {dataSets} from './index.js';

const programme = SAMPLE_PROGRAMMES.russia;

async function accountOf(data: keyof typeof dataSets): Promise<Account> {
  const account = (await dataSets[data]().balance?.({programme}))?.accounts[0];
  assert.ok(account);
  return account;
}

for (const data of CHOICES.data) {
  test(`${data}: the stations of the balance add up to what was earned`, async () => {
    const {pending, onHold, available, requested, paid, carryOver, earned} = await accountOf(data);
    const stations = [pending, onHold, available, requested, paid, ...(carryOver ? [carryOver] : [])];
    assert.deepEqual(stations.reduce(addMoney), earned);
  });
}

test('one: each list has one row, and the payout is the commission’s amount', async () => {
  const {links, commissions, payouts} = dataSets.one();
  const period = {from: '2025-11-01', to: '2026-11-21'} as const;
  const rows = await Promise.all([
    links?.list({programme}),
    commissions?.list({programme, period}),
    payouts?.list({programme}),
  ]);
  assert.deepEqual(
    rows.map((page) => page?.items.length),
    [1, 1, 1],
  );
  assert.deepEqual(rows[2]?.items[0]?.amount, rows[1]?.items[0]?.amount);
});

test('huge: every amount a million times and three, every count 90,001 times larger', async () => {
  const {earned, counts} = await accountOf('huge');
  // The sample: 90 424.36 ₽ out of 98 paid rows and others.
  assert.equal(earned.amount, '90424631273.08');
  assert.equal(counts?.paid, 8_820_098);
});

test('long: a name of a link has 120 characters at most, as the contract has it', async () => {
  const page = await dataSets.long().links?.list({programme});
  const lengths = page?.items.map(({name}) => name.length) ?? [];
  assert.ok(Math.max(...lengths) <= 120 && Math.max(...lengths) > 90, String(lengths));
});

test('mixed: Russian and English stand in one name', async () => {
  const session = await dataSets.mixed().session({});
  const [name] = session.programmes.map((each) => textIn(each.name, 'ru'));
  assert.equal(name, 'Handmade-керамика (весь ассортимент)');
});
