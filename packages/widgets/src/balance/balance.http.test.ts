import {expect, fixture, html} from '@open-wc/testing';
import type {LinkPage, Session} from '@kabinet/contract';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {backendAt} from '../testing/backends.js';
import {scenario} from '../testing/faults.js';
import {said, until} from '../testing/probe.js';
import {Balance} from './balance.js';

customElements.define('http-balance', Balance);

let runtime: Runtime | undefined;

async function place(url: string): Promise<Balance> {
  runtime = createRuntime({backend: backendAt(url), locale: 'ru', scheme: 'light', debug: true});
  return fixture<Balance>(html`<http-balance .runtime=${runtime}></http-balance>`);
}

const figures = (element: Balance) => until('figures', () => said(element).includes('Сходится'));

describe('kabinet-balance over HTTP', () => {
  afterEach(() => runtime?.core.dispose());

  it('tells of a broken server, with the number for the support, and recovers on demand', async () => {
    const broken = {status: 500, json: {title: 'Broken', status: 500, requestId: 'req-7'}};
    const {url, set} = await scenario({rules: [{match: {path: '/balance'}, answer: broken}]});
    const element = await place(url);
    await until('the error', () => said(element).includes('Не удалось загрузить баланс'));
    expect(said(element)).to.contain('Код req-7');
    await expect(element).to.be.accessible();
    await set([]);
    element.shadowRoot!.querySelector<HTMLElement>('[part=retry]')!.click();
    await figures(element);
  });

  it('asks once when there is no access', async () => {
    const refusal = {status: 403, json: {title: 'No', status: 403}};
    const {url, requests} = await scenario({rules: [{match: {path: '/balance'}, answer: refusal}]});
    const element = await place(url);
    await until('the card', () => said(element).includes('Нет доступа'));
    expect(await requests({path: '/balance'})).to.have.length(1);
  });

  it('keeps its figures when the connection is lost', async () => {
    const {url, set} = await scenario();
    const element = await place(url);
    await figures(element);
    await set([{match: {path: '/balance'}, fate: 'reset'}]);
    await element.refresh();
    await until('the strip', () => said(element).includes('Показываем данные на'));
    expect(said(element)).to.contain('Сходится');
  });

  it('does not take an answer with a wrong field for figures', async () => {
    const edits = [{pointer: '/accounts/0/available', set: 12}];
    const {url} = await scenario({rules: [{match: {path: '/balance'}, change: {edits}}]});
    const element = await place(url);
    await until('the error', () => said(element).includes('Ваши данные целы'));
  });

  it('does not make a zero of amounts that are null', async () => {
    const edits = [
      {pointer: '/nextPayout', set: {date: '2026-12-10', amount: null}},
      {pointer: '/minimumPayout', set: null},
      {pointer: '/accounts/*/carryOver', set: null},
    ];
    const {url} = await scenario({rules: [{match: {path: '/balance'}, change: {edits}}]});
    const element = await place(url);
    await figures(element);
    expect(element.shadowRoot!.querySelector('[part=next] .amount')!.textContent).to.equal('—');
    expect(said(element)).not.to.contain('Выплата от');
    expect(said(element)).not.to.contain('Перенос');
  });

  it('follows a sale while one looks', async () => {
    const {url, act} = await scenario();
    const headers = {authorization: 'Bearer test-token-shop'};
    const {programmes} = (await (await fetch(`${url}/session`, {headers})).json()) as Session;
    const answer = await fetch(`${url}/links?programme=${programmes[0]!.id}`, {headers});
    const {items} = (await answer.json()) as LinkPage;
    const element = await place(url);
    await figures(element);
    const onHold = (): string => element.shadowRoot!.querySelectorAll('.station-amount')[1]!.textContent;
    const before = onHold();
    const click = await act(
      'click',
      items.find(({status, offer}) => status === 'active' && offer.id === 'of_catalogue')!.code,
    );
    await act('convert', {click: click.id, sale: {amount: '1000.00', currency: 'RUB'}});
    await until('the sale', () => onHold() !== before);
    expect(said(element)).to.contain('Сходится');
  });
});
