import {arrivesOf, dateIn, formsOf, notFound, signatureFor} from '@kabinet/contract';
import type {DocumentFile, DocumentQuery} from '@kabinet/contract';
import {askedDocument, documentFile, isMade, payeeOf} from '../documents/index.js';
import type {DocumentFacts, DocumentRow, MadeKind} from '../documents/index.js';
import {currentOf} from '../ledger/history.js';
import type {CommissionFacts, PartnerFacts, PayoutFacts} from '../sample/dataset.js';
import {ownPayout, paidAt} from './payouts.js';
import {scopeIn} from './scope.js';
import type {Origin, Scope} from './scope.js';

/** @throws {BackendError} `not_found`, for another's too. */
export function openDocument(origin: Origin, partner: PartnerFacts, {id, language}: DocumentQuery): DocumentFile {
  const {tables} = origin;
  const sent = partner.programmes.map((one) => tables.papers(partner.id, one).files.get(id)).find(Boolean);
  if (sent) return sent;
  const asked = askedDocument(id);
  if (!asked) throw notFound('document', id);
  const payout = ownPayout(tables, partner.id, asked.payout);
  if (!isMade(asked.kind, currentOf(payout.history).status)) throw notFound('document', id);
  return documentFile(factsOf(scopeIn(origin, partner, payout.programme), payout, asked.kind), language);
}

function factsOf(scope: Scope, payout: PayoutFacts, kind: MadeKind): DocumentFacts {
  const {tables, partner, programme} = scope;
  const {records} = tables.papers(partner.id, programme.id);
  const {number, createdAt, amount, fee, tax, method} = payout;
  return {
    kind,
    number,
    date: dateIn(programme.timeZone, createdAt),
    timeZone: programme.timeZone,
    programme: programme.name,
    payer: programme.papers?.payer,
    payee: payeeOf(partner.name, requisitesOf(scope, payout)),
    amount,
    fee,
    tax,
    arrives: arrivesOf(amount, fee, tax) ?? amount,
    method,
    paidAt: paidAt(payout),
    signedAt: kind === 'act' ? signatureFor(records, payout.id)?.at : undefined,
    rows: payout.commissions
      .flatMap((id) => tables.commission(id) ?? [])
      .map(toRow)
      .sort((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1)),
  };
}

/** The requisites of the form that the money went to. */
function requisitesOf({tables, partner, programme}: Scope, {method}: PayoutFacts) {
  const form = formsOf(programme.requisiteForms ?? []).find(({id}) => id === method.kind);
  const record = tables.requisites(partner.id, programme.id).records.find((one) => one.form === form?.id);
  return form && record && {form, values: record.values};
}

function toRow({occurredAt, type, orderId, amount}: CommissionFacts): DocumentRow {
  return {occurredAt, type, orderId, amount};
}
