import {BackendError, canonicalJson, methodOf} from '@kabinet/contract';
import type {
  Balance,
  BalanceQuery,
  CommissionDetail,
  CommissionPage,
  CommissionsQuery,
  LinkPage,
  LinksQuery,
  Obligations,
  ObligationsQuery,
  OfferPage,
  OffersQuery,
  Operation,
  PartnerBackend,
  PayoutDetail,
  PayoutPage,
  PayoutsQuery,
  Plan,
  PlanQuery,
  Report,
  ReportQuery,
  Requisites,
  RequisitesQuery,
  Session,
  SessionQuery,
  UtmTemplates,
  UtmTemplatesQuery,
  WriteOptions,
} from '@kabinet/contract';
import {letGoOfStack} from './stack.js';

/** Questions a widget may ask: what each takes and what it answers. */
export interface Reads {
  session: {query: SessionQuery; answer: Session};
  'offers.list': {query: OffersQuery; answer: OfferPage};
  plan: {query: PlanQuery; answer: Plan};
  'links.list': {query: LinksQuery; answer: LinkPage};
  'links.templates': {query: UtmTemplatesQuery; answer: UtmTemplates};
  report: {query: ReportQuery; answer: Report};
  'commissions.list': {query: CommissionsQuery; answer: CommissionPage};
  'commissions.get': {query: {id: string}; answer: CommissionDetail};
  balance: {query: BalanceQuery; answer: Balance};
  'payouts.list': {query: PayoutsQuery; answer: PayoutPage};
  'payouts.get': {query: {id: string}; answer: PayoutDetail};
  'requisites.list': {query: RequisitesQuery; answer: Requisites};
  'obligations.list': {query: ObligationsQuery; answer: Obligations};
}
export type Read = keyof Reads;

/** Questions that are answered by pages. */
export type ListRead = {[R in Read]: Reads[R]['answer'] extends {nextCursor: string | null} ? R : never}[Read];

/**
 * Where an answer is kept. The first word is the topic of hints, so that a hint makes every answer of its topic stale:
 * `['commissions', 'commissions.list', {…}]`.
 */
export function keyOf(operation: Operation, query: unknown): readonly unknown[] {
  return [topicOf(operation), operation, query];
}

/** A key as text, part by part: pages that give arrays a `toJSON` would make all questions of one operation the same. */
export function hashOf(key: readonly unknown[]): string {
  return key.map((part) => (typeof part === 'string' ? part : canonicalJson(part))).join(' ');
}

export function topicOf(operation: Operation): string {
  // A plan tells how far a partner has come, which every commission changes.
  if (operation === 'plan') return 'commissions';
  return operation.split('.', 1)[0] ?? operation;
}

/**
 * Asks the backend. Whatever it does (throws a string, lacks the method, returns no promise, answers nonsense), the
 * outcome is an answer or a BackendError; the reason of an aborted signal passes through.
 */
export async function ask(
  backend: PartnerBackend,
  operation: Operation,
  input: unknown,
  options: WriteOptions,
): Promise<unknown> {
  const {signal} = options;
  signal?.addEventListener('abort', () => letGoOfStack(signal.reason), {once: true});
  const method = methodOf(backend, operation);
  if (!method) throw new BackendError('unsupported', `This backend has no ${operation}.`);
  try {
    // A copy: an operator's backend may change what it is given, and answers are kept by their question.
    const answer = await method(structuredClone(input), options);
    if (!isUsable(operation, answer)) {
      const refusal = new BackendError('bad_response', `${operation} answered no such thing.`, {stage: 'schema'});
      refusedAnswers.set(refusal, answer);
      throw refusal;
    }
    return answer;
  } catch (thrown) {
    letGoOfStack(thrown);
    if (signal?.aborted) throw signal.reason;
    throw BackendError.from(thrown);
  }
}

/** For whoever looks into it. Not in the error itself, which pages write into their logs: it tells of people. */
export const refusedAnswers = new WeakMap<BackendError, unknown>();

type Unchecked = Readonly<Record<string, unknown>>;

/** What widgets rely on before they draw; what is wrong deeper down is met by the guard around their drawing. */
function isUsable(operation: Operation, answer: unknown): boolean {
  if (!isObject(answer)) return false;
  if (operation === 'session') return isSession(answer);
  return !operation.endsWith('.list') || (Array.isArray(answer['items']) && answer['items'].every(isObject));
}

function isSession({partner, programmes, capabilities}: Unchecked): boolean {
  const lists = ['methods', 'metrics', 'dimensions', 'granularities'];
  return (
    isObject(partner) &&
    Array.isArray(programmes) &&
    programmes.every(isObject) &&
    isObject(capabilities) &&
    lists.every((name) => Array.isArray(capabilities[name]))
  );
}

function isObject(value: unknown): value is Unchecked {
  return typeof value === 'object' && value !== null;
}
