import {BackendError, checkInput, requireAccess, routes} from '@kabinet/contract';
import type {
  Operation,
  PartnerBackend,
  PayoutRequest,
  ReadOptions,
  StreamOptions,
  Topic,
  WriteOptions,
} from '@kabinet/contract';
import {rememberAct} from '../audit/audit.js';
import type {Clock} from '../clock.js';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {PAYOUT_TOPICS} from '../ledger/settle.js';
import {notifyStatement} from '../hints/channel.js';
import type {HintHub} from '../hints/hub.js';
import {balance} from './balance.js';
import {explainCommission} from './commission-detail.js';
import {listCommissions} from './commissions.js';
import {once, wasAnswered} from './idempotency.js';
import {listTemplates, saveTemplate} from './link-templates.js';
import {archiveLink, createLink, updateLink} from './link-writes.js';
import {listLinks} from './links.js';
import {listOffers} from './offers.js';
import {openDocument} from './documents.js';
import {paperKeeper} from './papers.js';
import {cancelPayout, quotePayout, requestPayout} from './payout-requests.js';
import {explainPayout, listPayouts} from './payouts.js';
import {plan} from './plan.js';
import {queryFault} from './query-fault.js';
import {report} from './report.js';
import {findBank, requisitesKeeper} from './requisites.js';
import {inProgramme, lockPartner, readPartner} from './scope.js';
import type {PartnerScope, ProgrammeScope} from './scope.js';
import {session} from './session.js';
import {judgeProof, proverOf} from './step-up.js';
import type {VerifyStepUp} from './step-up.js';
import {requireStorable} from './storable.js';

export interface SqlBackendOptions {
  /** From the token, never from the query. */
  readonly partnerId: string;
  readonly clock: Clock;
  /** Where the addresses of links begin: `https://go.shop.example/r/`. */
  readonly linkBase: string;
  /** Hints of changes; without them there is no stream. */
  readonly hints?: HintHub | undefined;
  /** What is asked for before requisites are told or changed and money is taken out; nothing when left out. */
  readonly verifyStepUp?: VerifyStepUp | undefined;
}

/** What changes for a partner who writes a link; labels in reports come from names. */
const LINK_TOPICS: readonly Topic[] = ['links', 'session', 'report'];
const REQUISITE_TOPICS: readonly Topic[] = ['requisites', 'obligations'];
const PAPER_TOPICS: readonly Topic[] = ['obligations', 'payouts'];

/** Speaks for one partner over the tables of the reference server. */
export function sqlBackend(db: Db, options: SqlBackendOptions): PartnerBackend {
  const {partnerId, clock, linkBase, hints, verifyStepUp} = options;
  const requisites = requisitesKeeper(verifyStepUp);
  const papers = paperKeeper(verifyStepUp);

  /** A read that needs no programme, or finds it by itself. */
  const read =
    <Input, Answer>(operation: Operation, work: (scope: PartnerScope, input: Input) => Promise<Answer>) =>
    (input: Input, options?: ReadOptions): Promise<Answer> =>
      guarded(options?.signal, async () => {
        const checked = checkedInput(operation, input);
        const partner = await readPartner(db, partnerId);
        requireAccess(partner.status, operation);
        const isProven = await judgeProof(verifyStepUp, partnerId, checked);
        return work({db, partner, now: clock(), linkBase, isProven}, checked);
      });

  /** A read of one programme. */
  const list = <Query extends {programme: string}, Answer>(
    operation: Operation,
    work: (scope: ProgrammeScope, query: Query) => Promise<Answer>,
  ) => read(operation, async (scope, query: Query) => work(await inProgramme(scope, query.programme), query));

  /** A change, done once for each idempotency key. */
  const write =
    <Input, Answer>(
      operation: Operation,
      work: (scope: PartnerScope, input: Input) => Promise<Answer>,
      topics: readonly Topic[] = LINK_TOPICS,
    ) =>
    (input: Input, options?: WriteOptions): Promise<Answer> =>
      guarded(options?.signal, async () => {
        const checked = checkedInput(operation, input);
        const key = options?.idempotencyKey;
        // A code may be good for one time only: what is answered from memory does not spend it.
        const isAgain = await wasAnswered(db, {partnerId, key, now: clock()});
        const isProven = !isAgain && (await judgeProof(verifyStepUp, partnerId, checked));
        return inTransaction(db, async (tx) => {
          const partner = await lockPartner(tx, partnerId);
          requireAccess(partner.status, operation);
          const now = clock();
          const keyed = {partnerId, key, operation, input: checked, now};
          return once(tx, keyed, async () => {
            const answer = await work({db: tx, partner, now, linkBase, isProven}, checked);
            if (isAudited(operation))
              await rememberAct(tx, {partnerId, at: now, action: operation, subject: subjectOf(checked, answer)});
            await tx.execute(notifyStatement({partnerId, topics}));
            return answer;
          });
        });
      });

  const readSession = read('session', session);

  return {
    session: async (query, options) => {
      const lastHint = hints?.latestId;
      const answer = await readSession(query, options);
      return {...answer, ...(lastHint !== undefined && {lastHint})};
    },
    offers: {list: list('offers.list', listOffers)},
    plan: list('plan', plan),
    links: {
      list: list('links.list', listLinks),
      create: write('links.create', createLink),
      update: write('links.update', updateLink),
      archive: write('links.archive', archiveLink),
      templates: list('links.templates', listTemplates),
      saveTemplate: write('links.saveTemplate', saveTemplate),
    },
    report: list('report', report),
    commissions: {
      list: list('commissions.list', listCommissions),
      get: read('commissions.get', explainCommission),
    },
    balance: list('balance', balance),
    payouts: {
      list: list('payouts.list', listPayouts),
      get: read('payouts.get', explainPayout),
      quote: list('payouts.quote', quotePayout),
      request: write(
        'payouts.request',
        (scope, request: PayoutRequest) => requestPayout(scope, request, proverOf(verifyStepUp)),
        PAYOUT_TOPICS,
      ),
      cancel: write('payouts.cancel', cancelPayout, PAYOUT_TOPICS),
    },
    requisites: {
      list: list('requisites.list', requisites.list),
      reveal: read('requisites.reveal', requisites.reveal),
      save: write('requisites.save', requisites.save, REQUISITE_TOPICS),
      remove: write('requisites.remove', requisites.remove, REQUISITE_TOPICS),
      bank: read('requisites.bank', findBank),
    },
    obligations: {
      list: list('obligations.list', papers.list),
      upload: write('obligations.upload', papers.upload, PAPER_TOPICS),
      sign: write('obligations.sign', papers.sign, PAPER_TOPICS),
    },
    documents: {open: read('documents.open', openDocument)},
    ...(hints && {
      stream: ({after}: {after?: string | undefined}, options: StreamOptions = {}) =>
        hints.subscribe(partnerId, {...options, after}),
    }),
  };
}

/** What moves money, tells or changes requisites, or counts as a signature. */
function isAudited(operation: Operation): boolean {
  return /^(payouts|requisites|obligations)\./.test(operation);
}

/** The id of what it was done to; of what is new, as the answer has it. */
function subjectOf(input: unknown, answer: unknown): string | undefined {
  return (input as {id?: string}).id ?? (answer as {id?: string}).id;
}

function checkedInput<Input>(operation: Operation, input: Input): Input {
  const checked = checkInput(routes[operation].input, input) as Input;
  requireStorable(checked);
  return checked;
}

/** Nothing but BackendError and the reason of an aborted signal comes out. */
async function guarded<Answer>(signal: AbortSignal | undefined, work: () => Promise<Answer>): Promise<Answer> {
  signal?.throwIfAborted();
  try {
    const answer = await work();
    signal?.throwIfAborted();
    return answer;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof BackendError) throw error;
    throw new BackendError('unavailable', 'The database did not answer.', {cause: queryFault(error)});
  }
}
