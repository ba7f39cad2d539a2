import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import {AttemptFailed, backoffMs, retryAfterMs, sleep, withRetries} from './retry.js';
import type {Pace} from './retry.js';

const NOW = Date.parse('2026-11-21T11:32:00Z');

describe('retryAfterMs', () => {
  const wait = (retryAfter: string | undefined, date?: string) =>
    retryAfterMs(new Headers({...(retryAfter && {'Retry-After': retryAfter}), ...(date && {Date: date})}), NOW);

  it('reads seconds', () => {
    expect(wait('7')).to.equal(7000);
    expect(wait(' 120 ')).to.equal(120_000);
    expect(wait('0')).to.equal(0);
  });

  it('reads a date by the server’s own clock', () => {
    expect(wait('Sat, 21 Nov 2026 11:32:30 GMT')).to.equal(30_000);
    expect(wait('Fri, 20 Nov 2026 11:32:30 GMT', 'Fri, 20 Nov 2026 11:32:00 GMT')).to.equal(30_000);
    expect(wait('Sat, 21 Nov 2026 11:31:00 GMT')).to.equal(0);
  });

  it('leaves nonsense alone', () => {
    for (const nonsense of [undefined, 'soon', '-5', '1.5', '1e3', '0x10', '99999999999', '2026-11-21']) {
      expect(wait(nonsense), String(nonsense)).to.equal(undefined);
    }
  });
});

describe('backoffMs', () => {
  const paced = (chance: number): Pace => ({
    retries: 9,
    firstWaitMs: 1000,
    longestWaitMs: 30_000,
    now: () => NOW,
    random: () => chance,
    sleep,
  });

  it('is anything up to a bound that doubles to half a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((attempt) => backoffMs(attempt, paced(1)))).to.deep.equal([
      1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
    ]);
    expect(backoffMs(2, paced(0))).to.equal(0);
    expect(backoffMs(2, paced(0.25))).to.equal(1000);
  });
});

describe('withRetries', () => {
  const failure = (mayRetry: boolean, waitMs?: number) =>
    new AttemptFailed(new BackendError('unavailable', 'Not now.'), mayRetry, waitMs);

  function trial(failures: AttemptFailed[], isRepeatable = true) {
    const slept: number[] = [];
    let attempts = 0;
    const pace: Pace = {
      retries: 3,
      firstWaitMs: 1000,
      longestWaitMs: 30_000,
      now: () => NOW,
      random: () => 0.5,
      sleep: (ms) => Promise.resolve(void slept.push(ms)),
    };
    const attempt = () => {
      const next = failures[attempts++];
      return next ? Promise.reject(next) : Promise.resolve('done');
    };
    const outcome = withRetries(attempt, isRepeatable, pace, undefined).catch((error: unknown) => error);
    return {outcome, slept, attempts: () => attempts};
  }

  it('gives up after three retries', async () => {
    for (const [count, attempts, result] of [
      [0, 1, 'done'],
      [2, 3, 'done'],
      [3, 4, 'done'],
      [4, 4, 'error'],
      [5, 4, 'error'],
    ] as const) {
      const run = trial(Array.from({length: count}, () => failure(true)));
      const outcome = await run.outcome;
      expect(outcome === 'done' ? 'done' : 'error', `${count} failures`).to.equal(result);
      expect(run.attempts(), `${count} failures`).to.equal(attempts);
    }
  });

  it('waits longer each time, by chance', async () => {
    const run = trial([failure(true), failure(true), failure(true)]);
    await run.outcome;
    expect(run.slept).to.deep.equal([500, 1000, 2000]);
  });

  it('waits as long as the server asked, and a little longer', async () => {
    const run = trial([failure(true, 30_000), failure(true, 60_000)]);
    await run.outcome;
    expect(run.slept).to.deep.equal([33_000, 66_000]);
  });

  it('leaves a wait of more than a minute to the person', async () => {
    const run = trial([failure(true, 3_600_000)]);
    const error = (await run.outcome) as BackendError;
    expect(error.retryAt).to.equal('2026-11-21T12:32:00.000Z');
    expect(run.attempts()).to.equal(1);
  });

  it('says the moment too when it does not retry at all', async () => {
    const error = (await trial([failure(true, 30_000)], false).outcome) as BackendError;
    expect(error.retryAt).to.equal('2026-11-21T11:32:30.000Z');
    expect(((await trial([failure(true)], false).outcome) as BackendError).retryAt).to.equal(undefined);
  });

  it('does not repeat what would fail again', async () => {
    const run = trial([failure(false)]);
    expect(await run.outcome).to.be.instanceOf(BackendError);
    expect(run.attempts()).to.equal(1);
  });
});

describe('sleep', () => {
  it('wakes with the reason of the signal', async () => {
    const reason = new Error('The person went on.');
    const leaving = new AbortController();
    const sleeping = sleep(60_000, leaving.signal).catch((error: unknown) => error);
    leaving.abort(reason);
    expect(await sleeping).to.equal(reason);
    expect(await sleep(60_000, AbortSignal.abort(reason)).catch((error: unknown) => error)).to.equal(reason);
  });
});
