import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, test} from 'node:test';
import * as v from 'valibot';
import {shaped} from '../kit/index.js';
import {readable} from '../kit/readable.js';
import {clicksOf} from './clicks.js';
import {commissionOf} from './conversions.js';
import {billedOf, withInvoices} from './invoices.js';
import {manners} from './manners.js';
import {
  billingShape,
  conversionShape,
  conversionsShape,
  errorShape,
  invoiceShape,
  invoicesShape,
  offersShape,
  offerShape,
  tableShape,
  zonesShape,
} from './shapes.js';
import {knownDays, oldestDayIn} from './window.js';
import {zoneIdOf, zoneNameOf} from './zones.js';

const PROGRAMME = {id: 'network', currency: 'EUR'};
const documented = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`testing/${file}`, import.meta.url), 'utf8'));

const CONVERSION = {
  conversion_id: 'c1',
  conversion_unix_timestamp: 1772438400,
  revenue_type: 'CPA',
  revenue: 1,
  currency_id: 'USD',
  status: 'approved',
  relationship: {offer: {network_offer_id: 7, name: 'Offer'}},
};
const commission = (more: object) => commissionOf(shaped(conversionShape, {...CONVERSION, ...more}, 'row'), PROGRAMME);

describe('answers of Everflow have their documented shapes', () => {
  const ANSWERS = [
    ['conversions.json', conversionsShape],
    ['invoices-table.json', invoicesShape],
    ['entity-table-by-date-sub1.json', tableShape],
    ['billing.json', billingShape],
    ['offers-runnable.json', offersShape],
    ['timezones.json', zonesShape],
    ['error-429.json', errorShape],
  ] as const;
  for (const [file, shape] of ANSWERS) {
    test(file, async () => assert.ok(v.is(shape, await documented(file))));
  }

  test('and so does each of their rows', async () => {
    const {conversions} = v.parse(conversionsShape, await documented('conversions.json'));
    const {invoices} = v.parse(invoicesShape, await documented('invoices-table.json'));
    const {offers} = v.parse(offersShape, await documented('offers-runnable.json'));
    assert.deepEqual([conversions.length, invoices.length, offers.length], [6, 2, 2]);
    for (const row of conversions) v.parse(conversionShape, row);
    for (const row of invoices) v.parse(invoiceShape, row);
    for (const row of offers) v.parse(offerShape, row);
  });
});

describe('statuses of Everflow', () => {
  const CONVERSIONS: readonly [word: string, status: string][] = [
    ['pending', 'pending'],
    ['on_hold', 'on_hold'],
    ['approved', 'approved'],
    ['rejected', 'rejected'],
    ['invalid', 'rejected'],
  ];
  for (const [word, status] of CONVERSIONS) {
    test(`a conversion that is ${word} is ${status}`, () => {
      const {status: found, statusLabel} = commission({status: word});
      assert.deepEqual([found, statusLabel], [status, undefined]);
    });
  }
  for (const word of ['Approved', 'constructor', '__proto__', 'on hold']) {
    test(`a conversion that is ${word} is unknown and keeps its word`, () => {
      const {status, statusLabel} = commission({status: word});
      assert.deepEqual([status, statusLabel], ['unknown', word]);
    });
  }
  test('a conversion without a status is approved', () => {
    assert.equal(commission({status: undefined}).status, 'approved');
  });

  const INVOICES: readonly [word: string, paid: number, balance: number, status: string][] = [
    ['unpaid', 0, 10, 'scheduled'],
    ['unpaid', 4, 6, 'partially_paid'],
    ['paid', 10, 0, 'paid'],
    ['hidden', 0, 10, 'unknown'],
  ];
  for (const [word, paid, balance, status] of INVOICES) {
    test(`an invoice that is ${word} with ${paid} paid is ${status}`, () => {
      assert.equal(invoice({affiliate_invoice_status: word, paid, balance}).payout.status, status);
    });
  }
});

describe('conversions of Everflow', () => {
  const TYPES: readonly [price: string, type: string][] = [
    ['CPA', 'lead'],
    ['CPS', 'sale'],
    ['CPA_CPS', 'sale'],
    ['PRV', 'sale'],
    ['CPC', 'CPC'],
    ['CPM', 'CPM'],
    ['', 'lead'],
  ];
  for (const [price, type] of TYPES) {
    test(`priced ${price || 'by nothing'} are of the type ${type}`, () => {
      assert.equal(commission({revenue_type: price}).type, type);
    });
  }

  const AMOUNTS: readonly [revenue: unknown, currency: unknown, amount: string, code: string][] = [
    [0.8, 'USD', '0.80', 'USD'],
    [12.345, 'USD', '12.345', 'USD'],
    [0.0015, 'USD', '0.0015', 'USD'],
    [0.30000000000000004, 'USD', '0.30', 'USD'],
    ['5', '', '5.00', 'EUR'],
    [7, null, '7.00', 'EUR'],
    [100, 'JPY', '100', 'JPY'],
  ];
  for (const [revenue, currency_id, amount, code] of AMOUNTS) {
    test(`${String(revenue)} ${String(currency_id)} is ${amount} ${code}`, () => {
      assert.deepEqual(commission({revenue, currency_id}).amount, {amount, currency: code});
    });
  }

  test('an amount that is none makes the row unreadable', () => {
    assert.throws(() => readable('conversion c1', () => commission({revenue: 'free'})), {
      kind: 'bad_response',
      code: 'platform_shape',
    });
  });

  test('have the sub-ids that are not empty, cut to the length of the contract’s', () => {
    assert.deepEqual(commission({sub1: 'mail', sub2: '', sub3: null, sub5: 'x'.repeat(300)}).subIds, {
      sub1: 'mail',
      sub5: 'x'.repeat(200),
    });
    assert.equal(commission({sub1: ''}).subIds, undefined);
  });

  test('say why only when they were refused', () => {
    const error = {error_code: 42, error_message: 'Duplicate'};
    assert.deepEqual(commission({...error, status: 'rejected'}).reason, {code: '42', text: 'Duplicate'});
    assert.equal(commission({...error, status: 'approved'}).reason, undefined);
    assert.equal(commission({error_code: 42, error_message: '', status: 'rejected'}).reason, undefined);
    assert.equal(commission({error_code: 0, error_message: '', status: 'invalid'}).reason?.code, 'invalid');
  });
});

describe('invoices of Everflow', () => {
  test('their days are those of their own zone', () => {
    const {from, to, payout} = invoice({timezone_id: 80});
    assert.deepEqual([from, to], ['2026-02-01T05:00:00.000Z', '2026-03-01T04:59:59.000Z']);
    assert.deepEqual(payout.amount, {amount: '120.50', currency: 'USD'});
  });

  test('what is approved in their time is paid with them; nothing else is', () => {
    const at = (second: string, more: object = {}) => ({...commission(more), id: second, occurredAt: second});
    const rows = [
      at('2026-02-01T04:59:59.999Z'),
      at('2026-02-01T05:00:00.000Z'),
      at('2026-03-01T04:59:59.999Z'),
      at('2026-03-01T05:00:00.000Z'),
      at('2026-02-10T00:00:00.000Z', {status: 'pending'}),
      at('2026-02-11T00:00:00.000Z', {currency_id: 'EUR'}),
    ];
    const paid = withInvoices(rows, [invoice({timezone_id: 80})], 'UTC');
    assert.deepEqual(
      paid.map(({status, payout}) => [status, payout?.id, payout?.date]),
      [
        ['approved', undefined, undefined],
        ['paid', '11', '2026-03-31'],
        ['paid', '11', '2026-03-31'],
        ['approved', undefined, undefined],
        ['pending', undefined, undefined],
        ['approved', undefined, undefined],
      ],
    );
    const [, due] = withInvoices(rows, [invoice({timezone_id: 80, affiliate_invoice_status: 'unpaid'})], 'UTC');
    assert.equal(due?.status, 'in_payout');
  });
});

describe('clicks of Everflow', () => {
  const row = (second: number) => ({
    columns: [
      {column_type: 'date', id: String(second), label: String(second)},
      {column_type: 'sub1', id: '', label: ''},
      {column_type: 'offer', id: '7', label: 'Offer'},
    ],
    reporting: {total_click: 3, unique_click: 2},
  });

  test('have a day, whether its second is midnight in UTC or in the zone', () => {
    const days = [1772323200, 1772341200].map((second) => clicksOf(row(second), 'America/New_York').values['day']);
    assert.deepEqual(days, ['2026-03-01', '2026-03-01']);
  });

  test('have a day that is one', () => {
    for (const second of [NaN, -1, 1e300]) {
      assert.throws(() => readable('row', () => clicksOf(row(second), 'UTC')), {code: 'platform_shape'});
    }
  });

  test('have the values of their columns, empty ones too', () => {
    assert.deepEqual(clicksOf(row(1772323200), 'UTC'), {
      values: {day: '2026-03-01', sub1: '', offer: '7'},
      labels: {offer: 'Offer'},
      figures: {clicks: 3, uniqueClicks: 2},
    });
  });
});

describe('days and zones of Everflow', () => {
  test('a year is known, today included, and of it the days that lie in it whole', () => {
    const known = knownDays(Date.parse('2026-03-20T23:59:59Z'));
    assert.deepEqual(known, {from: '2025-03-21', to: '2026-03-20'});
    assert.equal(oldestDayIn('UTC', known), '2025-03-21');
    assert.equal(oldestDayIn('America/New_York', known), '2025-03-21');
    assert.equal(oldestDayIn('Asia/Tokyo', known), '2025-03-22');
  });

  test('zones have numbers', () => {
    const zones = new Map([
      [80, 'America/New_York'],
      [90, 'America/Los_Angeles'],
    ]);
    assert.deepEqual([zoneIdOf(zones, 'America/New_York'), zoneIdOf(zones, 'UTC')], [80, 67]);
    assert.deepEqual([zoneNameOf(zones, 90), zoneNameOf(zones, 67)], ['America/Los_Angeles', 'UTC']);
    assert.throws(() => zoneIdOf(zones, 'Europe/Berlin'), {code: 'platform_time_zone'});
    assert.throws(() => zoneNameOf(zones, 5), {code: 'platform_time_zone'});
  });
});

describe('refusals of Everflow', () => {
  const retryAfter = (headers: Record<string, string>) => manners.retryAfter?.(new Headers(headers), 0);

  test('hold for the rest of a window of half a minute, unless they say otherwise', () => {
    assert.equal(retryAfter({'X-RateLimit-Limit': '150', 'X-RateLimit-Remaining': '0'}), 30_000);
    assert.equal(retryAfter({'X-RateLimit-Limit': '150', 'Retry-After': '7'}), 7000);
    assert.equal(retryAfter({}), undefined);
  });

  test('say why in a field of their own', () => {
    assert.deepEqual(manners.words?.({error: 'rate limit exceeded'}), {detail: 'rate limit exceeded'});
    assert.deepEqual(manners.words?.('<html>'), {});
  });
});

function invoice(more: object) {
  const row = {
    network_affiliate_invoice_id: 11,
    affiliate_invoice_status: 'paid',
    start_time: '2026-02-01 00:00:00',
    end_time: '2026-02-28 23:59:59',
    timezone_id: 67,
    billed: 120.5,
    paid: 120.5,
    balance: 0,
    currency_id: 'USD',
    time_created: 1772323200,
    time_saved: 1774915200,
    ...more,
  };
  const zoneOf = (id: number) => (id === 80 ? 'America/New_York' : 'UTC');
  return billedOf(shaped(invoiceShape, row, 'invoice'), PROGRAMME, zoneOf, 'paypal');
}
