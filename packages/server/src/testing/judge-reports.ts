import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import {BASE_METRICS, granularitySchema} from '@kabinet/contract';
import type {PartnerBackend, Period, Report} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import type {OpenDatabase} from '../database/open.js';
import {computeFigures} from '../seed/figures.js';
import {sqlBackend} from '../sql-backend/index.js';
import {asTruth, fillHardDays, HARD_PERIODS, truthOf} from './report-truth.js';
import {sampleClock, seedSmall} from './sample.js';

/** The longest period besides the hard ones: by month and week it has both changes of the clock. */
const LONG_PERIOD: Period = {from: '2025-12-15', to: '2026-11-15'};

/** Every figure of reports by these cuts is counted a second time, by a statement that shares nothing with the report. */
export function judgeReports(
  name: string,
  open: () => Promise<OpenDatabase>,
  {zones, cuts}: {zones: readonly string[]; cuts: readonly string[]},
): void {
  void describe(`reports on ${name} are what an independent statement counts`, () => {
    let database: OpenDatabase;
    let backend: PartnerBackend;
    const partner = SAMPLE_PARTNERS.large;
    before(async () => {
      database = await open();
      await seedSmall(database.db);
      await fillHardDays(database.db, partner);
      await computeFigures(database.db);
      backend = sqlBackend(database.db, {partnerId: partner, clock: sampleClock, linkBase: ''});
    });
    after(() => database.close());

    for (const timeZone of zones) {
      void test(`in ${timeZone}`, async (t) => {
        await database.db.execute(sql`update programmes set time_zone = ${timeZone}`);
        let compared = 0;
        for (const programme of Object.values(SAMPLE_PROGRAMMES)) {
          for (const period of [...HARD_PERIODS, LONG_PERIOD]) {
            for (const by of cuts) {
              const truth = await truthOf(database.db, {partner, programme, timeZone, ...period, by});
              const shown = asTruth(await parts(backend, programme, period, by));
              assert.deepEqual(shown, truth, `${programme} ${period.from} to ${period.to} by ${by}`);
              compared += truth.length * BASE_METRICS.length;
            }
          }
        }
        t.diagnostic(`${compared} figures are equal`);
        assert.ok(compared > 20_000, `only ${compared} figures`);
      });
    }
  });
}

async function parts(backend: PartnerBackend, programme: string, period: Period, by: string) {
  assert.ok(backend.report);
  const asked = {programme, period, metrics: [...BASE_METRICS]};
  const granularity = granularitySchema.options.find((step) => step === by);
  const report: Report = granularity
    ? await backend.report({...asked, granularity})
    : await backend.report({...asked, dimensions: by.split(' × '), limit: 10_000});
  return report.series ?? report.rows ?? [];
}
