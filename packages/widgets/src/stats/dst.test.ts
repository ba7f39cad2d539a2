import {expect} from '@open-wc/testing';
import type {Bucket, Metric, Report} from '@kabinet/contract';
import {createFormatters} from '../runtime/format/formatters.js';
import {bucketLabel, bucketName, seriesOf} from './series.js';

const clicks: Metric = {id: 'clicks', kind: 'count'};
const timeZone = 'Europe/Berlin';

/** The hours of a period, one after another; each has as many clicks as its place. */
function hours(first: string, count: number): Bucket[] {
  return Array.from({length: count}, (_, index) => ({
    bucket: new Date(Date.parse(first) + index * 3_600_000).toISOString(),
    figures: {clicks: index},
  }));
}

function report(day: string, series: Bucket[], before: string, former: Bucket[]): Report {
  return {
    meta: {asOf: '2026-11-21T11:00:00Z', timeZone},
    period: {from: day, to: day},
    totals: {clicks: 0},
    series,
    compare: {period: {from: before, to: before}, totals: {clicks: 0}, series: former},
  };
}

const format = (locale: string) => createFormatters({locale, timeZone, currencies: [], today: '2026-11-21'});
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

/** Each hour as it is called, and the clicks of the hour beside it. */
const shown = (of: Report, locale = 'ru'): string[] =>
  seriesOf(of, clicks, 'hour', 'EUR').map(({bucket, before}) => {
    const value = before?.value;
    return `${bucketLabel(bucket, 'hour', format(locale))} ${value?.kind === 'count' ? value.value : '—'}`;
  });

// 28 March has its midnight at 23:00 UTC; on 29 March the clock goes from 02:00 to 03:00 at 01:00 UTC.
const spring = hours('2026-03-28T23:00:00Z', 23);
const dayBeforeSpring = hours('2026-03-27T23:00:00Z', 24);
// On 25 October it goes from 03:00 back to 02:00 at 01:00 UTC.
const autumn = hours('2026-10-24T22:00:00Z', 25);
const dayBeforeAutumn = hours('2026-10-23T22:00:00Z', 24);

describe('a day on which the clock is changed, by hour', () => {
  it('has 23 hours in spring, without a gap, each beside the same hour of the other day', () => {
    const points = shown(report('2026-03-29', spring, '2026-03-28', dayBeforeSpring));
    expect(points).to.have.length(23);
    expect(points.slice(0, 5)).to.deep.equal(['00:00 0', '01:00 1', '03:00 3', '04:00 4', '05:00 5']);
    expect(points.at(-1)).to.equal('23:00 23');
  });

  it('has 25 hours in autumn and tells the two of one name apart', () => {
    const points = shown(report('2026-10-25', autumn, '2026-10-24', dayBeforeAutumn));
    expect(points).to.have.length(25);
    expect(points.slice(0, 6)).to.deep.equal([
      ...['00:00 0', '01:00 1', '02:00 (UTC+2) 2'],
      ...['02:00 (UTC+1) —', '03:00 3', '04:00 4'],
    ]);
    expect(points.at(-1)).to.equal('23:00 23');
  });

  it('is compared by the clock with an ordinary day too', () => {
    const after = shown(report('2026-10-26', hours('2026-10-25T23:00:00Z', 24), '2026-10-25', autumn));
    // The second hour from two to three has no other beside it.
    expect(after.slice(0, 5)).to.deep.equal(['00:00 0', '01:00 1', '02:00 2', '03:00 4', '04:00 5']);
    const day = shown(report('2026-03-30', hours('2026-03-29T22:00:00Z', 24), '2026-03-29', spring));
    expect(day.slice(0, 5)).to.deep.equal(['00:00 0', '01:00 1', '02:00 —', '03:00 2', '04:00 3']);
  });

  it('calls both hours in full where they stand alone', () => {
    const names = (locale: string) =>
      ['2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z', '2026-10-25T02:00:00Z'].map((hour) =>
        plain(bucketName(hour, 'hour', format(locale))),
      );
    expect(names('ru')).to.deep.equal(['25 окт., 02:00 (UTC+2)', '25 окт., 02:00 (UTC+1)', '25 окт., 03:00']);
    expect(names('en-GB')).to.deep.equal(['25 Oct, 02:00 (UTC+2)', '25 Oct, 02:00 (UTC+1)', '25 Oct, 03:00']);
  });
});
