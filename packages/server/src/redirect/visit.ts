import type {SubIds} from '@kabinet/contract';
import type {DeviceClass} from '../schema.js';
import {deviceOf} from './device.js';

const SLOTS = ['sub1', 'sub2', 'sub3', 'sub4', 'sub5', 'sub6', 'sub7', 'sub8', 'sub9', 'sub10'] as const;
const SUB_ID_LENGTH = 200;
const HOST_LENGTH = 253;

/** What is kept of a visit; nothing in it names the visitor. */
export interface Visit {
  readonly subIds: SubIds;
  /** Host of the page that led here. */
  readonly referrer: string | undefined;
  /** ISO 3166 code, when a proxy in front says so. */
  readonly country: string | undefined;
  readonly device: DeviceClass;
}

/**
 * Reads a request to a link. Sub-ids of the address go over the link's own.
 * @param countryHeader - Set by the operator's proxy, such as `cf-ipcountry`; a visitor could write it otherwise.
 */
export function visitOf(request: Request, linkSubIds: SubIds, countryHeader: string | undefined): Visit {
  return {
    subIds: {...linkSubIds, ...subIdsOf(new URL(request.url).searchParams)},
    referrer: hostOf(request.headers.get('referer')),
    country: countryOf(countryHeader === undefined ? null : request.headers.get(countryHeader)),
    device: deviceOf(request.headers.get('user-agent') ?? ''),
  };
}

function subIdsOf(query: URLSearchParams): SubIds {
  const subIds: Record<string, string> = {};
  for (const slot of SLOTS) {
    const value = query
      .get(slot)
      ?.replaceAll(/\p{Cc}/gu, '')
      .slice(0, SUB_ID_LENGTH)
      // The cut may leave half a character, which the database refuses, and with it everybody else's clicks.
      .replace(/\p{Cs}$/u, '')
      .trim();
    if (value) subIds[slot] = value;
  }
  return subIds;
}

function hostOf(address: string | null): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const {hostname} = new URL(address);
  return hostname !== '' && hostname.length <= HOST_LENGTH ? hostname : undefined;
}

/** `XX` and `T1` are what a common proxy says for "unknown" and for an anonymous network. */
function countryOf(value: string | null): string | undefined {
  const code = value?.trim().toUpperCase();
  return code !== undefined && /^[A-Z]{2}$/.test(code) && code !== 'XX' ? code : undefined;
}
