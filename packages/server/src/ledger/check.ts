import {sql} from 'drizzle-orm';
import {rowsOf} from '../database/types.js';
import type {Db} from '../database/types.js';

/** A rule of the books that does not hold, with the first rows that break it. */
export interface BrokenRule {
  readonly rule: string;
  readonly rows: readonly Record<string, unknown>[];
}

/** Rows that are told of a broken rule. */
const SHOWN = 3;

/** What must hold of the money at every moment. Gives what does not, nothing when the books are right. */
export async function checkLedger(db: Db): Promise<BrokenRule[]> {
  const broken: BrokenRule[] = [];
  for (const [rule, statement] of LEDGER_RULES) {
    const rows = await rowsOf<Record<string, unknown>>(db, statement);
    if (rows.length > 0) broken.push({rule, rows: rows.slice(0, SHOWN)});
  }
  return broken;
}

const STATIONS = sql`case status when 'pending' then 'pending' when 'on_hold' then 'on_hold' when 'approved' then 'available'
  when 'in_payout' then 'requested' when 'paid' then 'paid' end`;
const CAME_TO_NOTHING = sql`('failed', 'rejected', 'cancelled')`;

const LEDGER_RULES = [
  [
    'the ledger agrees with the commissions',
    sql`
    select * from (
      select partner_id, programme_id, account, currency, sum(amount) as amount from (
        select partner_id, programme_id, account, currency, amount from ledger_entries
        union all
        select partner_id, programme_id, ${STATIONS}, currency, -amount from commissions
        where status not in ('rejected', 'reversed')
      ) all_money group by 1, 2, 3, 4
    ) difference where amount <> 0`,
  ],
  [
    'the entries of a payout move as much out of one station as into another',
    sql`
    select partner_id, payout_id, sum(amount) as amount from ledger_entries
    where payout_id is not null and commission_id not in (payout_id || '-out', payout_id || '-back')
    group by 1, 2 having sum(amount) <> 0`,
  ],
  [
    'what is carried over adds up to nothing',
    sql`
    select partner_id, sum(amount) as amount from commissions
    where type = 'carry_over' group by partner_id having sum(amount) <> 0`,
  ],
  [
    'a payout is worth its items',
    sql`
    select p.number from payouts p left join payout_items i on i.partner_id = p.partner_id and i.payout_id = p.id
    group by p.partner_id, p.id, p.number, p.amount having p.amount <> coalesce(sum(i.amount), 0)`,
  ],
  [
    'a payout that came to nothing holds nothing, any other its commissions',
    sql`
    (
      select p.partner_id, p.id, i.commission_id from payouts p
      join payout_items i on i.partner_id = p.partner_id and i.payout_id = p.id where p.status not in ${CAME_TO_NOTHING}
      except select partner_id, payout_id, id from commissions
    ) union all (
      select partner_id, payout_id, id from commissions where payout_id is not null
      except select p.partner_id, p.id, i.commission_id from payouts p
      join payout_items i on i.partner_id = p.partner_id and i.payout_id = p.id where p.status not in ${CAME_TO_NOTHING}
    )`,
  ],
  [
    'the last change in the history is the status',
    sql`
    select c.partner_id, c.id, c.status from commissions c
    where c.status is distinct from (
      select to_status from commission_history h where h.partner_id = c.partner_id and h.commission_id = c.id order by h.id desc limit 1
    )`,
  ],
  [
    'the last change in the history of a payout is its status',
    sql`
    select p.partner_id, p.number, p.status from payouts p
    where p.status is distinct from (
      select to_status from payout_history h where h.partner_id = p.partner_id and h.payout_id = p.id order by h.id desc limit 1
    )`,
  ],
] as const;
