import type * as v from 'valibot';
import {balanceSchema} from './balance.js';
import {commissionDetailSchema, commissionPageSchema} from './commissions.js';
import type {Operation} from './endpoints.js';
import {linkPageSchema, linkSchema} from './links.js';
import {offerPageSchema} from './offers.js';
import {documentFileSchema} from './papers/documents.js';
import {payoutDetailSchema, payoutPageSchema, payoutSchema} from './payouts.js';
import {reportSchema} from './report.js';
import {sessionSchema} from './session.js';
import {utmTemplatesSchema} from './utm.js';

/** At once, or on its way. */
type Source = v.GenericSchema | (() => Promise<v.GenericSchema>);

const requisites: Source = async () => (await import('./requisites/requisites.js')).requisitesSchema;
const obligations: Source = async () => (await import('./papers/obligations.js')).obligationsSchema;

const ANSWERS: Readonly<Record<Operation, Source>> = {
  session: sessionSchema,
  'offers.list': offerPageSchema,
  plan: async () => (await import('./plan.js')).planSchema,
  'links.list': linkPageSchema,
  'links.create': linkSchema,
  'links.update': linkSchema,
  'links.archive': linkSchema,
  'links.templates': utmTemplatesSchema,
  'links.saveTemplate': utmTemplatesSchema,
  report: reportSchema,
  'commissions.list': commissionPageSchema,
  'commissions.get': commissionDetailSchema,
  balance: balanceSchema,
  'payouts.list': payoutPageSchema,
  'payouts.get': payoutDetailSchema,
  'payouts.quote': async () => (await import('./payout-requests.js')).payoutQuoteSchema,
  'payouts.request': payoutSchema,
  'payouts.cancel': payoutSchema,
  'requisites.list': requisites,
  'requisites.reveal': async () => (await import('./requisites/requisites.js')).revealedRequisiteSchema,
  'requisites.save': requisites,
  'requisites.remove': requisites,
  'requisites.bank': async () => (await import('./requisites/requisites.js')).bankSchema,
  'obligations.list': obligations,
  'obligations.upload': obligations,
  'obligations.sign': obligations,
  'documents.open': documentFileSchema,
};

/** What the answer of an operation is checked with; where nobody asks at first, it comes with the question. */
export async function answerSchemaOf(operation: Operation): Promise<v.GenericSchema> {
  const source = ANSWERS[operation];
  return typeof source === 'function' ? source() : source;
}
