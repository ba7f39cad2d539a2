import {expect} from '@open-wc/testing';
import {httpBackend} from '@kabinet/backends/http';
import type {GetToken} from '@kabinet/backends/http';
import {memoryBackend} from '@kabinet/backends/memory';
import {BackendError} from '@kabinet/contract';
import type {KabinetElement} from '../controllers/kabinet-element.js';
import {VERSION} from '../define/version.js';
import {area, configured, drawn, everyWidget, widget, withMethod} from '../host-page/testing/every-widget.js';
import type {Messages} from '../runtime/i18n/messages.js';
import {until} from '../testing/probe.js';
import {diagnose} from './diagnose.js';
import type {Diagnosis} from './diagnose.js';

const SECRET = 'secret-of-the-operator';

/** What it returns; what it prints is kept from the console of the tests. */
async function diagnosed(): Promise<Diagnosis & {printed: string}> {
  const {groupCollapsed, log, table} = console;
  const printed: unknown[] = [];
  console.groupCollapsed = console.log = console.table = (...words: unknown[]) => void printed.push(...words);
  try {
    const diagnosis = await diagnose({prefix: 'guest'});
    return {...diagnosis, printed: JSON.stringify(printed)};
  } finally {
    Object.assign(console, {groupCollapsed, log, table});
  }
}

describe('diagnose', () => {
  it('has nothing to say against a page that works', async () => {
    configured({onError: () => undefined});
    const widgets = everyWidget();
    area().append(...widgets);
    await drawn(...widgets);
    const {problems, configuration, session, widgets: found, version} = await diagnosed();
    expect(problems).to.deep.equal([]);
    expect(version).to.equal(VERSION);
    expect(configuration).to.deep.equal({
      locale: 'ru',
      language: 'ru',
      scheme: 'light',
      programme: undefined,
      hooks: ['onError'],
      brand: [],
    });
    expect(session).to.include({answers: true, partner: 'approved'});
    expect(found[0]).to.deep.equal({tag: 'guest-stats', version: VERSION, shows: 'ready', needs: 'report'});
    expect(found.length).to.equal(6);
  });

  it('says that nothing is configured, and what is not registered', async () => {
    area().append(document.createElement('guest-unheard-of'));
    const {problems} = await diagnosed();
    expect(problems).to.deep.equal([
      'Nothing is configured: the page has to say where the backend is.',
      '<guest-unheard-of> is not registered.',
    ]);
  });

  it('says which widget is hidden, and for want of what', async () => {
    configured({backend: withMethod(memoryBackend(), 'balance', undefined)});
    const balance = widget('balance');
    area().append(balance);
    await until('nothing', () => (balance as unknown as KabinetElement<Messages>).situation.kind === 'unsupported');
    const {problems} = await diagnosed();
    expect(problems).to.include('The session allows balance, which the backend does not have.');
    expect(problems).to.include('<guest-balance> is hidden: it needs balance, and the backend does not have it.');
  });

  it('says which widget shows an error, and what was not answered', async () => {
    const balance = () => Promise.reject(new BackendError('not_found', 'gone', {requestId: '9F3K-20D7'}));
    configured({backend: withMethod(memoryBackend(), 'balance', balance)});
    const [shown, links] = [widget('balance'), widget('links')];
    area().append(shown, links);
    await until('an error', () => shown.shadowRoot?.querySelector('[part~="error"]'));
    await drawn(links);
    const {problems, widgets} = await diagnosed();
    expect(problems).to.deep.equal(['<guest-balance> has no answer to balance: not_found, request 9F3K-20D7.']);
    expect(widgets).to.deep.equal([
      {
        tag: 'guest-balance',
        version: VERSION,
        shows: 'failed',
        needs: 'balance',
        failures: [{operation: 'balance', kind: 'not_found', requestId: '9F3K-20D7'}],
      },
      {tag: 'guest-links', version: VERSION, shows: 'ready', needs: 'links.list'},
    ]);
  });

  it('says nothing of an error that has been mended', async () => {
    let isBroken = true;
    const backend = memoryBackend();
    const balance = (...question: Parameters<typeof backend.balance & object>) =>
      isBroken ? Promise.reject(new BackendError('unavailable', 'down')) : backend.balance?.(...question);
    configured({backend: withMethod(backend, 'balance', balance)});
    const shown = widget('balance');
    area().append(shown);
    await until('an error', () => shown.shadowRoot?.querySelector('[part~="error"]'));
    expect((await diagnosed()).widgets[0]?.shows).to.equal('failed');
    isBroken = false;
    shown.shadowRoot?.querySelector<HTMLElement>('[part~="retry"]')?.click();
    await drawn(shown);
    const {problems, widgets} = await diagnosed();
    expect(problems).to.deep.equal([]);
    expect(widgets[0]?.shows).to.equal('ready');
  });

  it('names the field that a backend in the browser got wrong', async () => {
    const {error} = console;
    console.error = () => undefined;
    const backend = memoryBackend();
    const balance = async (...question: Parameters<typeof backend.balance & object>) => {
      const {accounts, ...rest} = (await backend.balance?.(...question))!;
      return {...rest, accounts: accounts.map((account) => ({...account, available: {amount: 25.5, currency: 'EUR'}}))};
    };
    configured({backend: withMethod(backend, 'balance', balance)});
    const shown = widget('balance');
    area().append(shown);
    await until('an error', () => shown.shadowRoot?.querySelector('[part~="error"]'));
    console.error = error;
    const {problems, widgets} = await diagnosed();
    expect(problems).to.deep.equal([
      '<guest-balance> has no answer to balance: bad_response ' +
        '(/accounts/0/available/amount: Invalid type: Expected string).',
    ]);
    expect(widgets[0]?.shows).to.equal('failed');
  });

  it('names the fields of a session that is none', async () => {
    const session = () => Promise.resolve({partner: {name: 'x'}});
    configured({backend: withMethod(memoryBackend(), 'session', session)});
    area().append(widget('stats'));
    const {problems} = await diagnosed();
    expect(problems).to.deep.equal([
      'The backend does not answer its session: bad_response (/partner/id: Invalid key: Expected "id"; ' +
        '/partner/status: Invalid key: Expected "status"; /programmes: Invalid key: Expected "programmes"; 2 more).',
    ]);
  });

  it('says which widget cannot draw what it was answered', async () => {
    const {error} = console;
    console.error = () => undefined;
    configured({backend: withMethod(memoryBackend(), 'balance', () => Promise.resolve({}))});
    const shown = widget('balance');
    area().append(shown);
    await until('an error', () => shown.shadowRoot?.querySelector('[part~="error"]'));
    console.error = error;
    const {problems, widgets} = await diagnosed();
    expect(problems).to.deep.equal([
      '<guest-balance> has no answer to balance: bad_response (/meta: Invalid key: Expected "meta"; ' +
        '/accounts: Invalid key: Expected "accounts").',
    ]);
    expect(widgets[0]?.shows).to.equal('failed');
  });

  it('says that the backend does not answer, and nothing that is secret', async () => {
    const session = () => Promise.reject(new BackendError('unauthenticated', SECRET, {requestId: '9F3K-20D7'}));
    configured({backend: withMethod(memoryBackend(), 'session', session)});
    area().append(widget('stats'));
    const {problems, printed} = await diagnosed();
    expect(problems).to.deep.equal(['The backend does not answer its session: unauthenticated, request 9F3K-20D7.']);
    expect(printed).to.contain('9F3K-20D7');
    expect(printed).to.not.contain(SECRET);
  });

  describe('of a backend over HTTP', () => {
    const json = (value: unknown, status = 200) =>
      new Response(JSON.stringify(value), {status, headers: {'Content-Type': 'application/json'}});

    /** What is wrong on a page whose API answers this. */
    async function problemsWith(answer: () => Response, getToken: GetToken = () => ({token: 'a'})): Promise<string[]> {
      const fetch = () => Promise.resolve(answer());
      configured({backend: httpBackend({url: '/affiliate/v1?key=b', getToken, fetch, pace: {retries: 0}})});
      area().append(widget('stats'));
      return [...(await diagnosed()).problems];
    }

    it('says why there is no token', async () => {
      const getToken = () => Promise.reject(new Error('/nope answered 404 instead of a token.'));
      expect(await problemsWith(() => json({}), getToken)).to.deep.equal([
        'The backend does not answer its session: unauthenticated (The host page could not get a token: ' +
          '/nope answered 404 instead of a token), asked at /affiliate/v1.',
      ]);
    });

    it('keeps a token out of what the page says', async () => {
      const getToken = () => Promise.reject(new Error('Bearer abc.def refused'));
      expect(await problemsWith(() => json({}), getToken)).to.deep.equal([
        'The backend does not answer its session: unauthenticated (The host page could not get a token: … refused), ' +
          'asked at /affiliate/v1.',
      ]);
    });

    it('says what a token is', async () => {
      const getToken = () => ({access_token: 'a'}) as unknown as {token: string};
      expect(await problemsWith(() => json({}), getToken)).to.deep.equal([
        'The backend does not answer its session: unauthenticated (The host page gave no token: ' +
          '{token, expiresAt?} is wanted), asked at /affiliate/v1.',
      ]);
    });

    it('says where nothing was found', async () => {
      const lost = () => new Response('<h1>Lost</h1>', {status: 404, headers: {'Content-Type': 'text/html'}});
      expect(await problemsWith(lost)).to.deep.equal([
        'The backend does not answer its session: not_found (The API answered with 404), asked at /affiliate/v1.',
      ]);
    });

    it('names the fields that are wrong, and not what is in them', async () => {
      const session = await memoryBackend().session({});
      const wrong = {...session, now: undefined, partner: {...session.partner, name: 25.5}};
      expect(await problemsWith(() => json(wrong))).to.deep.equal([
        'The backend does not answer its session: bad_response (/partner/name: Invalid type: Expected string; ' +
          '/now: Invalid key: Expected "now"), asked at /affiliate/v1.',
      ]);
    });
  });
});
