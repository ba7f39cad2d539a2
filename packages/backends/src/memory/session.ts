import {capabilitiesOf, linksFor, mayAsk} from '@kabinet/contract';
import type {Instant, Programme, Session} from '@kabinet/contract';
import type {PartnerFacts, ProgrammeFacts} from '../sample/dataset.js';
import type {Tables} from './tables.js';

export function session(tables: Tables, partner: PartnerFacts, now: Instant): Session {
  const {id, name, status, statusLabel, statusReason, linkQuota, joinedAt: since} = partner;
  const programmes = partner.programmes.flatMap((programme) => tables.programmes.get(programme) ?? []);
  return {
    partner: {id, name, status, ...(statusLabel && {statusLabel}), ...(statusReason && {statusReason})},
    programmes: mayAsk(status, 'offers.list') ? programmes.map((programme) => toProgramme(programme, partner)) : [],
    capabilities: capabilitiesOf({
      status,
      programmes,
      since,
      links: {used: usedLinks(tables, id), limit: linkQuota, tags: tagsInUse(tables, id)},
    }),
    now,
  };
}

/** Links that count against the quota. */
export function usedLinks(tables: Tables, partner: string): number {
  return tables.links(partner).filter(({status}) => status !== 'archived').length;
}

function tagsInUse(tables: Tables, partner: string): string[] {
  return tables.links(partner).flatMap(({status, tags}) => (status === 'archived' ? [] : (tags ?? [])));
}

/** The payout day is the server's own business; partners read the schedule in words, forms where they fill them in, and what is asked of them in the checklist. */
function toProgramme(
  {
    payoutDay: _payoutDay,
    requisiteForms: _requisiteForms,
    papers: _papers,
    links: offered,
    ...programme
  }: ProgrammeFacts,
  {promoCodes}: PartnerFacts,
): Programme {
  const links = linksFor(offered, promoCodes?.[programme.id]);
  return {...programme, ...(links && {links})};
}
