import {addDays} from '@kabinet/contract';
import type {PartnerBackend, Programme} from '@kabinet/contract';
import {baseMetrics, lastDays} from './sums.js';
import type {Bench, Judges} from './subject.js';
import {equal, isTrue, refuses} from './verdict.js';

/** Pages that are looked at, from the first on. */
const SOME_PAGES = 4;

export const pagingCases: Judges = {
  'a page has no more rows than were asked for, and every page the same total': (bench) =>
    eachList(bench, async (name, list) => {
      for (const limit of [1, 3]) {
        let cursor: string | undefined;
        let total: number | undefined;
        for (let shown = 0; shown < SOME_PAGES; shown++) {
          const page = await list({limit, ...(cursor !== undefined && {cursor})});
          isTrue(
            page.items.length <= limit,
            `${name}: ${page.items.length} rows where ${limit} were asked for`,
            '/items',
          );
          total ??= page.total;
          equal(page.total, total, `${name}: total of page ${shown + 1}`);
          if (page.nextCursor === null) break;
          isTrue(
            page.items.length === limit,
            `${name}: a page before the last has ${page.items.length} rows`,
            '/items',
          );
          cursor = page.nextCursor;
        }
      }
    }),

  'a page without a limit has 25 rows, and a hundred are given where they are asked for': (bench) =>
    eachList(bench, async (name, list) => {
      const [usual, large] = [await list({}), await list({limit: 100})];
      equal(usual.items.length, Math.min(25, large.items.length), `${name}: rows of a usual page`);
      if (large.total === undefined) return;
      equal(large.items.length, Math.min(100, large.total), `${name}: rows of a page of a hundred`);
    }),

  'the same question gets the same rows': (bench) =>
    eachList(bench, async (name, list) => {
      const idsOf = async () => (await list({limit: 10})).items.map(({id}) => id);
      equal(await idsOf(), await idsOf(), `${name}: rows of the same question`);
    }),

  'limits of reports are those that the session names': async ({backend, session, programmes}) => {
    const {limits, granularities} = session.capabilities;
    const [programme] = programmes;
    if (!backend.report || !limits || !programme) return;
    const period = lastDays(7, session, programme);
    const asked = {programme: programme.id, period, metrics: baseMetrics(session).slice(0, 1)};
    const {rows = 100, rangeDays, stepDays = {}} = limits;
    const tooMany = backend.report({...asked, dimensions: ['day'], limit: rows + 1});
    await refuses(tooMany, 'validation', `a page of a report of ${rows + 1} rows`);
    if (rangeDays !== undefined) {
      const longest = {from: addDays(period.to, 1 - rangeDays), to: period.to};
      equal((await backend.report({...asked, period: longest})).period, longest, 'report: the longest period');
    }
    for (const granularity of granularities) {
      const days = stepDays[granularity];
      if (days === undefined) continue;
      const tooLong = {from: addDays(period.to, -days), to: period.to};
      const what = `${days + 1} days by the ${granularity}`;
      await refuses(backend.report({...asked, period: tooLong, granularity}), 'validation', what, '/period');
    }
  },
};

interface SomePage {
  readonly items: readonly {id: string}[];
  readonly nextCursor: string | null;
  readonly total?: number | undefined;
}

type List = (query: {limit?: number; cursor?: string}) => Promise<SomePage>;

async function eachList({backend, programmes}: Bench, judge: (name: string, list: List) => Promise<void>) {
  for (const programme of programmes) {
    for (const [name, list] of listsOf(backend, programme)) await judge(name, list);
  }
}

function listsOf({offers, links, commissions, payouts}: PartnerBackend, {id: programme}: Programme): [string, List][] {
  return [
    ...(offers ? [['offers', (query) => offers.list({programme, ...query})] as [string, List]] : []),
    ...(links ? [['links', (query) => links.list({programme, ...query})] as [string, List]] : []),
    ...(commissions ? [['commissions', (query) => commissions.list({programme, ...query})] as [string, List]] : []),
    ...(payouts ? [['payouts', (query) => payouts.list({programme, ...query})] as [string, List]] : []),
  ];
}
