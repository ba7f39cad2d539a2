import {foldedText} from '@kabinet/contract';
import type {LinksQuery} from '@kabinet/contract';
import {and, eq, or, sql} from 'drizzle-orm';
import type {SQL, SQLWrapper} from 'drizzle-orm';
import {links} from '../schema.js';
import {isIn} from './conditions.js';
import type {ProgrammeScope} from './scope.js';

/** Which of the partner's links a query asks for. */
export function chosenLinks({partner, programme}: ProgrammeScope, query: LinksQuery): SQL | undefined {
  const {status, offer, tag, search} = query;
  return and(
    eq(links.partnerId, partner.id),
    eq(links.programmeId, programme.id),
    isIn(links.status, status?.length ? status : ['active', 'paused']),
    offer === undefined ? undefined : eq(links.offerId, offer),
    tag === undefined ? undefined : sql`${links.tags} ? ${tag}`,
    search ? holding(foldedText(search)) : undefined,
  );
}

/** As `foldedText` has it. A database whose locale is `C` knows the case of Latin letters only. */
function folded(text: SQLWrapper): SQL {
  return sql`translate(lower(${text}), ${sql.raw(`'${CAPITALS}ё', '${SMALL}е'`)})`;
}

const CAPITALS = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ';
const SMALL = CAPITALS.toLowerCase().replace('ё', 'е');

export const foldedName = folded(links.name);

function holding(wanted: string): SQL | undefined {
  const holds = (text: SQLWrapper): SQL => sql`strpos(${folded(text)}, ${wanted}) > 0`;
  const tag = sql`exists (select from jsonb_array_elements_text(${links.tags}) as tag where ${holds(sql`tag`)})`;
  return or(...[links.name, links.code, links.destination].map(holds), tag);
}
