import {API_PATH, methodOf, OPERATIONS, routes} from '@kabinet/contract';
import type {Operation, PartnerBackend} from '@kabinet/contract';
import {baseMetrics, lastDays} from './sums.js';
import type {Bench, Judges} from './subject.js';
import {offers} from './subject.js';
import {equal, fits, isTrue, refuses} from './verdict.js';

export const sessionCases: Judges = {
  'the session fits the contract and names at least one programme': ({session, programmes}) => {
    fits(routes.session.answer, session);
    isTrue(programmes.length > 0, 'The session names no programme.');
    isTrue(session.capabilities.methods.includes('session'), 'The session does not name itself among its methods.');
    return Promise.resolve();
  },

  'every method that the session names exists': ({backend, session}) => {
    for (const name of session.capabilities.methods) {
      const operation = OPERATIONS.find((known) => known === name);
      // A newer backend may have methods that this suite does not know.
      if (operation) isTrue(methodOf(backend, operation) !== undefined, `The method ${name} does not exist.`);
    }
    if (session.capabilities.realtime) isTrue(backend.stream !== undefined, 'There is no stream.');
    return Promise.resolve();
  },

  'every answer fits the contract': async (bench) => {
    for (const {operation, input} of usualQuestions(bench)) {
      const answer = await methodOf(bench.backend, operation)?.(input);
      fits(routes[operation].answer, answer);
    }
  },

  'an unknown programme is not found': async (bench) => {
    for (const {operation, input} of usualQuestions(bench)) {
      if (!('programme' in input)) continue;
      const asked = methodOf(bench.backend, operation)?.({...input, programme: 'no-such-programme'});
      await refuses(asked ?? Promise.resolve(), 'not_found', `${API_PATH} ${operation} of an unknown programme`);
    }
  },

  'an aborted question rejects with the reason of its signal': async (bench) => {
    const reason = new Error('The person went on.');
    for (const {operation, input} of usualQuestions(bench)) {
      const asked = methodOf(bench.backend, operation)?.(input, {signal: AbortSignal.abort(reason)});
      const outcome = await asked?.catch((error: unknown) => error);
      isTrue(outcome === reason, `${operation} does not reject with the reason of the signal.`);
    }
  },

  'a partner with nothing sees empty lists and zeros': async ({empty}) => {
    if (!empty) return;
    const session = await empty.session({});
    for (const programme of session.programmes) await judgeEmpty(empty, {programme: programme.id});
  },
};

/** One question for each read that the partner may ask, about each programme. */
function usualQuestions(bench: Bench): {operation: Operation; input: object}[] {
  const {session, programmes} = bench;
  const questions = programmes.flatMap((programme) => {
    const asked = {programme: programme.id};
    const period = lastDays(30, session, programme);
    return [
      {operation: 'offers.list', input: asked},
      {operation: 'links.list', input: {...asked, period}},
      {operation: 'report', input: {...asked, period, metrics: baseMetrics(session), ...byDay(session)}},
      {operation: 'commissions.list', input: asked},
      {operation: 'balance', input: asked},
      {operation: 'plan', input: asked},
      {operation: 'payouts.list', input: asked},
      {operation: 'requisites.list', input: asked},
    ] as const;
  });
  return [{operation: 'session' as const, input: {}}, ...questions].filter(({operation}) => offers(bench, operation));
}

function byDay({capabilities}: Bench['session']): {granularity?: 'day'} {
  return capabilities.granularities.includes('day') ? {granularity: 'day'} : {};
}

async function judgeEmpty(backend: PartnerBackend, asked: {programme: string}): Promise<void> {
  const lists = await Promise.all([
    backend.links?.list(asked),
    backend.commissions?.list(asked),
    backend.payouts?.list(asked),
  ]);
  for (const page of lists) equal(page?.items ?? [], [], 'rows of a partner with nothing');
  equal((await backend.requisites?.list(asked))?.items ?? [], [], 'requisites of a partner with nothing');
  const balance = await backend.balance?.(asked);
  for (const account of balance?.accounts ?? []) {
    isTrue(!/[1-9]/.test(account.earned.amount), 'A partner with nothing has earned something.');
  }
}
