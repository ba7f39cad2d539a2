import {expect, fixture, html} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import type {Balance, BalanceQuery, Hint, PartnerBackend, ReadOptions} from '@kabinet/contract';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {Probe, SESSION, bareBackend, until} from '../testing/probe.js';
import {ResourceController} from './resource-controller.js';

/** A balance of which only the moment matters, so that answers can be told apart. */
const answerAt = (asOf: string): Balance => ({meta: {asOf, timeZone: 'Europe/Moscow'}, accounts: []});

class Asking extends Probe {
  query: BalanceQuery | undefined = {programme: 'a'};
  readonly resource = new ResourceController(this, {operation: 'balance', query: () => this.query});

  get shown(): string | undefined {
    return this.resource.value?.meta.asOf;
  }

  ask(programme: string): void {
    this.query = {programme};
    this.requestUpdate();
  }
}
customElements.define('asking-probe', Asking);

interface Call {
  programme: string;
  options: ReadOptions | undefined;
  answer: (asOf: string) => void;
  fail: (error: Error) => void;
}

/** A backend whose answers a test gives by hand. */
function manual(): {calls: Call[]; backend: PartnerBackend} {
  const calls: Call[] = [];
  const balance = ({programme}: BalanceQuery, options?: ReadOptions) =>
    new Promise<Balance>((resolve, reject) => {
      options?.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error));
      calls.push({programme, options, answer: (asOf) => resolve(answerAt(asOf)), fail: reject});
    });
  return {calls, backend: bareBackend({balance})};
}

const runtimes: Runtime[] = [];

async function place(backend: PartnerBackend, runtime = createRuntime({backend, locale: 'en'})): Promise<Asking> {
  runtimes.push(runtime);
  return fixture<Asking>(html`<asking-probe .runtime=${runtime}></asking-probe>`);
}

describe('ResourceController', () => {
  afterEach(() => {
    for (const runtime of runtimes.splice(0)) runtime.core.dispose();
  });

  it('shares one request between widgets that ask the same', async () => {
    const {calls, backend} = manual();
    const first = await place(backend);
    const second = await place(backend, first.runtime);
    await until('the request', () => calls.length > 0);
    calls[0]!.answer('1');
    await until('both', () => first.shown === '1' && second.shown === '1');
    expect(calls).to.have.length(1);
  });

  it('shows the answer to the last question, whatever comes when', async () => {
    const {calls, backend} = manual();
    const element = await place(backend);
    await until('a', () => calls.length === 1);
    element.ask('b');
    await until('b', () => calls.length === 2);
    calls[1]!.answer('b');
    await until('b shown', () => element.shown === 'b');
    calls[0]!.answer('a');
    await element.updateComplete;
    expect(element.shown).to.equal('b');
    expect(calls[0]!.options?.signal?.aborted).to.equal(true);
  });

  it('keeps the former answer, marked, while the next is on its way', async () => {
    const {calls, backend} = manual();
    const element = await place(backend);
    await until('a', () => calls.length === 1);
    calls[0]!.answer('a');
    await until('a shown', () => element.shown === 'a');
    element.ask('b');
    await until('b asked', () => calls.length === 2);
    expect(element.resource.state).to.deep.include({status: 'ready', value: answerAt('a')});
    expect(
      element.resource.match({waiting: () => null, failed: () => null, ready: (_, info) => info.previous}),
    ).to.equal(true);
    expect(element.resource.pending).to.equal(true);
    calls[1]!.answer('b');
    await until('b shown', () => element.shown === 'b');
    expect(element.resource.pending).to.equal(false);
  });

  it('aborts when its element leaves and asks again when it is back', async () => {
    const {calls, backend} = manual();
    const element = await place(backend);
    await until('asked', () => calls.length === 1);
    const home = element.parentElement!;
    element.remove();
    await until('aborted', () => calls[0]!.options?.signal?.aborted);
    home.append(element);
    await until('asked again', () => calls.length === 2);
    calls[1]!.answer('2');
    await until('shown', () => element.shown === '2');
  });

  it('lets nothing go when its element is only moved', async () => {
    const {calls, backend} = manual();
    const element = await place(backend);
    await until('asked', () => calls.length === 1);
    const other = document.createElement('div');
    element.parentElement!.append(other);
    other.append(element);
    calls[0]!.answer('1');
    await until('shown', () => element.shown === '1');
    expect(calls).to.have.length(1);
    expect(calls[0]!.options?.signal?.aborted).to.equal(false);
  });

  it('tells of a failure once, and recovers on demand', async () => {
    const {calls, backend} = manual();
    const element = await place(backend);
    const reported: string[] = [];
    element.addEventListener('kabinet-error', ({detail}) => reported.push(`${detail.widget} ${detail.error.kind}`));
    await until('asked', () => calls.length === 1);
    calls[0]!.fail(new BackendError('unavailable', 'down', {requestId: 'r1'}));
    await until('failed', () => element.resource.state.status === 'failed');
    void element.resource.reload();
    await until('asked again', () => calls.length === 2);
    calls[1]!.answer('2');
    await until('shown', () => element.shown === '2');
    expect(reported).to.deep.equal(['probe unavailable']);
  });

  it('keeps what is on screen when it cannot be refreshed', async () => {
    const {calls, backend} = manual();
    const element = await place(backend);
    await until('asked', () => calls.length === 1);
    calls[0]!.answer('1');
    await until('shown', () => element.shown === '1');
    void element.resource.reload();
    await until('asked again', () => calls.length === 2);
    calls[1]!.fail(new BackendError('timeout', 'slow'));
    const outdated = () =>
      element.resource.match({
        waiting: () => undefined,
        failed: () => undefined,
        ready: (_, info) => info.outdated?.kind,
      });
    await until('outdated', () => outdated() === 'timeout');
    expect(element.shown).to.equal('1');
  });

  it('keeps the last answer for another question too as long as there is no connection', async () => {
    const {calls, backend} = manual();
    const element = await place(backend);
    await until('asked', () => calls.length === 1);
    calls[0]!.answer('1');
    await until('shown', () => element.shown === '1');
    element.ask('b');
    await until('asked b', () => calls.length === 2);
    calls[1]!.fail(new BackendError('offline', 'no network'));
    await until('failed', () => !element.resource.pending);
    expect(element.shown).to.equal('1');
    element.ask('c');
    await until('asked c', () => calls.length === 3);
    calls[2]!.fail(new BackendError('unavailable', 'down'));
    await until('a failure with a connection shows', () => element.resource.state.status === 'failed');
  });

  it('takes whatever a backend throws for a BackendError', async () => {
    const {calls, backend} = manual();
    const element = await place(backend);
    await until('asked', () => calls.length === 1);
    calls[0]!.fail(new TypeError('odd'));
    await until('failed', () => element.resource.state.status === 'failed');
    expect(element.resource.state).to.have.nested.property('error.kind', 'bad_response');
  });

  it('asks nothing as long as there is no query', async () => {
    const {calls, backend} = manual();
    const element = await place(backend);
    await until('asked', () => calls.length === 1);
    calls[0]!.answer('1');
    await until('shown', () => element.shown === '1');
    element.query = undefined;
    element.requestUpdate();
    await element.updateComplete;
    expect(calls).to.have.length(1);
    expect(element.shown).to.equal('1');
  });

  it('asks again when a hint names its topic, and only then', async () => {
    const {calls, backend} = manual();
    const hints: ((hint: Hint) => void)[] = [];
    const stream: NonNullable<PartnerBackend['stream']> = async function* (_query, options) {
      while (!options?.signal?.aborted) yield await new Promise<Hint>((resolve) => hints.push(resolve));
    };
    const capabilities = {...SESSION.capabilities, realtime: true};
    const element = await place({...backend, stream, session: () => Promise.resolve({...SESSION, capabilities})});
    await until('asked', () => calls.length === 1);
    calls[0]!.answer('1');
    await until('listening', () => hints.length === 1);
    hints[0]!({topics: ['links', 'payouts']});
    await until('heard', () => hints.length === 2);
    expect(calls).to.have.length(1);
    hints[1]!({topics: ['balance']});
    await until('asked again', () => calls.length === 2);
    calls[1]!.answer('2');
    await until('shown', () => element.shown === '2');
  });
});
