import {expect} from '@open-wc/testing';
import {backendAt} from '../testing/backends.js';
import {scenario} from '../testing/faults.js';
import type {PartnerScenario} from '../testing/faults.js';
import {freed, openWithdrawal} from './testing/withdrawal-page.js';
import type {WithdrawalPage} from './testing/withdrawal-page.js';

const SEND = {path: '/payouts/requests', method: 'POST'} as const;
const problem = (status: number, more: object = {}) => ({
  status,
  json: {title: 'As the test wants it', status, requestId: 'req-7', ...more},
});

/** A request that was agreed to, over a server that answers its sending like this. */
async function sent(answer: object): Promise<{page: WithdrawalPage; opened: PartnerScenario}> {
  const opened = await scenario();
  const page = await openWithdrawal(await freed(backendAt(opened.url)));
  await page.review('600,50');
  await opened.set([{match: SEND, ...answer}]);
  page.sendButton.click();
  return {page, opened};
}

const keysOf = async ({requests}: PartnerScenario): Promise<(string | undefined)[]> =>
  (await requests(SEND)).map(({headers}) => headers['idempotency-key']);

describe('the request for a payout over HTTP', () => {
  it('R08: puts the server’s word at the field, goes there, and keeps what was typed', async () => {
    const errors = [{pointer: '/amount', detail: 'Only on Mondays.', code: 'mondays'}];
    const {page} = await sent({answer: problem(422, {kind: 'validation', errors})});
    await page.until(() => page.amount?.getAttribute('aria-invalid') === 'true', 'the word');
    expect(page.underAmount).to.equal('Only on Mondays.');
    expect([page.amount.value, page.focused]).to.deep.equal(['600,50', page.amount]);
  });

  it('R08: puts it at the destination as well', async () => {
    const errors = [{pointer: '/destination', detail: 'Gone.', code: 'unknown_requisites'}];
    const {page} = await sent({answer: problem(404, {errors})});
    await page.until(() => page.destination?.getAttribute('aria-invalid') === 'true', 'the word');
    await page.untilText('Этих реквизитов больше нет. Выберите другие.');
    expect([page.amount.value, page.focused]).to.deep.equal(['600,50', page.destination]);
  });

  it('R07: tells what is available now', async () => {
    const available = {amount: '550.00', currency: 'RUB'};
    const {page} = await sent({answer: problem(409, {code: 'insufficient_balance', available})});
    await page.until(() => page.amount?.getAttribute('aria-invalid') === 'true', 'the word');
    expect(page.underAmount).to.equal('Столько нет: доступно 550,00 ₽.');
    expect(page.amount.value).to.equal('600,50');
  });

  const others: [name: string, answer: object, words: string][] = [
    [
      'R08: fields that it does not know',
      problem(422, {errors: [{pointer: '/moon', detail: 'x'}]}),
      'Запрос не принят.',
    ],
    ['R07: a conflict', problem(409), 'Данные успели измениться.'],
    ['R09: too many requests', problem(429), 'Слишком много запросов.'],
    ['R10: a broken server', problem(500), 'Сервис не отвечает.'],
  ];
  for (const [name, answer, words] of others) {
    it(`${name}: says so with the number for the support, and the same can be sent again`, async () => {
      const {page, opened} = await sent({answer});
      await page.untilText(words);
      expect(page.has('Код req-7')).to.equal(true);
      expect(page.lines[0]).to.equal('Сумма 600,50 ₽');
      await opened.set([]);
      page.sendButton.click();
      await page.done();
    });
  }

  it('R03: gets a new token on the way, and asks once', async () => {
    const {page, opened} = await sent({answer: problem(401), match: {...SEND, times: 1}});
    await page.done();
    expect((await keysOf(opened)).length).to.equal(2);
  });

  it('R21: finds the answer that was lost on the way', async () => {
    const {page, opened} = await sent({fate: 'lose', match: {...SEND, times: 1}});
    await page.done();
    const keys = await keysOf(opened);
    expect([keys.length, new Set(keys).size]).to.deep.equal([2, 1]);
  });
});
