import * as v from 'valibot';
import {maybe} from './absent.js';
import {openPicklist} from './open-picklist.js';

export const TOPICS = [
  'session',
  'offers',
  'links',
  'report',
  'commissions',
  'balance',
  'payouts',
  'requisites',
  'obligations',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Something changed: ask again. A hint carries no data, so a lost or doubled one does no harm. */
export const hintSchema = v.object({
  id: maybe(v.string()),
  topics: v.array(openPicklist(TOPICS)),
});
export type Hint = v.InferOutput<typeof hintSchema>;
