import {checkInput, notFound, requireAccess, routes} from '@kabinet/contract';
import type {Operation, PartnerBackend, ReadOptions, RequisiteId, Topic, WriteOptions} from '@kabinet/contract';
import type {PartnerFacts} from '../sample/dataset.js';
import {balance} from './balance.js';
import {listCommissions} from './commission-list.js';
import {explainCommission} from './commissions.js';
import {openDocument} from './documents.js';
import {archiveLink, createLink, listTemplates, ownLink, saveTemplate, updateLink} from './link-writes.js';
import {listLinks} from './links.js';
import {listOffers} from './offers.js';
import {cancelPayout, quotePayout, requestPayout} from './payout-requests.js';
import {listObligations, sendPaper, signPaper} from './papers.js';
import {explainPayout, listPayouts, ownPayout} from './payouts.js';
import {plan} from './plan.js';
import {report} from './report.js';
import {
  bankOf,
  listRequisites,
  programmeOfRequisites,
  removeRequisites,
  revealRequisites,
  saveRequisites,
} from './requisites.js';
import type {RequisiteScope} from './requisites.js';
import {scopeIn} from './scope.js';
import type {Scope} from './scope.js';
import {session} from './session.js';
import type {MemoryStore} from './store.js';

/** Called before every operation: it may wait, never end, or throw what the operation shall fail with. */
export type Fault = (operation: Operation | 'stream', input: unknown) => unknown;

/** What changes for a partner who writes a link; labels in reports come from names. */
const LINK_TOPICS: readonly Topic[] = ['links', 'session', 'report'];
const PAYOUT_TOPICS: readonly Topic[] = ['payouts', 'commissions', 'balance', 'obligations'];
const PAPER_TOPICS: readonly Topic[] = ['obligations', 'payouts'];

/** Speaks for one partner of the store. */
export function partnerBackend(store: MemoryStore, partnerId: string, fault?: Fault): PartnerBackend {
  const {tables} = store;

  const answer = async <Input, Answer>(
    operation: Operation,
    input: Input,
    options: WriteOptions | undefined,
    work: (input: Input, partner: PartnerFacts) => Answer,
  ): Promise<Answer> => {
    await unlessAborted(options?.signal, fault?.(operation, input));
    const checked = checkInput(routes[operation].input, input) as Input;
    const partner = tables.partner(partnerId);
    requireAccess(partner.status, operation);
    return work(checked, partner);
  };

  const scopeOf = (partner: PartnerFacts, programmeId: string): Scope => scopeIn(store, partner, programmeId);

  /** A read of one programme. */
  const list =
    <Query extends {programme: string}, Answer>(operation: Operation, work: (scope: Scope, query: Query) => Answer) =>
    (query: Query, options?: ReadOptions): Promise<Answer> =>
      answer(operation, query, options, (checked, partner) => work(scopeOf(partner, checked.programme), checked));

  /** A read of one row of this partner; what belongs to others is not there. */
  const get =
    <Row extends {partner: string; programme: string}, Answer>(
      operation: Operation,
      what: string,
      find: (id: string) => Row | undefined,
      work: (scope: Scope, row: Row) => Answer,
    ) =>
    (query: {id: string}, options?: ReadOptions): Promise<Answer> =>
      answer(operation, query, options, ({id}, partner) => {
        const row = find(id);
        if (row?.partner !== partnerId) throw notFound(what, id);
        return work(scopeOf(partner, row.programme), row);
      });

  /** A change, done once for each idempotency key. */
  const write =
    <Input, Answer>(
      operation: Operation,
      work: (input: Input, partner: PartnerFacts) => Answer,
      topics: readonly Topic[] = LINK_TOPICS,
    ) =>
    (input: Input, options?: WriteOptions): Promise<Answer> =>
      answer(operation, input, options, (checked, partner) =>
        store.writesOf(partnerId).once(options?.idempotencyKey, operation, checked, () => {
          const done = work(checked, partner);
          store.tell(partnerId, topics);
          return done;
        }),
      );

  const requisitesIn = (partner: PartnerFacts, programme: string): RequisiteScope => ({
    ...scopeOf(partner, programme),
    stepUp: store.stepUp,
  });
  const requisitesOf = (partner: PartnerFacts, {id}: RequisiteId): RequisiteScope =>
    requisitesIn(partner, programmeOfRequisites(tables, partner, id));

  return {
    session: (query, options) =>
      answer('session', query, options, (_, partner) => ({
        ...session(tables, partner, store.now),
        lastHint: store.boardOf(partnerId).lastId,
      })),
    offers: {list: list('offers.list', listOffers)},
    plan: list('plan', plan),
    links: {
      list: list('links.list', listLinks),
      create: write('links.create', (draft, partner) =>
        createLink(scopeOf(partner, draft.programme), draft, store.names),
      ),
      update: write('links.update', (changes, partner) => {
        const link = ownLink(tables, partnerId, changes.id);
        return updateLink(scopeOf(partner, link.programme), link, changes);
      }),
      archive: write('links.archive', ({id}, partner) => {
        const link = ownLink(tables, partnerId, id);
        return archiveLink(scopeOf(partner, link.programme), link);
      }),
      templates: list('links.templates', listTemplates),
      saveTemplate: write('links.saveTemplate', (draft, partner) =>
        saveTemplate(scopeOf(partner, draft.programme), draft),
      ),
    },
    report: list('report', report),
    commissions: {
      list: list('commissions.list', listCommissions),
      get: get('commissions.get', 'commission', (id) => tables.commission(id), explainCommission),
    },
    balance: list('balance', balance),
    payouts: {
      list: list('payouts.list', listPayouts),
      get: get('payouts.get', 'payout', (id) => tables.payout(id), explainPayout),
      quote: (query, options) =>
        answer('payouts.quote', query, options, (asked, partner) =>
          quotePayout(requisitesIn(partner, asked.programme), asked),
        ),
      request: write(
        'payouts.request',
        (asked, partner) => requestPayout(requisitesIn(partner, asked.programme), asked, store.names),
        PAYOUT_TOPICS,
      ),
      cancel: write(
        'payouts.cancel',
        ({id}, partner) => {
          const payout = ownPayout(tables, partnerId, id);
          return cancelPayout(scopeOf(partner, payout.programme), payout);
        },
        PAYOUT_TOPICS,
      ),
    },
    requisites: {
      list: (query, options) =>
        answer('requisites.list', query, options, ({programme}, partner) =>
          listRequisites(requisitesIn(partner, programme)),
        ),
      reveal: (query, options) =>
        answer('requisites.reveal', query, options, (asked, partner) =>
          revealRequisites(requisitesOf(partner, asked), asked),
        ),
      save: write(
        'requisites.save',
        (draft, partner) => saveRequisites(requisitesIn(partner, draft.programme), draft, store.names),
        ['requisites'],
      ),
      remove: write('requisites.remove', (asked, partner) => removeRequisites(requisitesOf(partner, asked), asked), [
        'requisites',
      ]),
      bank: (query, options) => answer('requisites.bank', query, options, bankOf),
    },
    obligations: {
      list: (query, options) =>
        answer('obligations.list', query, options, ({programme}, partner) =>
          listObligations(requisitesIn(partner, programme)),
        ),
      upload: write(
        'obligations.upload',
        (sent, partner) => sendPaper(requisitesIn(partner, sent.programme), sent, store.names),
        PAPER_TOPICS,
      ),
      sign: write(
        'obligations.sign',
        (signature, partner) => signPaper(requisitesIn(partner, signature.programme), signature),
        PAPER_TOPICS,
      ),
    },
    documents: {
      open: (query, options) =>
        answer('documents.open', query, options, (asked, partner) => openDocument(store, partner, asked)),
    },
    stream({after}, options) {
      // Followed from this moment on, not from the first question for a hint.
      const hints = store.boardOf(partnerId).follow(after, options?.signal);
      const begin = async (): Promise<void> => {
        await unlessAborted(options?.signal, fault?.('stream', {after}));
        options?.onOpen?.();
      };
      return delayed(begin, hints);
    },
  };
}

async function* delayed<Item>(begin: () => Promise<void>, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  await begin();
  yield* items;
}

/** Waits for something, and no longer than the signal allows: then it rejects with the signal's reason. */
async function unlessAborted(signal: AbortSignal | undefined, waiting: unknown): Promise<void> {
  signal?.throwIfAborted();
  await new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason as Error);
    signal?.addEventListener('abort', abort, {once: true});
    void Promise.resolve(waiting)
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', abort));
  });
}
