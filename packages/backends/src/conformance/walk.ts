import type {CommissionsQuery, Commission, Link, PartnerBackend, Payout} from '@kabinet/contract';
import {fail} from './verdict.js';

interface SomePage<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** All rows of a list, from the first page to the last. */
export async function walk<Query extends object, Item extends {id: string}>(
  list: (query: Query & {cursor?: string}) => Promise<SomePage<Item>>,
  query: Query,
): Promise<Item[]> {
  const items: Item[] = [];
  const seen = new Set<string>();
  let page = await list(query);
  for (;;) {
    const [first] = page.items;
    if (first && seen.has(first.id)) fail('A cursor leads back to rows that were shown before.', '/nextCursor');
    for (const {id} of page.items) seen.add(id);
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    if (page.items.length === 0) fail('A page is empty and still names a next one.', '/nextCursor');
    page = await list({...query, cursor: page.nextCursor});
  }
}

export async function everyCommission(
  {commissions}: PartnerBackend,
  query: Omit<CommissionsQuery, 'cursor' | 'limit'>,
): Promise<Commission[]> {
  return commissions ? walk((asked) => commissions.list(asked), {...query, limit: 100}) : [];
}

export async function everyLink({links}: PartnerBackend, programme: string): Promise<Link[]> {
  const status: ('active' | 'paused' | 'archived')[] = ['active', 'paused', 'archived'];
  return links ? walk((asked) => links.list(asked), {programme, status, limit: 100}) : [];
}

export async function everyPayout({payouts}: PartnerBackend, programme: string): Promise<Payout[]> {
  return payouts ? walk((asked) => payouts.list(asked), {programme, limit: 100}) : [];
}
