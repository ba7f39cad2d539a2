import {addDays, dateIn} from '@kabinet/contract';
import type {ReportQuery} from '@kabinet/contract';
import {everyCommission} from '../../conformance/walk.js';
import {commissionList, commissionPage, editing, onePageOf} from './defect.js';
import type {Defect} from './defect.js';

const DAY = 'a day shows the commissions of that day in the programme’s zone';

const withoutEnd = ({period, ...query}: ReportQuery): ReportQuery => ({
  ...query,
  period: period.from < period.to ? {from: period.from, to: addDays(period.to, -1)} : period,
});

export const timeDefects: readonly Defect[] = [
  {
    name: 'days of commissions by UTC',
    finds: DAY,
    says: 'commissions: rows of {"programme":"pg_russia","period"',
    spoil: commissionList(async ({period, ...query}, list, {good}) => {
      if (!period) return list(query);
      const isIn = (day: string) => day >= period.from && day <= period.to;
      return onePageOf(good, query, (rows) => rows.filter(({occurredAt}) => isIn(dateIn('UTC', occurredAt))));
    }),
  },
  {
    name: 'a period of commissions without its last day',
    finds: DAY,
    says: 'commissions: rows of {"programme":"pg_russia","period"',
    spoil: commissionList(async ({period, ...query}, list, {good}) => {
      if (!period) return list(query);
      const before = {from: addDays(period.from, -1), to: addDays(period.to, -1)};
      return onePageOf(good, {...query, period: before}, (rows) => rows);
    }),
  },
  {
    name: 'days of a report by UTC',
    finds: 'earnings and conversions of each day are those of its commissions, in the programme’s zone',
    says: 'report: conversions of ',
    spoil: (good) => ({
      report: async (query) => {
        const report = await good.report(query);
        const rows = await everyCommission(good, {programme: query.programme, type: ['sale', 'lead']});
        const standing = rows.filter(({status}) => status !== 'rejected' && status !== 'reversed');
        const countOn = (day: string) => standing.filter((row) => dateIn('UTC', row.occurredAt) === day).length;
        const series = report.series?.map(({bucket, figures}) => ({
          bucket,
          figures: {...figures, conversions: countOn(bucket)},
        }));
        return {...report, ...(series && {series})};
      },
    }),
  },
  {
    name: 'a report without the last day of its period',
    finds: 'a period is the sum of its parts, and a single day has both its ends',
    says: 'report: sum of three parts of a period',
    spoil: ({report}) => ({report: (query) => report(withoutEnd(query))}),
  },
  {
    name: 'days without anything left out',
    finds: 'a series has every bucket of its period and adds up to the totals',
    says: 'report: buckets by ',
    spoil: ({report}) => ({
      report: async (query) => {
        const answer = await report(query);
        const series = answer.series?.slice(1);
        return {...answer, ...(series && {series})};
      },
    }),
  },
  {
    name: 'weeks that begin on Sunday',
    finds: 'weekdays are those of the days',
    says: 'report: weekday 1',
    spoil: ({report}) => ({
      report: async (query) => {
        const answer = await report(query);
        if (query.dimensions?.[0] !== 'weekday') return answer;
        const shifted = (value: string) => String((Number(value) % 7) + 1);
        const rows = answer.rows?.map((row) => ({
          ...row,
          keys: row.keys.map((key) => ({...key, value: shifted(key.value)})),
        }));
        return {...answer, ...(rows && {rows})};
      },
    }),
  },
  {
    name: 'a comparison of a period with itself',
    finds: 'a comparison is what asking for the other period gives',
    says: 'report: totals of the comparison',
    spoil: ({report}) => ({
      report: async (query) => {
        const answer = await report(query);
        const {compare} = answer;
        return {...answer, ...(compare && {compare: {...compare, totals: answer.totals}})};
      },
    }),
  },
  {
    name: 'moments without their offset',
    finds: 'every answer fits the contract',
    says: '/items/0/occurredAt',
    meddle: editing('/commissions', (json) => json.replace(/("occurredAt":"[^"]+)Z"/g, '$1"')),
  },
  {
    name: 'a zone that is not the programme’s',
    finds: 'answers name the zone of their programme',
    says: 'pg_russia: zone of an answer: expected "Europe/Moscow", got "UTC"',
    spoil: commissionPage((page) => ({...page, meta: {...page.meta, timeZone: 'UTC'}})),
  },
  {
    name: 'a period by change of status that looks at the event',
    finds: 'a period by change of status shows what changed on its days',
    says: '"periodBy":"status"',
    spoil: commissionList(({periodBy: _periodBy, ...query}, list) => list(query)),
  },
];
