import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {BackendError} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {askAhead, configureKabinet, scopeKabinet} from './configure.js';
import type {KabinetHandle} from './configure.js';
import {messagesIn} from './i18n/messages.js';
import {createRuntime} from './runtime.js';
import {Probe, bareBackend, said, until} from '../testing/probe.js';

customElements.define('configured-probe', class extends Probe {});
customElements.define(
  'closed-box',
  class extends LitElement {
    static override shadowRootOptions: ShadowRootInit = {mode: 'closed'};
    inside: Probe | undefined;
    protected override render() {
      this.inside ??= document.createElement('configured-probe') as Probe;
      return this.inside;
    }
  },
);

const handles: KabinetHandle[] = [];

function keep(handle: KabinetHandle): KabinetHandle {
  handles.push(handle);
  return handle;
}

function backendIn(programme: string): PartnerBackend {
  return bareBackend({
    session: async () => {
      const session = await bareBackend().session({});
      return {...session, programmes: session.programmes.filter(({id}) => id === programme)};
    },
  });
}

describe('configureKabinet', () => {
  afterEach(() => {
    for (const handle of handles.splice(0)) handle.dispose();
  });

  it('reaches widgets that are there already and widgets that come later', async () => {
    const early = await fixture<Probe>(html`<configured-probe></configured-probe>`);
    expect(said(early)).to.equal('');
    keep(configureKabinet({backend: bareBackend(), locale: 'ru'}));
    await until('the early widget', () => said(early).startsWith('Проба ru'));
    const late = await fixture<Probe>(html`<configured-probe></configured-probe>`);
    await until('the late widget', () => said(late).startsWith('Проба ru'));
  });

  it('asks each question once, also when the first one was asked ahead', async () => {
    const asked: string[] = [];
    const {session, balance} = bareBackend();
    keep(
      configureKabinet({
        backend: bareBackend({
          session: (...given) => (asked.push('session'), session(...given)),
          balance: (...given) => (asked.push('balance'), balance!(...given)),
        }),
        locale: 'ru',
      }),
    );
    askAhead();
    expect(asked).to.deep.equal(['session']);
    const probe = await fixture<Probe>(html`<configured-probe></configured-probe>`);
    await until('the widget', () => said(probe).startsWith('Проба ru'));
    expect(asked).to.deep.equal(['session']);
  });

  it('asks nothing ahead where nothing is configured', () => {
    expect(() => askAhead()).not.to.throw();
  });

  it('shows the day of the programme’s zone by the server’s clock', async () => {
    keep(configureKabinet({backend: bareBackend(), locale: 'en'}));
    const probe = await fixture<Probe>(html`<configured-probe></configured-probe>`);
    await until('the day', () => said(probe) === 'Probe ru 2026-11-21');
    probe.programme = 'eu';
    await until('the day in Berlin', () => said(probe) === 'Probe eu 2026-11-20');
  });

  it('asks again when the page says so', async () => {
    const {session} = bareBackend();
    let signedIn = false;
    const handle = keep(
      configureKabinet({
        backend: bareBackend({
          session: async (query) => {
            if (!signedIn) throw new BackendError('unauthenticated', 'Nobody is signed in.');
            return session(query);
          },
        }),
        locale: 'en',
      }),
    );
    const probe = await fixture<Probe>(html`<configured-probe></configured-probe>`);
    await until('the end of the session', () => said(probe).startsWith('Your session has expired'));
    signedIn = true;
    handle.refresh();
    await until('the figures', () => said(probe).startsWith('Probe ru'));
    handle.dispose();
    handle.refresh();
  });

  it('calls partners what the operator calls them, from the start and changed on the way', async () => {
    const probe = await fixture<Probe>(html`<configured-probe></configured-probe>`);
    const handle = keep(configureKabinet({backend: bareBackend(), locale: 'ru', terms: 'webmaster'}));
    const word = (): string | undefined => probe.activeRuntime?.texts(messagesIn('common'))('metric.leads');
    await until('the webmaster’s word', () => word() === 'Лиды');
    handle.update({texts: {ru: {'common.metric.leads': 'Анкеты'}}});
    expect(word()).to.equal('Анкеты');
    handle.update({terms: 'agent', texts: {}});
    expect(word()).to.equal('Заявки');
  });

  it('reaches into closed shadow roots', async () => {
    keep(configureKabinet({backend: bareBackend(), locale: 'en'}));
    const box = await fixture<LitElement & {inside: Probe}>(html`<closed-box></closed-box>`);
    await until('the inner widget', () => said(box.inside).startsWith('Probe'));
  });

  it('gives way to a scope, and a scope to the widget’s own runtime', async () => {
    keep(configureKabinet({backend: backendIn('ru'), locale: 'ru'}));
    const area = await fixture<HTMLElement>(html`<div><configured-probe></configured-probe></div>`);
    const probe = area.firstElementChild as Probe;
    await until('the page', () => said(probe).includes('Проба ru'));
    keep(scopeKabinet(area, {backend: backendIn('eu'), locale: 'en'}));
    await until('the scope', () => said(probe).includes('Probe eu'));
    probe.runtime = createRuntime({backend: backendIn('ru'), locale: 'en'});
    await until('its own', () => said(probe).includes('Probe ru'));
    probe.runtime.core.dispose();
    probe.runtime = undefined;
    await until('the scope again', () => said(probe).includes('Probe eu'));
  });

  it('changes language at once and keeps the answers', async () => {
    let sessions = 0;
    const session = () => (sessions++, bareBackend().session({}));
    const handle = keep(configureKabinet({backend: bareBackend({session}), locale: 'ru'}));
    const probe = await fixture<Probe>(html`<configured-probe></configured-probe>`);
    await until('Russian', () => said(probe).startsWith('Проба'));
    handle.update({locale: 'en'});
    await until('English', () => said(probe).startsWith('Probe'));
    expect(probe.shadowRoot?.querySelector('.widget')?.getAttribute('lang')).to.equal('en');
    expect(sessions).to.equal(1);
  });

  it('asks anew when the backend is another', async () => {
    const handle = keep(configureKabinet({backend: backendIn('ru'), locale: 'en'}));
    const probe = await fixture<Probe>(html`<configured-probe></configured-probe>`);
    await until('the first', () => said(probe).includes('ru'));
    handle.update({backend: backendIn('eu')});
    await until('the second', () => said(probe).includes('eu'));
  });

  it('takes its language from the page when none is said', async () => {
    document.documentElement.lang = 'ru';
    keep(configureKabinet({backend: bareBackend()}));
    const probe = await fixture<Probe>(html`<configured-probe></configured-probe>`);
    await until('Russian', () => said(probe).startsWith('Проба'));
    document.documentElement.removeAttribute('lang');
  });

  it('returns widgets to their skeleton when it is disposed of', async () => {
    const handle = keep(configureKabinet({backend: bareBackend(), locale: 'en'}));
    const probe = await fixture<Probe>(html`<configured-probe></configured-probe>`);
    await until('content', () => said(probe).startsWith('Probe'));
    handle.dispose();
    await until('skeleton', () => probe.shadowRoot?.querySelector('.skeleton'));
    handle.update({locale: 'ru'});
    expect(said(probe)).to.equal('');
  });

  it('is replaced by a second call, whose handle alone counts', async () => {
    const first = keep(configureKabinet({backend: backendIn('ru'), locale: 'en'}));
    keep(configureKabinet({backend: backendIn('eu'), locale: 'en'}));
    const probe = await fixture<Probe>(html`<configured-probe></configured-probe>`);
    await until('the second', () => said(probe).includes('Probe eu'));
    first.dispose();
    first.update({locale: 'ru'});
    await probe.updateComplete;
    expect(said(probe)).to.contain('Probe eu');
  });

  it('refuses what is no backend', () => {
    expect(() => configureKabinet({backend: {} as PartnerBackend})).to.throw(TypeError, 'backend');
    expect(() => configureKabinet({} as {backend: PartnerBackend})).to.throw(TypeError, 'backend');
  });

  it('loads a brand from its address, and does without when it is not there', async () => {
    const document_ = new Blob([JSON.stringify({name: 'Operator', accent: '#ad4a28', radius: 16})]);
    const address = URL.createObjectURL(document_);
    const handle = keep(configureKabinet({backend: bareBackend(), locale: 'en', brand: address}));
    const probe = await fixture<Probe>(html`<configured-probe></configured-probe>`);
    await until('the brand', () => getComputedStyle(probe).getPropertyValue('--_radius-control') === '16px');
    URL.revokeObjectURL(address);
    handle.update({brand: `${location.origin}/no-such-brand.json`});
    await until('the default', () => getComputedStyle(probe).getPropertyValue('--_radius-control') === '8px');
  });
});
