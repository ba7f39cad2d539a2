import type * as v from 'valibot';
import {balanceQuerySchema, balanceSchema} from './balance.js';
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
import {endpointOf, type Endpoint, type Operation} from './endpoints.js';
import {offerPageSchema, offersQuerySchema} from './offers.js';
import {documentFileSchema, documentQuerySchema} from './papers/documents.js';
import {
  obligationSignatureSchema,
  obligationsQuerySchema,
  obligationsSchema,
  obligationUploadSchema,
  MOST_UPLOAD_BYTES,
} from './papers/obligations.js';
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

/** One operation of the contract on the wire. Server and OpenAPI document are made from these, clients from a part. */
export interface Route extends Endpoint {
  /** The query of a GET, the body of the others. */
  input: v.ObjectSchema<v.ObjectEntries, undefined>;
  answer: v.GenericSchema;
  /** The status of success. */
  status: 200 | 201;
  summary: string;
  /** The largest body, where it is larger than usual. */
  mostBodyBytes?: number;
}

export const routes = {
  session: route('session', sessionQuerySchema, sessionSchema, 'Who the partner is and what they may do.'),
  'offers.list': route('offers.list', offersQuerySchema, offerPageSchema, 'What may be promoted, and on which terms.'),
  plan: route('plan', planQuerySchema, planSchema, 'What the partner earns, and how far they have come.'),
  'links.list': route('links.list', linksQuerySchema, linkPageSchema, 'The partner’s links, with figures of a period.'),
  'links.create': route('links.create', linkDraftSchema, linkSchema, 'Make a link.', 201),
  'links.update': route('links.update', linkChangesSchema, linkSchema, 'Change, pause, activate or restore a link.'),
  'links.archive': route('links.archive', linkIdSchema, linkSchema, 'Put a link away; it leads nowhere then.'),
  'links.templates': route(
    'links.templates',
    utmTemplatesQuerySchema,
    utmTemplatesSchema,
    'UTM fields that the partner has saved.',
  ),
  'links.saveTemplate': route(
    'links.saveTemplate',
    utmTemplateDraftSchema,
    utmTemplatesSchema,
    'Save UTM fields under a name, or forget them.',
  ),
  report: route('report', reportQuerySchema, reportSchema, 'Figures of a period.'),
  'commissions.list': route(
    'commissions.list',
    commissionsQuerySchema,
    commissionPageSchema,
    'Commissions, newest first.',
  ),
  'commissions.get': route('commissions.get', commissionIdSchema, commissionDetailSchema, 'One commission, explained.'),
  balance: route('balance', balanceQuerySchema, balanceSchema, 'Where the money is.'),
  'payouts.list': route('payouts.list', payoutsQuerySchema, payoutPageSchema, 'Payouts, newest first.'),
  'payouts.get': route('payouts.get', payoutIdSchema, payoutDetailSchema, 'One payout and what it is made of.'),
  'payouts.quote': route(
    'payouts.quote',
    payoutQuoteQuerySchema,
    payoutQuoteSchema,
    'What a request for a payout would come to.',
  ),
  'payouts.request': route(
    'payouts.request',
    payoutRequestSchema,
    payoutSchema,
    'Ask for a payout of all that is available, or of a part.',
    201,
  ),
  'payouts.cancel': route('payouts.cancel', payoutIdSchema, payoutSchema, 'Take a request back.'),
  'requisites.list': route(
    'requisites.list',
    requisitesQuerySchema,
    requisitesSchema,
    'How the partner is paid, masked, and the forms to fill in.',
  ),
  'requisites.reveal': route(
    'requisites.reveal',
    requisiteIdSchema,
    revealedRequisiteSchema,
    'Requisites with nothing masked.',
  ),
  'requisites.save': route(
    'requisites.save',
    requisiteDraftSchema,
    requisitesSchema,
    'Fill in requisites, or change them.',
  ),
  'requisites.remove': route('requisites.remove', requisiteIdSchema, requisitesSchema, 'Take requisites away.'),
  'requisites.bank': route('requisites.bank', bankQuerySchema, bankSchema, 'The bank of a БИК.'),
  'obligations.list': route(
    'obligations.list',
    obligationsQuerySchema,
    obligationsSchema,
    'Papers that a payout needs, as a checklist.',
  ),
  'obligations.upload': {
    ...route('obligations.upload', obligationUploadSchema, obligationsSchema, 'Send a file.'),
    mostBodyBytes: MOST_UPLOAD_BYTES,
  },
  'obligations.sign': route('obligations.sign', obligationSignatureSchema, obligationsSchema, 'Sign the document.'),
  'documents.open': route('documents.open', documentQuerySchema, documentFileSchema, 'A document as a file.'),
} as const satisfies Readonly<Record<Operation, Route>>;

function route<Input extends v.ObjectSchema<v.ObjectEntries, undefined>, Answer extends v.GenericSchema>(
  operation: Operation,
  input: Input,
  answer: Answer,
  summary: string,
  status: Route['status'] = 200,
) {
  return {...endpointOf(operation), input, answer, status, summary} satisfies Route;
}
