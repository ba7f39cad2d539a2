import {accessOf, checkDestination, landingAddress} from '@kabinet/contract';
import type {LinkTarget} from './link-cache.js';

/**
 * Where a visitor goes.
 * - `count`: to the destination, with what the link adds to it and a click id.
 * - `pass`: to the offer's own page, uncounted: nothing is to be earned, but the visitor came to see the shop.
 * - `nowhere`: to a page that says so.
 */
export type Decision =
  | {readonly kind: 'count'; readonly url: string}
  | {readonly kind: 'pass'; readonly url: string}
  | {readonly kind: 'nowhere'};

const NOWHERE: Decision = {kind: 'nowhere'};

/**
 * | link | offer | partner | in the programme | |
 * | --- | --- | --- | --- | --- |
 * | archived | | | | nowhere |
 * | | archived | | | nowhere |
 * | paused | | | | pass |
 * | | paused | | | pass |
 * | | | without `links` access | | pass |
 * | | | | no more | pass |
 * | active | active | with it | yes | count |
 *
 * Destinations are checked again, because the operator may have taken a host off the list since the link was made:
 * then the offer's own page stands in, and if that is not allowed either, there is nowhere to go.
 */
export function decide({destination, parameters, status, partnerStatus, isMember, offer}: LinkTarget): Decision {
  if (status === 'archived' || offer.status === 'archived') return NOWHERE;
  const offerPage = checkDestination(offer.destination, offer.allowedHosts);
  const counts = status === 'active' && offer.status === 'active' && accessOf(partnerStatus).links && isMember;
  if (!counts) return offerPage.ok ? {kind: 'pass', url: offerPage.url} : NOWHERE;
  const wanted = checkDestination(destination, offer.allowedHosts);
  const page = wanted.ok ? wanted : offerPage;
  return page.ok ? {kind: 'count', url: landingAddress(page.url, parameters)} : NOWHERE;
}
