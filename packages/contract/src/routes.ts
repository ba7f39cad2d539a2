import type * as v from 'valibot';
import {balanceQuerySchema, balanceSchema} from './balance.js';
import type {PartnerBackend, WriteOptions} from './backend.js';
import {
  commissionDetailSchema,
  commissionIdSchema,
  commissionPageSchema,
  commissionsQuerySchema,
} from './commissions.js';
import {
  linkChangesSchema,
  linkDraftSchema,
  linkIdSchema,
  linkPageSchema,
  linkSchema,
  linksQuerySchema,
} from './links.js';
import {offerPageSchema, offersQuerySchema} from './offers.js';
import {payoutQuoteQuerySchema, payoutQuoteSchema, payoutRequestSchema} from './payout-requests.js';
import {payoutDetailSchema, payoutIdSchema, payoutPageSchema, payoutSchema, payoutsQuerySchema} from './payouts.js';
import {planQuerySchema, planSchema} from './plan.js';
import {reportQuerySchema, reportSchema} from './report.js';
import {
  bankQuerySchema,
  bankSchema,
  requisiteDraftSchema,
  requisiteIdSchema,
  requisitesQuerySchema,
  requisitesSchema,
  revealedRequisiteSchema,
} from './requisites/requisites.js';
import {sessionQuerySchema, sessionSchema} from './session.js';
import {utmTemplateDraftSchema, utmTemplatesQuerySchema, utmTemplatesSchema} from './utm.js';

/** The path of the API on an operator's origin. Its names are safe from ad-blockers and stay so by a test. */
export const API_PATH = '/partner-api/v1';

/** One operation of the contract on the wire. Client, server and OpenAPI document are all made from these. */
export interface Route {
  method: 'GET' | 'POST' | 'PATCH';
  /** Below the API's path; `{id}` takes its value from the query or body. */
  path: string;
  /** The query of a GET, the body of the others. */
  input: v.ObjectSchema<v.ObjectEntries, undefined>;
  answer: v.GenericSchema;
  /** The status of success. */
  status: 200 | 201;
  summary: string;
}

export const routes = {
  session: route('GET', '/session', sessionQuerySchema, sessionSchema, 'Who the partner is and what they may do.'),
  'offers.list': route(
    'GET',
    '/offers',
    offersQuerySchema,
    offerPageSchema,
    'What may be promoted, and on which terms.',
  ),
  plan: route('GET', '/plan', planQuerySchema, planSchema, 'What the partner earns, and how far they have come.'),
  'links.list': route(
    'GET',
    '/links',
    linksQuerySchema,
    linkPageSchema,
    'The partner’s links, with figures of a period.',
  ),
  'links.create': route('POST', '/links', linkDraftSchema, linkSchema, 'Make a link.', 201),
  'links.update': route(
    'PATCH',
    '/links/{id}',
    linkChangesSchema,
    linkSchema,
    'Change, pause, activate or restore a link.',
  ),
  'links.archive': route(
    'POST',
    '/links/{id}/archive',
    linkIdSchema,
    linkSchema,
    'Put a link away; it leads nowhere then.',
  ),
  'links.templates': route(
    'GET',
    '/links/templates',
    utmTemplatesQuerySchema,
    utmTemplatesSchema,
    'UTM fields that the partner has saved.',
  ),
  'links.saveTemplate': route(
    'POST',
    '/links/templates',
    utmTemplateDraftSchema,
    utmTemplatesSchema,
    'Save UTM fields under a name, or forget them.',
  ),
  report: route('GET', '/report', reportQuerySchema, reportSchema, 'Figures of a period.'),
  'commissions.list': route(
    'GET',
    '/commissions',
    commissionsQuerySchema,
    commissionPageSchema,
    'Commissions, newest first.',
  ),
  'commissions.get': route(
    'GET',
    '/commissions/{id}',
    commissionIdSchema,
    commissionDetailSchema,
    'One commission, explained.',
  ),
  balance: route('GET', '/balance', balanceQuerySchema, balanceSchema, 'Where the money is.'),
  'payouts.list': route('GET', '/payouts', payoutsQuerySchema, payoutPageSchema, 'Payouts, newest first.'),
  'payouts.get': route(
    'GET',
    '/payouts/{id}',
    payoutIdSchema,
    payoutDetailSchema,
    'One payout and what it is made of.',
  ),
  'payouts.quote': route(
    'GET',
    '/payouts/requests/quote',
    payoutQuoteQuerySchema,
    payoutQuoteSchema,
    'What a request for a payout would come to.',
  ),
  'payouts.request': route(
    'POST',
    '/payouts/requests',
    payoutRequestSchema,
    payoutSchema,
    'Ask for a payout of all that is available, or of a part.',
    201,
  ),
  'payouts.cancel': route('POST', '/payouts/{id}/cancel', payoutIdSchema, payoutSchema, 'Take a request back.'),
  'requisites.list': route(
    'GET',
    '/requisites',
    requisitesQuerySchema,
    requisitesSchema,
    'How the partner is paid, masked, and the forms to fill in.',
  ),
  'requisites.reveal': route(
    'POST',
    '/requisites/{id}/reveal',
    requisiteIdSchema,
    revealedRequisiteSchema,
    'Requisites with nothing masked.',
  ),
  'requisites.save': route(
    'POST',
    '/requisites',
    requisiteDraftSchema,
    requisitesSchema,
    'Fill in requisites, or change them.',
  ),
  'requisites.remove': route(
    'POST',
    '/requisites/{id}/remove',
    requisiteIdSchema,
    requisitesSchema,
    'Take requisites away.',
  ),
  'requisites.bank': route('GET', '/requisites/banks', bankQuerySchema, bankSchema, 'The bank of a БИК.'),
} as const;

/** The stream of hints answers with Server-Sent Events and has no schema of its own but the hint's. */
export const STREAM_PATH = '/stream';

export type Operation = keyof typeof routes;
export const OPERATIONS = Object.keys(routes) as Operation[];

function route<Input extends v.ObjectSchema<v.ObjectEntries, undefined>, Answer extends v.GenericSchema>(
  method: Route['method'],
  path: string,
  input: Input,
  answer: Answer,
  summary: string,
  status: Route['status'] = 200,
) {
  return {method, path, input, answer, status, summary} satisfies Route;
}

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
