import {BackendError, checkInput} from '@kabinet/contract';
import {Hono} from 'hono';
import type {Context} from 'hono';
import {problemResponse} from '../http/problem.js';
import type {PartnerSessions} from '../partner-sessions.js';
import type {Secrets} from '../secrets.js';
import {audited} from './audited.js';
import {banksInputSchema, BANKS_MAX_BYTES, putBanks} from './banks.js';
import {putOffer, putPartner, putProgramme} from './catalogue.js';
import {offerInputSchema, partnerInputSchema, programmeInputSchema} from './catalogue-inputs.js';
import {approveCommission, rejectCommission, reverseCommission} from './commissions.js';
import type {CommissionOutcome, OperatorReason} from './commissions.js';
import {postConversion} from './conversions-endpoint.js';
import type {ConversionsOptions} from './conversions-endpoint.js';
import {
  chosenIdSchema,
  eventSchema,
  optionalReasonSchema,
  payOutSchema,
  reasonSchema,
  tokenSchema,
  visitorSchema,
} from './inputs.js';
import {requireOperatorKey} from './operator-key.js';
import {erasePartner, setPartnerStatus} from './partners.js';
import type {GivenStatus} from './partners.js';
import {payOut} from './payout-batch.js';
import {checkLedger} from '../ledger/check.js';
import {actOnPayout} from './payout-results.js';
import type {PayoutAct} from './payout-results.js';
import type {CommissionTarget} from './targets.js';
import {addPapers} from './paper-routes.js';
import {input, param} from './request.js';
import {eraseVisitor} from './visitors.js';

/** Where the operator API lives on the server's origin. */
export const OPERATOR_API_PATH = '/operator-api/v1';

export interface OperatorApiOptions extends ConversionsOptions {
  readonly secrets: Secrets;
  readonly sessions: Pick<PartnerSessions, 'issue' | 'revoke'>;
  readonly onError: (error: unknown) => void;
}

/**
 * What the operator's own programs may do. Everything but the postback, which is signed, needs the operator's key.
 * Answers are JSON, errors problem documents.
 */
export function operatorApi(options: OperatorApiOptions): Hono {
  const {secrets, onError} = options;
  const api = new Hono().basePath(OPERATOR_API_PATH);
  api.onError((error) => problemResponse(error, onError));
  api.notFound(() => problemResponse(new BackendError('not_found', 'The operator API has no such path.'), onError));
  api.post('/conversions', (context) => postConversion(context.req.raw, options));
  api.use(async (context, next) => {
    requireOperatorKey(context.req.raw, secrets.operatorKey);
    await next();
  });
  api.use(audited(options));
  addCommissions(api, options);
  addPayouts(api, options);
  addPartners(api, options);
  addCatalogue(api, options);
  addPapers(api, options);
  api.post('/visitors/erase', async (context) =>
    context.json(await eraseVisitor(options.db, await input(context, visitorSchema))),
  );
  return api;
}

function addCommissions(api: Hono, {db, clock}: OperatorApiOptions): void {
  type Act = (target: CommissionTarget, reason: OperatorReason) => Promise<CommissionOutcome>;
  const acts: Readonly<Record<string, Act>> = {
    reject: (target, reason) => rejectCommission(db, target, {now: clock(), reason}),
    reverse: (target, reason) => reverseCommission(db, target, {now: clock(), reason}),
  };
  const places: readonly [string, (context: Context) => CommissionTarget][] = [
    ['/orders/:order', (context) => ({order: param(context, 'order'), event: eventOf(context)})],
    [
      '/partners/:partner/commissions/:id',
      (context) => ({partner: param(context, 'partner'), id: param(context, 'id')}),
    ],
  ];
  for (const [path, targetOf] of places) {
    api.post(`${path}/approve`, async (context) =>
      context.json(await approveCommission(db, targetOf(context), clock())),
    );
    for (const [name, act] of Object.entries(acts)) {
      api.post(`${path}/${name}`, async (context) => {
        const {reason: text, code} = await input(context, reasonSchema);
        return context.json(await act(targetOf(context), {text, code}));
      });
    }
  }
}

function addPayouts(api: Hono, {db, clock}: OperatorApiOptions): void {
  api.post('/ledger/check', async (context) => {
    const broken = await checkLedger(db);
    if (broken.length === 0) return context.json({broken});
    const detail = broken.map(({rule, rows}) => `Broken: ${rule}. ${JSON.stringify(rows)}`).join('\n');
    throw new BackendError('conflict', detail, {code: 'ledger_broken'});
  });
  api.post('/programmes/:programme/payouts', async (context) => {
    const wishes = await input(context, payOutSchema);
    return context.json({payouts: await payOut(db, param(context, 'programme'), {now: clock(), ...wishes})});
  });
  const targetOf = (context: Context) => ({partner: param(context, 'partner'), payout: param(context, 'payout')});
  const acts = {plain: ['review', 'process', 'paid'], explained: ['reject', 'cancel', 'failed']} as const;
  const path = (act: PayoutAct) => `/partners/:partner/payouts/:payout/${act}`;
  for (const act of acts.plain) {
    api.post(path(act), async (context) => context.json(await actOnPayout(db, targetOf(context), {act, now: clock()})));
  }
  for (const act of acts.explained) {
    api.post(path(act), async (context) => {
      const {reason: text, code} = await input(context, reasonSchema);
      return context.json(await actOnPayout(db, targetOf(context), {act, now: clock(), reason: {text, code}}));
    });
  }
}

function addPartners(api: Hono, {db, clock, sessions}: OperatorApiOptions): void {
  const statuses: Readonly<Record<string, GivenStatus>> = {
    activate: 'approved',
    suspend: 'suspended',
    block: 'blocked',
    archive: 'archived',
  };
  for (const [name, status] of Object.entries(statuses)) {
    api.post(`/partners/:partner/${name}`, async (context) => {
      const {reason} = await input(context, optionalReasonSchema);
      const change = {status, ...(reason !== undefined && {reason: {text: reason}})};
      return context.json(await setPartnerStatus(db, param(context, 'partner'), change));
    });
  }
  api.post('/partners/:partner/erase', async (context) =>
    context.json(await erasePartner(db, param(context, 'partner'), clock())),
  );
  api.post('/partners/:partner/tokens', async (context) => {
    const wishes = await input(context, tokenSchema);
    return context.json(await sessions.issue({partnerId: param(context, 'partner'), ...wishes}), 201);
  });
  api.post('/partners/:partner/tokens/revoke', async (context) => {
    await sessions.revoke(param(context, 'partner'));
    return context.json({partner: param(context, 'partner')});
  });
}

function addCatalogue(api: Hono, {db, clock}: OperatorApiOptions): void {
  api.put('/programmes/:id', async (context) =>
    context.json(await putProgramme(db, newId(context), await input(context, programmeInputSchema))),
  );
  api.put('/offers/:id', async (context) =>
    context.json(await putOffer(db, newId(context), await input(context, offerInputSchema), clock())),
  );
  api.put('/banks', async (context) =>
    context.json(await putBanks(db, (await input(context, banksInputSchema, BANKS_MAX_BYTES)).banks)),
  );
  api.put('/partners/:id', async (context) =>
    context.json(await putPartner(db, newId(context), await input(context, partnerInputSchema), clock())),
  );
}

/** An id that the operator chooses. */
function newId(context: Context): string {
  return checkInput(chosenIdSchema, context.req.param('id'));
}

/** A lead and a sale may have the same order id; without the query the sale is meant. */
function eventOf(context: Context): 'lead' | 'sale' | undefined {
  return checkInput(eventSchema, context.req.query('event'));
}
