import {expect, waitUntil} from '@open-wc/testing';
import {VERSION} from '@kabinet/widgets';
import * as library from './index.js';

/** As patient as the tests of the widgets are. */
const until = (holds: () => boolean): Promise<void> => waitUntil(holds, undefined, {timeout: 30_000});

const hadGlobal = 'kabinet' in globalThis;

describe('the stand-alone entry', () => {
  before(() => import('./kabinet.js'));

  it('is not started by importing the package', () => {
    expect(hadGlobal).to.equal(false);
    expect(Object.keys(library)).to.have.members(['WidgetLoader', 'startOn']);
  });

  it('leaves one global, which configures, scopes and defines', () => {
    expect(globalThis.kabinet?.version).to.equal(VERSION);
    expect(globalThis.kabinet).to.have.all.keys('version', 'configure', 'scope', 'define', 'diagnose');
  });

  it('loads a widget when one comes to the page, and only that', async () => {
    const element = document.createElement('kabinet-payouts');
    document.body.append(element);
    await customElements.whenDefined('kabinet-payouts');
    expect(customElements.get('kabinet-stats')).to.equal(undefined);
    element.remove();
  });

  it('loads a widget that is asked for', async () => {
    await globalThis.kabinet?.define('balance');
    expect(customElements.get('kabinet-balance')).to.be.a('function');
  });

  it('gives the widgets what they are configured with, until that is taken back', async () => {
    await globalThis.kabinet?.define('balance');
    const balance = document.createElement('kabinet-balance');
    document.body.append(balance);
    const backend = {session: () => new Promise<never>(() => undefined)};
    const handle = globalThis.kabinet?.configure({backend, locale: 'en'});
    await until(() => balance.activeRuntime?.locale === 'en-GB');
    handle?.update({locale: 'ru'});
    await until(() => balance.activeRuntime?.locale === 'ru');
    handle?.dispose();
    await until(() => balance.activeRuntime === undefined);
    balance.remove();
  });

  it('tells what is wrong', async () => {
    const {groupCollapsed, log, table} = console;
    console.groupCollapsed = console.log = console.table = () => undefined;
    const diagnosis = await globalThis.kabinet?.diagnose();
    Object.assign(console, {groupCollapsed, log, table});
    expect(diagnosis?.version).to.equal(VERSION);
    expect(diagnosis?.problems[0]).to.equal('Nothing is configured: the page has to say where the backend is.');
  });

  it('gives one element another configuration', async () => {
    await globalThis.kabinet?.define('balance');
    const section = document.createElement('section');
    const balance = document.createElement('kabinet-balance');
    section.append(balance);
    document.body.append(section);
    const backend = {session: () => new Promise<never>(() => undefined)};
    const handle = globalThis.kabinet?.scope(section, {backend, locale: 'ru'});
    await until(() => balance.activeRuntime?.locale === 'ru');
    handle?.dispose();
    section.remove();
  });
});
