import type {Commission, Report} from '@kabinet/contract';
import {commissionList, commissionPage} from './defect.js';
import type {Defect, Spoil} from './defect.js';

const everyRow = (change: (row: Commission) => Commission): Spoil =>
  commissionPage((page) => ({...page, items: page.items.map(change)}));

function report(
  change: (answer: Report, query: {granularity?: string | undefined; limit?: number | undefined}) => Report,
) {
  const spoil: Spoil = (good) => ({report: async (query) => change(await good.report(query), query)});
  return spoil;
}

const oneClickMore = <Part extends {figures: Report['totals']}>(part: Part): Part => ({
  ...part,
  figures: {...part.figures, clicks: Number(part.figures['clicks'] ?? 0) + 1},
});

/** What single commissions say, what narrows their list, and parts of reports. */
export const commissionDefects: readonly Defect[] = [
  {
    name: 'an adjustment without its minus',
    finds: 'an adjustment is below zero and named by the commission that it adjusts',
    says: ': its amount is ',
    spoil: everyRow((row) => ({...row, amount: {...row.amount, amount: row.amount.amount.replace('-', '')}})),
  },
  {
    name: 'a sale that says it is of a sub-partner',
    finds: 'a share of a sub-partner’s commission says of which level, and no other commission does',
    says: ': it is of a sub-partner: expected false, got true',
    spoil: everyRow((row) => ({...row, subPartner: {level: 1}})),
  },
  {
    name: 'a currency that is not heeded',
    finds: 'filters by currency and sub-id show their part',
    says: '{"currency":"XTS"}',
    spoil: commissionList(({currency: _currency, ...query}, list) => list(query)),
  },
  {
    name: 'a jump that leads nowhere',
    finds: 'a jump to a day begins there and changes no total',
    says: 'commissions: rows down from ',
    spoil: commissionList(({jumpTo: _jumpTo, ...query}, list) => list(query)),
  },
  {
    name: 'totals that nobody wants',
    finds: 'totals are left out when they are not wanted',
    says: 'commissions: unwanted totals: at /0',
    spoil: commissionList(({totals: _totals, ...query}, list) => list(query)),
  },
  {
    name: 'a column of which the programme says nothing',
    finds: 'values of the operator’s columns are of their types',
    says: ': its field campaign',
    spoil: everyRow((row) => ({...row, fields: {campaign: 'spring'}})),
  },
  {
    name: 'a week with a click more than its days',
    finds: 'days add up to the weeks and months that they lie in',
    says: 'report: days of ',
    spoil: report((answer, {granularity}) => {
      const series = granularity === 'week' ? answer.series?.map(oneClickMore) : answer.series;
      return {...answer, ...(series && {series})};
    }),
  },
  {
    name: 'a short page whose rows hold some of the rest',
    finds: 'what is shown and the rest add up to the totals',
    says: 'report: rest by ',
    spoil: report((answer, {limit}) => {
      const rows = limit === 3 ? answer.rows?.map(oneClickMore) : answer.rows;
      return {...answer, ...(rows && {rows})};
    }),
  },
];
