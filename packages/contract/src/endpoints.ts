import type {PartnerBackend, WriteOptions} from './backend.js';

/** The path of the API on an operator's origin. Its names are safe from ad-blockers and stay so by a test. */
export const API_PATH = '/partner-api/v1';

/** How an operation is asked for. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PATCH';
  /** Below the API's path; `{id}` takes its value from the query or body. */
  path: string;
  /** The answer is a file: its bytes are the body, its name and type stand in headers. */
  isFile?: boolean;
}

const ENDPOINTS = {
  session: {method: 'GET', path: '/session'},
  'offers.list': {method: 'GET', path: '/offers'},
  plan: {method: 'GET', path: '/plan'},
  'links.list': {method: 'GET', path: '/links'},
  'links.create': {method: 'POST', path: '/links'},
  'links.update': {method: 'PATCH', path: '/links/{id}'},
  'links.archive': {method: 'POST', path: '/links/{id}/archive'},
  'links.templates': {method: 'GET', path: '/links/templates'},
  'links.saveTemplate': {method: 'POST', path: '/links/templates'},
  report: {method: 'GET', path: '/report'},
  'commissions.list': {method: 'GET', path: '/commissions'},
  'commissions.get': {method: 'GET', path: '/commissions/{id}'},
  balance: {method: 'GET', path: '/balance'},
  'payouts.list': {method: 'GET', path: '/payouts'},
  'payouts.get': {method: 'GET', path: '/payouts/{id}'},
  'payouts.quote': {method: 'GET', path: '/payouts/requests/quote'},
  'payouts.request': {method: 'POST', path: '/payouts/requests'},
  'payouts.cancel': {method: 'POST', path: '/payouts/{id}/cancel'},
  'requisites.list': {method: 'GET', path: '/requisites'},
  'requisites.reveal': {method: 'POST', path: '/requisites/{id}/reveal'},
  'requisites.save': {method: 'POST', path: '/requisites'},
  'requisites.remove': {method: 'POST', path: '/requisites/{id}/remove'},
  'requisites.bank': {method: 'GET', path: '/requisites/banks'},
  'obligations.list': {method: 'GET', path: '/obligations'},
  'obligations.upload': {method: 'POST', path: '/obligations/{id}/file'},
  'obligations.sign': {method: 'POST', path: '/obligations/{id}/sign'},
  'documents.open': {method: 'GET', path: '/documents/{id}', isFile: true},
} as const satisfies Readonly<Record<string, Endpoint>>;

export type Operation = keyof typeof ENDPOINTS;
export const OPERATIONS = Object.keys(ENDPOINTS) as Operation[];

export function endpointOf(operation: Operation): Endpoint {
  return ENDPOINTS[operation];
}

/** The stream of hints answers with Server-Sent Events and has no schema of its own but the hint's. */
export const STREAM_PATH = '/stream';

/** The operation as a function of its input, or undefined when the backend lacks it. */
export function methodOf(
  backend: PartnerBackend,
  operation: Operation,
): ((input: unknown, options?: WriteOptions) => Promise<unknown>) | undefined {
  const [group, member] = operation.split('.') as [keyof PartnerBackend, string | undefined];
  const owner: unknown = member === undefined ? backend : backend[group];
  const method: unknown = (owner as Record<string, unknown> | undefined)?.[member ?? group];
  if (typeof method !== 'function') return undefined;
  return (input, options) => (method as (i: unknown, o?: WriteOptions) => Promise<unknown>).call(owner, input, options);
}
