import {expect} from '@open-wc/testing';
import {backendAt} from '../testing/backends.js';
import {scenario} from '../testing/faults.js';
import {openList, openPayouts} from './testing/payouts-page.js';

const problem = (status: number) => ({status, json: {title: 'As the test wants it', status, requestId: 'req-7'}});

describe('kabinet-payouts over HTTP', () => {
  it('shows the payouts of the sample, and what each is made of', async () => {
    const {url} = await scenario();
    const page = await openList(backendAt(url));
    const [number] = page.numbers;
    await page.show(number!);
    expect(page.lines('receipt').at(-1)).to.match(/^= (К получению|Вы получили) /);
    await page.isAccessible();
  });

  it('tells of a broken server, with the number for the support, and recovers on demand', async () => {
    const {url, set} = await scenario({rules: [{match: {path: '/payouts'}, answer: problem(500)}]});
    const page = await openPayouts(backendAt(url));
    await page.untilText('Не удалось загрузить выплаты');
    expect(page.text).to.contain('Код req-7');
    await set([]);
    page.button('Повторить').click();
    await page.until('rows', () => page.rows.length > 0);
  });

  it('asks once when there is no access', async () => {
    const {url, requests} = await scenario({rules: [{match: {path: '/payouts'}, answer: problem(403)}]});
    const page = await openPayouts(backendAt(url));
    await page.untilText('Нет доступа');
    expect(await requests({path: '/payouts'})).to.have.length(1);
  });

  it('says that a payout is gone, asks for the list again and goes there', async () => {
    const {url, requests} = await scenario({rules: [{match: {path: '/payouts/*'}, answer: problem(404)}]});
    const page = await openList(backendAt(url));
    const [number] = page.numbers;
    page.opener(number!).click();
    await page.untilText(`${number} больше не доступна. Список обновлён.`);
    await page.until('focus on the list', () => page.root.activeElement?.part.contains('list'));
    expect(page.detail).to.equal(null);
    expect(await requests({path: '/payouts'})).to.have.length(2);
    await page.isAccessible();
  });

  it('keeps its rows when the connection is lost', async () => {
    const {url, set} = await scenario();
    const page = await openList(backendAt(url));
    const before = page.rows.length;
    await set([{match: {path: '/payouts'}, fate: 'reset'}]);
    await page.element.refresh();
    await page.untilText('Показываем данные на');
    expect(page.rows).to.have.length(before);
  });

  it('keeps rows that are there when more of them do not come', async () => {
    const {url, set} = await scenario();
    const page = await openList(backendAt(url));
    await set([{match: {path: '/payouts'}, answer: problem(500)}]);
    page.button('Показать ещё').click();
    await page.untilText('Сервис не отвечает');
    expect(page.rows).to.have.length(10);
    await set([]);
    page.button('Повторить').click();
    await page.until('more rows', () => page.rows.length > 10);
  });

  it('does not make a zero of a fee that is null', async () => {
    const edits = [{pointer: '/items/*/fee', set: null}];
    const detail = {edits: [{pointer: '/fee', set: null}]};
    const {url} = await scenario({
      rules: [
        {match: {path: '/payouts'}, change: {edits}},
        {match: {path: '/payouts/*'}, change: detail},
      ],
    });
    const page = await openList(backendAt(url));
    expect(page.rows.map((row) => row[4])).to.deep.equal(Array.from({length: 10}, () => '—'));
    await page.show(page.numbers[0]!);
    expect(page.lines('receipt').at(-1)).to.match(/^= Сумма выплаты /);
  });
});
