import {clickIn} from './visitor.js';

/** What the server takes for a program is a longer list; these are the browsers that people run by hand. */
const ROBOTS = /headless|bot\b|crawler|spider/i;

/** Why following a link brought no click id. */
export type Uncounted = 'robot' | 'uncounted' | 'deadLink';

/** Judged by the address that the redirect led to; undefined when the click was counted. */
export function whyUncounted(address: string | undefined, agent: string): Uncounted | undefined {
  if (address !== undefined && clickIn(address) !== null) return undefined;
  if (address !== undefined && new URL(address).pathname.startsWith('/r/')) return 'deadLink';
  return ROBOTS.test(agent) ? 'robot' : 'uncounted';
}
