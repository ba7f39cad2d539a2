import type {SubIds} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import {DAY_MS} from '../clock.js';
import {recordset} from '../database/recordset.js';
import {inTransaction} from '../database/transaction.js';
import {rowsOf} from '../database/types.js';
import type {Db} from '../database/types.js';
import {addToReport} from '../report/buckets.js';
import type {DeviceClass} from '../schema.js';
import type {BotCause} from './bots.js';

interface Written {
  readonly id: string;
  readonly partnerId: string;
  readonly linkId: string;
  readonly at: Date;
}

export interface PersonClick extends Written {
  readonly kind: 'person';
  readonly programmeId: string;
  readonly offerId: string;
  readonly subIds: SubIds;
  readonly referrer: string | undefined;
  /** Path of the page that the visitor was sent to. */
  readonly landing: string;
  readonly country: string | undefined;
  readonly device: DeviceClass;
  /** The visitor's hash of today, and of yesterday. */
  readonly visitor: string;
  readonly visitorYesterday: string;
}

export interface BotClick extends Written {
  readonly kind: 'bot';
  readonly cause: BotCause;
}

export type NewClick = PersonClick | BotClick;

/** Writes clicks and their figures in one transaction. A click's result is its id, which is good from now on. */
export async function writeClicks(db: Db, clicks: readonly NewClick[]): Promise<string[]> {
  const people = clicks.filter((click) => click.kind === 'person');
  const bots = clicks.filter((click) => click.kind === 'bot');
  await inTransaction(db, async (tx) => {
    await insertBots(tx, bots);
    if (people.length > 0) await insertPeople(tx, people);
  });
  return clicks.map(({id}) => id);
}

async function insertPeople(tx: Db, clicks: readonly PersonClick[]): Promise<void> {
  const unique = await uniqueAmong(tx, clicks);
  const rows = clicks.map(({subIds, ...click}) => ({
    ...click,
    isUnique: unique.has(click.id),
    subIds: Object.keys(subIds).length > 0 ? subIds : null,
  }));
  await tx.execute(sql`
    insert into clicks (partner_id, id, programme_id, offer_id, link_id, clicked_at, is_unique, sub_ids, referrer, landing, country, device)
    select "partnerId", id, "programmeId", "offerId", "linkId", at, "isUnique", "subIds", referrer, landing, country, device
    from ${recordset('click', rows, CLICK_COLUMNS)}`);
  await addToReport(
    tx,
    rows.map(({partnerId, programmeId, linkId, at, isUnique}) => ({
      partnerId,
      programmeId,
      linkId,
      at,
      clicks: 1,
      uniqueClicks: isUnique ? 1 : 0,
    })),
  );
}

async function insertBots(tx: Db, clicks: readonly BotClick[]): Promise<void> {
  if (clicks.length === 0) return;
  await tx.execute(sql`
    insert into bot_clicks (partner_id, id, link_id, clicked_at, cause)
    select "partnerId", id, "linkId", at, cause from ${recordset('click', clicks, BOT_COLUMNS)}`);
}

/** Ids of the clicks whose visitor had not clicked the same link in the 24 hours before. */
async function uniqueAmong(tx: Db, clicks: readonly PersonClick[]): Promise<Set<string>> {
  const firsts = new Map<string, PersonClick & {readonly lastAt: Date}>();
  for (const click of clicks) {
    const key = keyOf(click);
    firsts.set(key, {...(firsts.get(key) ?? click), lastAt: click.at});
  }
  const seen = await rowsOf<SeenVisitor>(
    tx,
    sql`
    insert into recent_visitors as v (partner_id, link_id, visitor, last_at, previous_at)
    select click."partnerId", click."linkId", click.visitor, click."lastAt", old.last_at
    from ${recordset('click', [...firsts.values()], VISITOR_COLUMNS)}
    left join recent_visitors old
      on old.partner_id = click."partnerId" and old.link_id = click."linkId" and old.visitor = click."visitorYesterday"
    order by 1, 2, 3
    on conflict (partner_id, link_id, visitor)
      do update set previous_at = v.last_at, last_at = greatest(v.last_at, excluded.last_at)
    returning partner_id as "partnerId", link_id as "linkId", visitor,
      (extract(epoch from previous_at) * 1000)::float8 as "previousMs"`,
  );
  const unique = new Set<string>();
  for (const visitor of seen) {
    const click = firsts.get(keyOf(visitor));
    if (click && isLongAgo(visitor.previousMs, click.at)) unique.add(click.id);
  }
  return unique;
}

interface SeenVisitor {
  partnerId: string;
  linkId: string;
  visitor: string;
  /** When this visitor clicked this link before; null for never. */
  previousMs: number | null;
}

function isLongAgo(previousMs: number | null, at: Date): boolean {
  return previousMs === null || at.getTime() - previousMs >= DAY_MS;
}

function keyOf({partnerId, linkId, visitor}: Pick<PersonClick, 'partnerId' | 'linkId' | 'visitor'>): string {
  return `${partnerId}\n${linkId}\n${visitor}`;
}

const BOT_COLUMNS = {partnerId: 'text', id: 'text', linkId: 'text', at: 'timestamptz', cause: 'text'};
const VISITOR_COLUMNS = {
  partnerId: 'text',
  linkId: 'text',
  lastAt: 'timestamptz',
  visitor: 'text',
  visitorYesterday: 'text',
};
const CLICK_COLUMNS = {
  partnerId: 'text',
  id: 'text',
  programmeId: 'text',
  offerId: 'text',
  linkId: 'text',
  at: 'timestamptz',
  isUnique: 'boolean',
  subIds: 'jsonb',
  referrer: 'text',
  landing: 'text',
  country: 'text',
  device: 'text',
};
