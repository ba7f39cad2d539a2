import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import {newVisitor} from './testing/browser.js';
import {askDatabase, useDemo} from './testing/demo-server.js';
import {PageChecks} from './testing/page-checks.js';
import {PartnerPage} from './testing/partner-page.js';

interface Case {
  readonly account: string;
  readonly partner: string;
  readonly programmeName: string;
  readonly programme: string;
}

const CASES: readonly Case[] = [
  {account: 'Дом и уют', partner: SAMPLE_PARTNERS.large, programmeName: 'Russia', programme: SAMPLE_PROGRAMMES.russia},
  {account: 'Дом и уют', partner: SAMPLE_PARTNERS.large, programmeName: 'Europe', programme: SAMPLE_PROGRAMMES.europe},
  {
    account: 'Заметки о кухне',
    partner: SAMPLE_PARTNERS.small,
    programmeName: 'Russia',
    programme: SAMPLE_PROGRAMMES.russia,
  },
];

interface Sums {
  readonly clicks: number;
  readonly conversions: number;
  readonly earnings: string;
  readonly pending: string;
  readonly onHold: string;
  readonly available: string;
  readonly carriedOver: string;
  readonly requested: string;
  readonly paid: string;
}

describe('figures on the page', () => {
  const demo = useDemo();

  for (const one of CASES) {
    test(`are those of the database: ${one.account}, ${one.programmeName}`, {timeout: 60_000}, async () => {
      const checks = new PageChecks(demo().url);
      const context = await newVisitor({viewport: {width: 1280, height: 900}});
      await checks.watch(context);
      const partner = await PartnerPage.open(context, demo().url, 'en', one.account);
      await partner.chooseProgramme(one.programmeName);

      const {clicks, conversions, earnings, carriedOver, ...stations} = await askDatabase<Sums>(demo(), sumsOf(one));
      const shown = {
        clicks: plain(await partner.tile('clicks')),
        conversions: plain(await partner.tile('conversions')),
        earnings: plain(await partner.tile('earnings')),
        stations: (await partner.stations()).map(plain),
      };
      const {pending, onHold, available, requested, paid} = stations;
      assert.deepEqual(shown, {
        clicks: String(clicks),
        conversions: String(conversions),
        earnings,
        stations: [pending, onHold, available, requested, paid],
      });
      // Refunds after a payout: less than nothing is available, which is told apart from the stations.
      if (carriedOver !== '0.00') assert.match(plain(await partner.text()), new RegExp(carriedOver));
      await checks.verify(partner.page);
      await context.close();
    });
  }
});

/** `₽1,234.50` is `1234.50`. */
function plain(shown: string): string {
  return shown.replaceAll('−', '-').replace(/[^\d.-]/g, '');
}

/** Counted from single rows, never from the sums that the server keeps. Thirty days, in the programme's zone. */
function sumsOf({partner, programme}: Case): string {
  const own = `partner_id = '${partner}' and programme_id = '${programme}'`;
  const since = `(select (date_trunc('day', now() at time zone time_zone) - interval '29 days') at time zone time_zone
    from programmes where id = '${programme}')`;
  const counted = `from commissions where ${own} and occurred_at >= ${since} and status not in ('rejected', 'reversed')`;
  const station = (name: string) =>
    `(select coalesce(sum(amount), 0)::numeric(20, 2)::text from commissions where ${own} and status = '${name}')`;
  return `select
    (select count(*)::int from clicks where ${own} and clicked_at >= ${since}) as clicks,
    (select count(*)::int ${counted} and type in ('lead', 'sale')) as conversions,
    (select coalesce(sum(amount), 0)::numeric(20, 2)::text ${counted}) as earnings,
    ${station('pending')} as pending,
    ${station('on_hold')} as "onHold",
    greatest(${station('approved')}::numeric, 0)::numeric(20, 2)::text as available,
    least(${station('approved')}::numeric, 0)::numeric(20, 2)::text as "carriedOver",
    ${station('in_payout')} as requested,
    ${station('paid')} as paid`;
}
