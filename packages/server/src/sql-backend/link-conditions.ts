import {searchFor} from '@kabinet/contract';
import type {LinksQuery} from '@kabinet/contract';
import {and, eq, sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';
import {links} from '../schema.js';
import {isIn} from './conditions.js';
import type {ProgrammeScope} from './scope.js';

/** Which of the partner's links a query asks for. */
export function chosenLinks({partner, programme}: ProgrammeScope, query: LinksQuery): SQL | undefined {
  const {status, offer, tag, search} = query;
  const words = searchFor(search);
  return and(
    eq(links.partnerId, partner.id),
    eq(links.programmeId, programme.id),
    isIn(links.status, status?.length ? status : ['active', 'paused']),
    offer === undefined ? undefined : eq(links.offerId, offer),
    tag === undefined ? undefined : sql`${links.tags} ? ${tag}`,
    words === undefined ? undefined : sql`strpos(${links.searched}, ${words}) > 0`,
  );
}
