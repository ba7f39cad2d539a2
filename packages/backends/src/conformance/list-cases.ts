import {dateIn} from '@kabinet/contract';
import type {CommissionsQuery, Programme} from '@kabinet/contract';
import {offers} from './subject.js';
import type {Bench, Judges} from './subject.js';
import {equal, isTrue, refuses} from './verdict.js';
import {everyLink, everyPayout, walk} from './walk.js';

/** Rows that are enough to see a page end in several places. */
const SOME_ROWS = 40;
const LIMITS = [1, 3, 7, 100];

export const listCases: Judges = {
  'pages of any size show the same rows, each once, newest first': (bench) =>
    eachList(bench, async ({name, walkBy, momentOf}) => {
      const whole = await walkBy(100);
      const ids = whole.map(({id}) => id);
      equal([...new Set(ids)], ids, `${name}: rows, each once`);
      const moments = whole.map(momentOf);
      equal(moments, [...moments].sort().reverse(), `${name}: moments, newest first`);
      for (const limit of LIMITS) {
        const rows = await walkBy(limit);
        equal(
          rows.map(({id}) => id),
          ids,
          `${name}: rows in pages of ${limit}`,
        );
      }
    }),

  'the total is the number of rows': async ({backend, programmes}) => {
    for (const {id: programme} of programmes) {
      const page = await backend.payouts?.list({programme});
      if (page?.total !== undefined)
        equal(page.total, (await everyPayout(backend, programme)).length, 'payouts: total');
    }
  },

  'a cursor is refused by any other query': async (bench) => {
    const {commissions} = bench.backend;
    if (!commissions || !offers(bench, 'commissions.list')) return;
    for (const {id: programme} of bench.programmes) {
      const {nextCursor} = await commissions.list({programme, limit: 1});
      if (nextCursor === null) continue;
      const others: CommissionsQuery[] = [
        {programme, cursor: nextCursor, status: ['paid']},
        {programme, cursor: nextCursor, type: ['sale']},
        {programme, cursor: 'bm8tc3VjaC1jdXJzb3I'},
      ];
      for (const query of others) {
        await refuses(commissions.list(query), 'validation', 'a cursor of another query', '/cursor');
      }
      const payouts = bench.backend.payouts?.list({programme, cursor: nextCursor});
      if (payouts) await refuses(payouts, 'validation', 'a cursor of another list', '/cursor');
    }
  },

  'a page has at most a hundred rows and at least one': async ({backend, programmes}) => {
    const [programme] = programmes;
    if (!backend.payouts || !programme) return;
    for (const limit of [0, 101, 1.5]) {
      const asked = backend.payouts.list({programme: programme.id, limit});
      await refuses(asked, 'validation', `a limit of ${limit}`, '/limit');
    }
  },

  'links are listed without archived ones unless asked for': async ({backend, programmes}) => {
    for (const {id: programme} of programmes) {
      const usual = await backend.links?.list({programme, limit: 100});
      isTrue(!usual?.items.some(({status}) => status === 'archived'), 'An archived link is listed unasked.');
      const all = await everyLink(backend, programme);
      for (const status of ['active', 'paused', 'archived'] as const) {
        const rows = await backend.links?.list({programme, status: [status], limit: 100});
        const wanted = all.filter((link) => link.status === status).map(({id}) => id);
        equal(rows?.items.map(({id}) => id) ?? [], wanted, `links: ${status} ones`);
      }
    }
  },
};

interface SomeList {
  readonly name: string;
  walkBy(limit: number): Promise<{id: string}[]>;
  momentOf(this: void, row: {id: string}): string;
}

/** Lists are walked in one programme, commissions only as far back as there are some rows. */
async function eachList(bench: Bench, judge: (list: SomeList) => Promise<void>): Promise<void> {
  const {backend} = bench;
  for (const programme of bench.programmes) {
    const asked = {programme: programme.id};
    const moments = new Map<string, string>();
    const momentOf = ({id}: {id: string}) => moments.get(id) ?? '';
    const noted =
      <Row extends {id: string}>(moment: (row: Row) => string) =>
      (rows: Row[]) => {
        for (const row of rows) moments.set(row.id, new Date(moment(row)).toISOString());
        return rows;
      };
    const {links, commissions, payouts} = backend;
    if (links && offers(bench, 'links.list')) {
      const byCreation = noted<{id: string; createdAt: string}>(({createdAt}) => createdAt);
      await judge({
        name: 'links',
        momentOf,
        walkBy: (limit) => walk(links.list.bind(links), {...asked, limit}).then(byCreation),
      });
    }
    if (payouts && offers(bench, 'payouts.list')) {
      const byCreation = noted<{id: string; createdAt: string}>(({createdAt}) => createdAt);
      await judge({
        name: 'payouts',
        momentOf,
        walkBy: (limit) => walk(payouts.list.bind(payouts), {...asked, limit}).then(byCreation),
      });
    }
    if (commissions && offers(bench, 'commissions.list')) {
      const query = {...asked, ...(await recentPeriod(bench, programme))};
      const byEvent = noted<{id: string; occurredAt: string}>(({occurredAt}) => occurredAt);
      await judge({
        name: 'commissions',
        momentOf,
        walkBy: (limit) => walk(commissions.list.bind(commissions), {...query, limit}).then(byEvent),
      });
    }
  }
}

async function recentPeriod(
  {backend, session}: Bench,
  {id: programme, timeZone}: Programme,
): Promise<Pick<CommissionsQuery, 'period'>> {
  const page = await backend.commissions?.list({programme, limit: SOME_ROWS});
  const oldest = page?.items.at(-1);
  if (!oldest) return {};
  return {period: {from: dateIn(timeZone, oldest.occurredAt), to: dateIn(timeZone, session.now)}};
}
