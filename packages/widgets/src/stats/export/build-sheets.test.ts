import {expect} from '@open-wc/testing';
import {bucketsOf, metricRegistry} from '@kabinet/contract';
import type {Report} from '@kabinet/contract';
import {createFormatters} from '../../runtime/format/formatters.js';
import type {Cell} from '../../files/sheet.js';
import type {StatsView} from '../stats.view.js';
import {seriesSheet} from './build-sheets.js';

const TIME_ZONE = 'Europe/Berlin';

/** As many clicks in each hour as its clock shows: 3 from 03:00 to 04:00. */
function hoursOf(day: string): NonNullable<Report['series']> {
  const clock = new Intl.DateTimeFormat('sv-SE', {timeZone: TIME_ZONE, hour: '2-digit'});
  const buckets = bucketsOf({from: day, to: day}, 'hour', TIME_ZONE);
  return buckets.map((bucket) => ({bucket, figures: {clicks: Number(clock.format(new Date(bucket)))}}));
}

/** The 29th of March, on which the clock goes from 02:00 to 03:00, beside the day before. */
function sheetAsOf(asOf: string): (string | undefined)[][] {
  const report = {
    meta: {asOf, timeZone: TIME_ZONE},
    period: {from: '2026-03-29', to: '2026-03-29'},
    totals: {clicks: 1},
    series: hoursOf('2026-03-29'),
    compare: {
      period: {from: '2026-03-28', to: '2026-03-28'},
      totals: {clicks: 1},
      series: hoursOf('2026-03-28'),
    },
  } as unknown as Report;
  const format = createFormatters({locale: 'en-GB', timeZone: TIME_ZONE, currencies: [], today: '2026-03-30'});
  const view = {
    t: (key: string) => key,
    format,
    programme: {currency: 'EUR', timeZone: TIME_ZONE},
    runtime: {locale: 'en-GB'},
  } as unknown as StatsView;
  const {rows} = seriesSheet(view, [metricRegistry().get('clicks')!], {report, filters: []});
  return rows.map((cells: readonly Cell[]) => cells.map((cell) => ('value' in cell ? cell.value : undefined)));
}

describe('the sheet of a series', () => {
  it('has hours of two days side by side by the clock, as the chart has', () => {
    const rows = sheetAsOf('2026-03-30T12:00:00Z');
    expect(rows.slice(0, 4)).to.deep.equal([
      ['2026-03-29 00:00', '0', '0'],
      ['2026-03-29 01:00', '1', '1'],
      ['2026-03-29 03:00', '3', '3'],
      ['2026-03-29 04:00', '4', '4'],
    ]);
    expect(rows).to.have.length(23);
  });

  it('ends with the hour in which the figures were taken', () => {
    expect(sheetAsOf('2026-03-29T08:30:00Z').at(-1)).to.deep.equal(['2026-03-29 10:00', '10', '10']);
  });
});
