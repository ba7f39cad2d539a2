import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, test} from 'node:test';
import * as v from 'valibot';
import {shaped} from '../kit/index.js';
import {readable} from '../kit/readable.js';
import {clicksOf, slicesOf} from './clicks.js';
import {convertedOf, countedOf} from './conversions.js';
import {linkOf} from './links.js';
import {manners} from './manners.js';
import {permissionsOf} from './permissions.js';
import {
  conversionShape,
  conversionsShape,
  errorShape,
  meShape,
  offerShape,
  offersShape,
  statsRowShape,
  statsShape,
} from './shapes.js';
import {PARTNER_STATUSES} from './statuses.js';

const PROGRAMME = {id: 'network', currency: 'EUR'};
const documented = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`testing/${file}`, import.meta.url), 'utf8'));

const CONVERSION = {
  id: '65f000000000000000000001',
  status: 'confirmed',
  is_paid: '0',
  currency: 'USD',
  country: 'DE',
  offer: {id: 934, title: 'Offer'},
  created_at: '2026-03-01 03:08:29',
  payouts: 1,
};
const converted = (more: object) => convertedOf(shaped(conversionShape, {...CONVERSION, ...more}, 'row'), PROGRAMME);
const commission = (more: object) => converted(more).commission;

describe('answers of Affise have their documented shapes', () => {
  const ANSWERS = [
    ['conversions.json', conversionsShape],
    ['stats-custom-by-day.json', statsShape],
    ['partner-me.json', meShape],
    ['partner-offers.json', offersShape],
    ['error-403.json', errorShape],
  ] as const;
  for (const [file, shape] of ANSWERS) {
    test(file, async () => assert.ok(v.is(shape, await documented(file))));
  }

  test('and so does each of their rows', async () => {
    const {conversions} = v.parse(conversionsShape, await documented('conversions.json'));
    const {stats} = v.parse(statsShape, await documented('stats-custom-by-day.json'));
    const {offers} = v.parse(offersShape, await documented('partner-offers.json'));
    assert.deepEqual([conversions.length, stats.length, offers.length], [5, 1, 2]);
    for (const row of conversions) v.parse(conversionShape, row);
    for (const row of stats) v.parse(statsRowShape, row);
    for (const row of offers) v.parse(offerShape, row);
  });
});

describe('statuses of Affise', () => {
  const CONVERSIONS: readonly [word: unknown, isPaid: unknown, status: string][] = [
    ['confirmed', '0', 'approved'],
    ['confirmed', '1', 'paid'],
    ['confirmed', 1, 'paid'],
    ['confirmed', true, 'paid'],
    ['confirmed', null, 'approved'],
    ['pending', '0', 'pending'],
    ['pending', '1', 'pending'],
    ['hold', '0', 'on_hold'],
    ['declined', '0', 'rejected'],
    ['declined', '1', 'rejected'],
    [1, '0', 'approved'],
    [1, '1', 'paid'],
    [2, '0', 'pending'],
    [3, '0', 'rejected'],
    ['5', '0', 'on_hold'],
  ];
  for (const [status, is_paid, ours] of CONVERSIONS) {
    test(`a conversion that is ${String(status)}, paid ${String(is_paid)}, is ${ours}`, () => {
      const {status: found, statusLabel} = commission({status, is_paid});
      assert.deepEqual([found, statusLabel], [ours, undefined]);
    });
  }
  for (const word of ['trash', 'Confirmed', 'constructor', 4]) {
    test(`a conversion that is ${word} is unknown and keeps its word`, () => {
      const {status, statusLabel} = commission({status: word, is_paid: '1'});
      assert.deepEqual([status, statusLabel], ['unknown', String(word)]);
    });
  }

  test('a partner who works is approved; a word that is not known lets nobody in', () => {
    assert.deepEqual(PARTNER_STATUSES, {
      1: 'approved',
      active: 'approved',
      'on moderation': 'pending',
      'not active': 'suspended',
      banned: 'blocked',
    });
  });
});

describe('conversions of Affise', () => {
  const AMOUNTS: readonly [payouts: unknown, currency: unknown, amount: string, code: string][] = [
    [12.5, 'USD', '12.50', 'USD'],
    [3.1, 'USD', '3.10', 'USD'],
    [0.0002, 'usd', '0.0002', 'USD'],
    [0.30000000000000004, 'USD', '0.30', 'USD'],
    ['7.25', '', '7.25', 'EUR'],
    [990, 'RUB', '990.00', 'RUB'],
  ];
  for (const [payouts, currency, amount, code] of AMOUNTS) {
    test(`${String(payouts)} ${String(currency)} is ${amount} ${code}`, () => {
      assert.deepEqual(commission({payouts, currency}).amount, {amount, currency: code});
    });
  }

  test('an amount that is none makes the row unreadable', () => {
    assert.throws(() => readable('conversion 1', () => converted({payouts: 'free'})), {code: 'platform_shape'});
  });

  test('with a price are sales, and a hidden price is none', () => {
    const priced = commission({sum: 99.9});
    assert.deepEqual([priced.type, priced.sale], ['sale', {amount: '99.90', currency: 'USD'}]);
    for (const sum of [0, '0', '0.00', null, undefined]) {
      const {type, sale} = commission({sum});
      assert.deepEqual([type, sale], ['lead', undefined]);
    }
    assert.equal(commission({payment_type: 'percent', sum: 0}).type, 'sale');
  });

  test('are moments in UTC, where the clock of Moscow or Berlin was set does not matter', () => {
    assert.equal(commission({created_at: '2026-03-29 02:30:00'}).occurredAt, '2026-03-29T02:30:00.000Z');
    assert.equal(commission({created_at: '2026-10-25 01:30:00'}).occurredAt, '2026-10-25T01:30:00.000Z');
  });

  test('have up to eight sub-ids', () => {
    assert.deepEqual(commission({sub1: 'mail', sub2: '', sub8: 'x'}).subIds, {sub1: 'mail', sub8: 'x'});
    assert.equal(commission({sub1: ''}).subIds, undefined);
  });

  test('say why only when they were declined, and until when they are held only while they are', () => {
    const more = {decline_reason: 'ip_duplicate', comment: 'seen', hold_date_expire: '2026-04-04 00:00:00'};
    assert.deepEqual(commission({...more, status: 'declined'}).reason, {text: 'ip_duplicate'});
    assert.deepEqual(commission({...more, decline_reason: '', status: 'declined'}).reason, {text: 'seen'});
    assert.equal(commission(more).reason, undefined);
    assert.equal(commission({...more, status: 'hold'}).holdUntil, '2026-04-04T00:00:00.000Z');
    assert.equal(commission(more).holdUntil, undefined);
  });

  test('are counted by the country of the customer, those that stand', () => {
    const rows = [converted({}), converted({country: null}), converted({status: 'declined'})];
    assert.deepEqual(
      countedOf(rows, 'Pacific/Auckland').map(({day, values, figures}) => [
        day,
        values['country'],
        figures['earnings'],
      ]),
      [
        ['2026-03-01', 'DE', [{amount: '1.00', currency: 'USD'}]],
        ['2026-03-01', '', [{amount: '1.00', currency: 'USD'}]],
      ],
    );
  });
});

describe('clicks of Affise', () => {
  const row = (slice: object, raw: unknown = '1200') => shaped(statsRowShape, {slice, traffic: {raw}}, 'row');

  test('are counted in texts, by days of three numbers', () => {
    assert.deepEqual(clicksOf(row({year: 2026, month: 3, day: 1}), ['day']), {
      values: {day: '2026-03-01'},
      labels: {},
      figures: {clicks: 1200},
    });
  });

  test('have a day that is one', () => {
    assert.deepEqual(clicksOf(row({year: '2026', month: '03', day: '01'}), ['day']).values, {day: '2026-03-01'});
    for (const slice of [{year: 2026, month: 2, day: 30}, {day: 1}, {}]) {
      assert.throws(() => readable('row', () => clicksOf(row(slice), ['day'])), {code: 'platform_shape'});
    }
  });

  test('have values that are numbers, texts or objects', () => {
    const {values, labels} = clicksOf(row({offer: {id: 934, title: 'Offer'}, country: 'DE', sub1: null}), [
      'offer',
      'country',
      'sub1',
    ]);
    assert.deepEqual([values, labels], [{offer: '934', country: 'DE', sub1: ''}, {offer: 'Offer'}]);
    assert.deepEqual(clicksOf(row({offer: 934}), ['offer']).values, {offer: '934'});
  });

  test('are asked for by at least one slice', () => {
    assert.deepEqual(slicesOf([]), ['year', 'month', 'day']);
    assert.deepEqual(slicesOf(['day', 'offer']), ['year', 'month', 'day', 'offer']);
    assert.deepEqual(slicesOf(['sub1', 'country']), ['sub1', 'country']);
  });

  for (const raw of ['many', '1.5', -1, null]) {
    test(`${JSON.stringify(raw)} clicks are none`, () => {
      assert.throws(() => row({}, raw), {kind: 'bad_response'});
    });
  }
});

describe('permissions of Affise', () => {
  const permissions = (stats: Record<string, string> | undefined) =>
    permissionsOf(
      v.parse(meShape, {
        status: 1,
        user: {
          partner_id: 2,
          status: '1',
          created_at: '2026-01-01T00:00:00Z',
          ...(stats && {
            permissions: {stats: Object.fromEntries(Object.entries(stats).map(([k, level]) => [k, {level}]))},
          }),
        },
      }).user,
    );

  test('the documented partner sees days, countries and conversions', async () => {
    const {user} = v.parse(meShape, await documented('partner-me.json'));
    assert.deepEqual(permissionsOf(user), {
      conversions: true,
      countable: {
        metrics: ['clicks', 'conversions', 'earnings'],
        dimensions: ['country'],
        granularities: ['day', 'week', 'month'],
      },
    });
  });

  test('what is denied or not named is not shown', () => {
    assert.deepEqual(permissions({'slice-day': 'deny', 'conversions-list': 'deny'}), {
      conversions: false,
      countable: null,
    });
    assert.deepEqual(permissions(undefined), {conversions: false, countable: null});
    assert.deepEqual(permissions({'slice-sub3': 'read', 'conversions-list': 'write'}).countable, {
      metrics: ['conversions', 'earnings'],
      dimensions: ['sub3'],
      granularities: ['day', 'week', 'month'],
    });
  });
});

describe('the rest of Affise', () => {
  test('an offer without a link has none', () => {
    const about = {account: '2', joinedAt: '2026-01-01T00:00:00.000Z'};
    const offer = shaped(offerShape, {id: 9, title: 'Offer', link: ''}, 'offer');
    assert.equal(linkOf(offer, 'network', about), undefined);
  });

  test('an error is one by the body, whatever the status outside', () => {
    const judge = (status: number, body: unknown) => manners.judge?.({status, body, headers: new Headers()});
    assert.deepEqual(judge(200, {status: 2, message: 'Auth Denied'}), {
      failed: {kind: 'bad_response', detail: 'Auth Denied'},
    });
    assert.equal(judge(200, {status: 1, message: 'fine'}), undefined);
    assert.equal(judge(200, {status: 1, offers: []}), undefined);
    assert.equal(judge(403, {status: 2, message: 'Auth Denied'}), undefined);
    assert.deepEqual(manners.words?.({status: 2, message: 'Auth Denied'}), {detail: 'Auth Denied'});
    assert.deepEqual(manners.words?.(undefined), {});
  });
});
