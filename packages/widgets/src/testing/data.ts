import type {Dataset} from '@kabinet/backends/sample';

/** The partner of a test's own data. */
export const PARTNER = 'pt';

type PartnerFacts = Dataset['partners'][number];
type ProgrammeFacts = Dataset['programmes'][number];

export const PARTNER_FACTS: PartnerFacts = {
  id: PARTNER,
  name: 'Партнёр',
  status: 'approved',
  programmes: ['pg'],
  linkQuota: 50,
  joinedAt: '2026-09-01T00:00:00.000Z',
};

export const PROGRAMME_FACTS: ProgrammeFacts = {
  id: 'pg',
  name: {ru: 'Россия', en: 'Russia'},
  currency: 'RUB',
  timeZone: 'Europe/Moscow',
  payoutDay: 10,
};

/** One programme, one partner and what is given, on a Saturday at 14:32 in Moscow. */
export function datasetWith(parts: Partial<Dataset>): Dataset {
  return {
    now: '2026-11-21T11:32:00.000Z',
    programmes: [PROGRAMME_FACTS],
    offers: [],
    partners: [PARTNER_FACTS],
    links: [],
    commissions: [],
    payouts: [],
    clicks: () => [],
    ...parts,
  };
}
