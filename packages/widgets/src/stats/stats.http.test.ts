import {expect, fixture, html} from '@open-wc/testing';
import {httpBackend} from '@kabinet/backends/http';
import type {LinkPage, Session} from '@kabinet/contract';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {scenario} from '../testing/faults.js';
import {said, until} from '../testing/probe.js';
import {Stats} from './stats.js';

customElements.define('http-stats', class extends Stats {});

let runtime: Runtime | undefined;
let tokens = 0;

async function place(url: string, getToken = async () => ({token: `test-token-${++tokens}`})): Promise<Stats> {
  const pace = {sleep: () => Promise.resolve(), random: () => 0};
  runtime = createRuntime({backend: httpBackend({url, getToken, pace}), locale: 'ru', scheme: 'light'});
  return fixture<Stats>(html`<http-stats .runtime=${runtime}></http-stats>`);
}

const figures = (element: Stats) => until('figures', () => element.shadowRoot!.querySelector('.tile .amount'));
const clicks = (element: Stats): number =>
  Number(element.shadowRoot!.querySelectorAll('.tile-value')[3]!.textContent.replace(/\D/g, ''));

describe('kabinet-stats over HTTP', () => {
  beforeEach(() => (tokens = 0));
  afterEach(() => runtime?.core.dispose());

  it('overcomes a stumbling server without a word', async () => {
    const {url} = await scenario({rules: [{match: {path: '/report', times: 2}, answer: {status: 503}}]});
    await figures(await place(url));
  });

  it('tells of a broken one, and recovers on demand', async () => {
    const {url, set} = await scenario({rules: [{match: {path: '/report'}, answer: {status: 500}}]});
    const element = await place(url);
    await until('the error', () => said(element).includes('Не удалось загрузить статистику'));
    await set([]);
    element.shadowRoot!.querySelector<HTMLElement>('[part=retry]')!.click();
    await figures(element);
  });

  it('does not take a login page for figures', async () => {
    const page = {text: '<html></html>', headers: {'content-type': 'text/html'}};
    const {url} = await scenario({rules: [{match: {path: '/report'}, answer: page}]});
    const element = await place(url);
    await until('the error', () => said(element).includes('Ваши данные целы'));
  });

  it('renews the token once, unseen', async () => {
    const {url, requests} = await scenario({
      rules: [{match: {path: '/report', times: 1}, answer: {status: 401, json: {title: 'expired', status: 401}}}],
    });
    const element = await place(url);
    await figures(element);
    expect(tokens).to.equal(2);
    const courses = (await requests({path: '/report'})).filter(({path}) => path.includes('granularity'));
    expect(courses).to.have.length(2);
  });

  it('asks for the login when no token helps', async () => {
    const {url} = await scenario({rules: [{answer: {status: 401, json: {title: 'expired', status: 401}}}]});
    const element = await place(url);
    await until('the card', () => said(element).includes('Сессия закончилась'));
  });

  it('keeps its shape while a slow server thinks', async () => {
    const {url} = await scenario({rules: [{match: {path: '/report'}, delayMs: 300}]});
    const element = await place(url);
    await until('the title', () => said(element).includes('Статистика'));
    expect(element.shadowRoot!.querySelectorAll('.skeleton .tile')).to.have.length(6);
    const shape = element.offsetHeight;
    await figures(element);
    expect(Math.abs(element.offsetHeight - shape)).to.be.at.most(24);
  });

  it('does not make a zero of earnings that are null', async () => {
    const edits = [{pointer: '/totals/earnings', set: null}];
    const {url} = await scenario({rules: [{match: {path: '/report'}, change: {edits}}]});
    const element = await place(url);
    await until('figures', () => element.shadowRoot!.querySelector('.tile-value') && clicks(element) > 0);
    const earnings = [...element.shadowRoot!.querySelectorAll('[part=tile]')].find((tile) =>
      tile.textContent.includes('Заработано'),
    );
    expect(earnings!.querySelector('.tile-value')!.textContent.trim()).to.equal('—');
  });

  it('counts a click while one looks', async () => {
    const {url, act} = await scenario();
    const headers = {authorization: 'Bearer test-token-0'};
    const {programmes} = (await (await fetch(`${url}/session`, {headers})).json()) as Session;
    const answer = await fetch(`${url}/links?programme=${programmes[0]!.id}`, {headers});
    const {items} = (await answer.json()) as LinkPage;
    const element = await place(url);
    await figures(element);
    const before = clicks(element);
    await act('click', items.find(({status}) => status === 'active')!.code);
    await until('one click more', () => clicks(element) === before + 1);
  });
});
