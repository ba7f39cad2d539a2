import type {Account, Commission, Money, Report} from '@kabinet/contract';
import {commissionList, commissionPage, editing} from './defect.js';
import type {Defect, Spoil} from './defect.js';

const SUMMARY = 'the summary is what the rows add up to, and each status filter shows its part';
const BALANCE = 'the stations of the balance add up, and each is the sum of its commissions';

const times = ({amount, currency}: Money, factor: number): Money => ({
  amount: String(Number(amount) * factor),
  currency,
});

const inWhole = ({amount, currency}: Money): Money => ({amount: `${Math.round(Number(amount))}.00`, currency});

function balanceOf(change: (account: Account) => Account): Spoil {
  return ({balance}) => ({
    balance: async (query) => {
      const answer = await balance(query);
      return {...answer, accounts: answer.accounts.map(change)};
    },
  });
}

function reportOf(change: (report: Report) => Report): Spoil {
  return ({report}) => ({report: async (query) => change(await report(query))});
}

const asFloat = (row: Commission): Commission => ({...row, amount: times(row.amount, 1)});

export const moneyDefects: readonly Defect[] = [
  {
    name: 'amounts as a float writes them: 59.4 for 59.40',
    finds: 'amounts are written with the digits of their currency',
    says: 'has less than 2 digits after the point',
    spoil: commissionPage((page) => ({...page, items: page.items.map(asFloat)})),
  },
  {
    name: 'amounts with the dust of floating point: 59.400000000000006',
    finds: 'amounts are written with the digits of their currency',
    says: 'was reckoned in floating point',
    spoil: balanceOf((account) => ({
      ...account,
      earned: {...account.earned, amount: `${account.earned.amount}0000000000006`},
    })),
  },
  {
    name: 'a sum that lost a kopeck',
    finds: SUMMARY,
    says: 'commissions: amount of',
    spoil: commissionPage((page) => {
      const summary = page.summary?.map((part) => ({...part, amount: part.amount.map((sum) => times(sum, 1.0001))}));
      return {...page, ...(summary && {summary})};
    }),
  },
  {
    name: 'sums of another currency',
    finds: SUMMARY,
    says: '/0/currency',
    spoil: commissionPage((page) => {
      const inDollars = (amount: Money[]) => amount.map((sum) => ({...sum, currency: 'USD'}));
      const summary = page.summary?.map((part) => ({...part, amount: inDollars(part.amount)}));
      return {...page, ...(summary && {summary})};
    }),
  },
  {
    name: 'a summary that follows the status filter',
    finds: SUMMARY,
    says: 'the summary, whatever status is asked for',
    spoil: commissionList(async (query, list) => {
      const page = await list(query);
      const {status} = query;
      const summary = page.summary?.filter((part) => status === undefined || status.includes(part.status));
      return {...page, ...(summary && {summary})};
    }),
  },
  {
    name: 'a balance in whole roubles',
    finds: BALANCE,
    says: 'balance: ',
    spoil: balanceOf((account) => ({
      ...account,
      pending: inWhole(account.pending),
      onHold: inWhole(account.onHold),
      available: inWhole(account.available),
      paid: inWhole(account.paid),
    })),
  },
  {
    name: 'stations that do not add up',
    finds: BALANCE,
    says: 'add up to what was earned',
    spoil: balanceOf((account) => ({...account, earned: times(account.earned, 2)})),
  },
  {
    name: 'what waits counted with what is paid',
    finds: BALANCE,
    says: 'balance: paid in RUB',
    spoil: balanceOf((account) => ({...account, paid: account.earned})),
  },
  {
    name: 'minor units taken for major ones',
    finds: 'the parts of a payout add up to it, and so do its commissions',
    says: 'detail and row: at /amount/amount',
    spoil: ({payouts}) => ({
      payouts: {
        ...payouts,
        list: async (query) => {
          const page = await payouts.list(query);
          return {...page, items: page.items.map((row) => ({...row, amount: times(row.amount, 100)}))};
        },
      },
    }),
  },
  {
    name: 'amounts as numbers',
    finds: 'every answer fits the contract',
    says: '/accounts/0/paid/amount',
    meddle: editing('/balance', (json) => json.replace(/"paid":\{"amount":"([^"]+)"/g, '"paid":{"amount":$1')),
  },
  {
    name: 'an explanation that does not lead to the amount',
    finds: 'a commission explains itself: its steps, repeated by hand, lead to its amount',
    says: 'Step ',
    spoil: ({commissions}) => ({
      commissions: {
        ...commissions,
        get: async (query) => {
          const detail = await commissions.get!(query);
          const steps = detail.explanation.steps.map((step) => (step.rate ? {...step, rate: '9'} : step));
          return {...detail, explanation: {steps}};
        },
      },
    }),
  },
  {
    name: 'totals of a report that are not those of its days',
    finds: 'a series has every bucket of its period and adds up to the totals',
    says: 'report: sum by ',
    spoil: reportOf((report) => ({...report, totals: {...report.totals, clicks: Number(report.totals['clicks']) + 1}})),
  },
  {
    name: 'a row of a report that is there twice',
    finds: 'rows of every dimension add up to the totals, each value once',
    says: 'each once',
    spoil: reportOf((report) => {
      const {rows} = report;
      return {...report, ...(rows && {rows: [...rows, ...rows.slice(0, 1)]})};
    }),
  },
];
