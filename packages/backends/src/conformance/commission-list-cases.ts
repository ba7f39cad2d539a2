import {COMMISSION_SORTS, compareMoney, dateIn, fitsColumn, foldedText, searchedOf} from '@kabinet/contract';
import type {Commission, CommissionSort, CommissionsQuery, Money, Programme} from '@kabinet/contract';
import type {Bench, Judges} from './subject.js';
import {offers} from './subject.js';
import {equal, isTrue, refuses} from './verdict.js';
import {everyCommission, walk} from './walk.js';

/** Rows that are enough to try a filter on. */
const SOME_ROWS = 150;
const DIRECTIONS = ['asc', 'desc'] as const;

export const commissionListCases: Judges = {
  'a period by change of status shows what changed on its days': (bench) =>
    eachList(bench, 'periodBy', async ({programme, rows, judge}) => {
      const days = new Set(rows.slice(0, 40).map((row) => changedOn(row, programme)));
      for (const day of days) {
        const query = {period: {from: day, to: day}, periodBy: 'status' as const};
        await judge(query, (row) => changedOn(row, programme) === day);
      }
    }),

  'bounds of the amount belong to what they bound': (bench) =>
    eachList(bench, 'amount', async ({rows, judge}) => {
      const middle = [...rows].sort((a, b) => compareAmounts(a.amount, b.amount))[Math.floor(rows.length / 2)]?.amount;
      if (!middle) return;
      await judge({minAmount: middle.amount}, ({amount}) => compareAmounts(amount, middle) >= 0);
      await judge({maxAmount: middle.amount}, ({amount}) => compareAmounts(amount, middle) <= 0);
      await judge(
        {minAmount: middle.amount, maxAmount: middle.amount},
        ({amount}) => compareAmounts(amount, middle) === 0,
      );
    }),

  'filters by currency and sub-id show their part': (bench) =>
    eachList(bench, 'subIds', async ({programme, rows, judge}) => {
      await judge({currency: programme.currency}, ({amount}) => amount.currency === programme.currency);
      await judge({currency: 'XTS'}, () => false);
      const [slot, value] = Object.entries(rows.find(({subIds}) => subIds)?.subIds ?? {})[0] ?? [];
      if (slot !== undefined && value !== undefined) {
        await judge({subIds: {[slot]: value}}, ({subIds}) => (subIds?.[slot] ?? '') === value);
      }
    }),

  'a search finds orders and customers, capitals or not, and nothing else': (bench) =>
    eachList(bench, 'search', async ({rows, judge}) => {
      const ordered = rows.find(({orderId}) => orderId !== undefined)?.orderId;
      const name = rows.find(({customer}) => customer?.name !== undefined)?.customer?.name;
      const asked = [
        ordered?.toLowerCase(),
        ordered?.slice(2).toUpperCase(),
        name?.toUpperCase(),
        name?.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
        name?.slice(0, 3),
        '%',
      ];
      for (const search of asked) {
        if (search === undefined || search === '') continue;
        await judge({search}, (row) => searchedIn(row).includes(foldedText(search)));
      }
    }),

  'a list sorted by anything, up or down, shows all rows, each once, in order': async (bench) => {
    const sorts = bench.session.capabilities.commissionSorts ?? [];
    await eachList(bench, undefined, async ({programme, list, all}) => {
      for (const sort of COMMISSION_SORTS.filter((known) => sorts.includes(known))) {
        for (const direction of DIRECTIONS) {
          const shown = await walk(list, {programme: programme.id, sort, direction, limit: 30});
          const what = `commissions by ${sort}, ${direction}`;
          equal(shown.map(({id}) => id).sort(), all.map(({id}) => id).sort(), what);
          const inOrder = shown.every((row, index) => {
            const before = shown[index - 1];
            return !before || compareBy(sort, before, row) * (direction === 'asc' ? 1 : -1) <= 0;
          });
          isTrue(inOrder, `${what}: a row stands at the wrong place`);
        }
      }
    });
  },

  'a jump to a day begins there and changes no total': (bench) =>
    eachList(bench, 'jumpTo', async ({programme, rows, list, all}) => {
      const day = dayOf(rows[Math.floor(rows.length / 3)], programme);
      if (day === undefined) return;
      const asked = {programme: programme.id, jumpTo: day, limit: 30};
      const downwards = await walk(list, asked);
      const upwards = await walk(list, {...asked, direction: 'asc' as const});
      const isOlder = (row: Commission) => (dayOf(row, programme) ?? '') <= day;
      equal(downwards.length, all.filter(isOlder).length, `commissions: rows down from ${day}`);
      equal(
        upwards.length,
        all.filter((row) => (dayOf(row, programme) ?? '') >= day).length,
        `commissions: rows up from ${day}`,
      );
      const [page, whole] = [await list(asked), await list({programme: programme.id, limit: 1})];
      equal([page.total, page.summary], [whole.total, whole.summary], 'commissions: totals of a jump');
      await refuses(list({...asked, sort: 'amount'}), 'validation', 'a jump in a list by amount', '/jumpTo');
    }),

  'totals are left out when they are not wanted': (bench) =>
    eachList(bench, undefined, async ({programme, list}) => {
      const page = await list({programme: programme.id, totals: false, limit: 1});
      equal([page.total, page.summary], [undefined, undefined], 'commissions: unwanted totals');
      const {nextCursor} = await list({programme: programme.id, limit: 1});
      if (nextCursor === null) return;
      const next = await list({programme: programme.id, totals: false, limit: 1, cursor: nextCursor});
      equal(next.total, undefined, 'commissions: unwanted totals of a further page');
    }),

  'values of the operator’s columns are of their types': (bench) =>
    eachList(bench, undefined, ({programme, rows}) => {
      for (const {id, fields} of rows) {
        for (const [name, value] of Object.entries(fields ?? {})) {
          const column = programme.commissionColumns?.find((other) => other.id === name);
          isTrue(column !== undefined && fitsColumn(value, column), `commission ${id}: its field ${name}`);
        }
      }
      return Promise.resolve();
    }),
};

interface SomeCommissions {
  readonly programme: Programme;
  readonly all: readonly Commission[];
  /** The latest of them. */
  readonly rows: readonly Commission[];
  list(this: void, query: CommissionsQuery): ReturnType<NonNullable<Bench['backend']['commissions']>['list']>;
  /** The query must show exactly the wanted rows, and its totals must count them. */
  judge(this: void, query: Partial<CommissionsQuery>, isWanted: (row: Commission) => boolean): Promise<void>;
}

/** What a backend does not announce is not judged. */
async function eachList(
  bench: Bench,
  filter: string | undefined,
  judgeList: (list: SomeCommissions) => Promise<void>,
): Promise<void> {
  const {commissions} = bench.backend;
  const {commissionFilters = []} = bench.session.capabilities;
  if (!commissions || !offers(bench, 'commissions.list')) return;
  if (filter !== undefined && !commissionFilters.includes(filter)) return;
  for (const programme of bench.programmes) {
    const all = await everyCommission(bench.backend, {programme: programme.id});
    const list = commissions.list.bind(commissions);
    const judge: SomeCommissions['judge'] = async (query, isWanted) => {
      const asked = {programme: programme.id, ...query};
      const shown = await everyCommission(bench.backend, asked);
      const wanted = all.filter(isWanted).map(({id}) => id);
      const what = `commissions: rows of ${JSON.stringify(query)}`;
      equal(shown.map(({id}) => id).sort(), wanted.sort(), what);
      const {total} = await list({...asked, limit: 1});
      if (total !== undefined) equal(total, wanted.length, `${what}: total`);
    };
    await judgeList({programme, all, rows: all.slice(0, SOME_ROWS), list, judge});
  }
}

function changedOn({statusChangedAt, occurredAt}: Commission, {timeZone}: Programme): string {
  return dateIn(timeZone, statusChangedAt ?? occurredAt);
}

function dayOf(row: Commission | undefined, {timeZone}: Programme): string | undefined {
  return row && dateIn(timeZone, row.occurredAt);
}

function searchedIn({orderId, customer}: Commission): string {
  return searchedOf({orderId, customerName: customer?.name, customerEmail: customer?.email});
}

/** As numbers: bounds and orders by amount do not look at currencies. */
function compareAmounts(a: Money, b: Money): number {
  return compareMoney({...a, currency: ''}, {...b, currency: ''});
}

function compareBy(sort: CommissionSort, a: Commission, b: Commission): number {
  if (sort === 'amount') return compareAmounts(a.amount, b.amount);
  const [first, second] = [a, b].map((row) => Date.parse(row[sort] ?? row.occurredAt));
  return Math.sign((first ?? 0) - (second ?? 0));
}
