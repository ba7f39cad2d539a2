import type {PartnerBackend} from '@kabinet/contract';
import {baseMetrics, lastDays} from './sums.js';
import type {Bench, Judges} from './subject.js';
import {equal, isTrue, refuses} from './verdict.js';
import {everyCommission, everyLink, everyPayout} from './walk.js';

/** Between two partners' tokens. What a foreign id does where one is asked for stands with each operation. */
export const partnerCases: Judges = {
  'two tokens speak for two partners': async ({session, other}) => {
    if (!other) return;
    const {partner} = await other.session({});
    isTrue(partner.id !== session.partner.id, `Both tokens speak for ${partner.id}.`, '/partner/id');
  },

  'two partners have no row in common': (bench) =>
    betweenPartners(bench, async ({other, programme}) => {
      for (const list of [everyLinkOf, everyCommissionOf, everyPayoutOf]) {
        const own = new Set(await list(bench.backend, programme));
        const shared = (await list(other, programme)).filter((id) => own.has(id));
        equal(shared, [], 'rows that two partners see');
      }
    }),

  'a filter by what belongs to another partner shows nothing': (bench) =>
    betweenPartners(bench, async ({other, programme}) => {
      const {commissions, report} = bench.backend;
      const links = (await everyLinkOf(other, programme)).slice(0, 3);
      const payouts = (await everyPayoutOf(other, programme)).slice(0, 3);
      for (const filter of [...links.map((link) => ({link})), ...payouts.map((payout) => ({payout}))]) {
        const page = await commissions?.list({programme, ...filter});
        if (page) equal([page.items, page.total ?? 0], [[], 0], `commissions by a foreign ${JSON.stringify(filter)}`);
      }
      const [zone] = bench.programmes.filter(({id}) => id === programme);
      const isCut = bench.session.capabilities.dimensions.some(({id}) => id === 'link');
      if (!report || !zone || !isCut || links.length === 0) return;
      const period = lastDays(50, bench.session, zone);
      const asked = {
        programme,
        period,
        metrics: baseMetrics(bench.session),
        filters: {link: links},
        dimensions: ['link'],
      };
      equal((await report(asked)).rows, [], 'rows of a report by foreign links');
    }),

  'a cursor of another partner is refused': (bench) =>
    betweenPartners(bench, async ({other, programme}) => {
      const lists: [PartnerBackend['commissions'], PartnerBackend['commissions']][] = [
        [bench.backend.commissions, other.commissions],
      ];
      for (const [own, foreign] of lists) {
        const page = await foreign?.list({programme, limit: 1});
        if (!own || typeof page?.nextCursor !== 'string') continue;
        const asked = own.list({programme, limit: 1, cursor: page.nextCursor});
        await refuses(asked, 'validation', 'a cursor of another partner', '/cursor');
      }
    }),

  'a programme that only another partner is in is not found': async ({programmes, backend, other}) => {
    const foreign = (await other?.session({}))?.programmes ?? [];
    for (const {id} of foreign.filter((programme) => !programmes.some((own) => own.id === programme.id))) {
      if (backend.balance) await refuses(backend.balance({programme: id}), 'not_found', `the balance in ${id}`);
    }
  },
};

const idsOf = (rows: readonly {id: string}[]) => rows.map(({id}) => id);
const everyLinkOf = async (backend: PartnerBackend, programme: string) => idsOf(await everyLink(backend, programme));
const everyCommissionOf = async (backend: PartnerBackend, programme: string) =>
  idsOf(await everyCommission(backend, {programme}));
const everyPayoutOf = async (backend: PartnerBackend, programme: string) =>
  idsOf(await everyPayout(backend, programme));

/** In each programme that both are in. */
async function betweenPartners(
  bench: Bench,
  judge: (about: {other: PartnerBackend; programme: string}) => Promise<void>,
): Promise<void> {
  const {other, programmes} = bench;
  const theirs = (await other?.session({}))?.programmes ?? [];
  for (const {id} of programmes) {
    if (other && theirs.some((programme) => programme.id === id)) await judge({other, programme: id});
  }
}
