import {expect} from '@open-wc/testing';
import {httpBackend} from '@kabinet/backends/http';
import {backendAt} from '../testing/backends.js';
import {scenario} from '../testing/faults.js';
import {until} from '../testing/probe.js';
import type {PartnerScenario} from '../testing/faults.js';
import type {FaultRule} from '../../../backends/src/testing/fault-rules.js';
import {freed, openWithdrawal} from './testing/withdrawal-page.js';
import type {WithdrawalPage} from './testing/withdrawal-page.js';

const SEND = {path: '/payouts/requests', method: 'POST'} as const;
const QUOTE = {path: '/payouts/requests/quote', method: 'GET'} as const;
const problem = (status: number, more: object = {}) => ({
  status,
  json: {title: 'As the test wants it', status, requestId: 'req-7', ...more},
});

/** A request that was agreed to and is sent over a server that fails like this. */
async function sentOver(
  rules: readonly FaultRule[],
  backendOf = backendAt,
): Promise<{page: WithdrawalPage; shop: PartnerScenario}> {
  const shop = await scenario();
  const page = await openWithdrawal(await freed(backendOf(shop.url)));
  await page.review('600,50');
  await shop.set(rules);
  page.sendButton.click();
  return {page, shop};
}

/** What was agreed to is still there, and can be sent. */
const expectKept = (page: WithdrawalPage): void => {
  expect(page.lines[0]).to.equal('Сумма 600,50 ₽');
  expect(page.sendButton.ariaDisabled).not.to.equal('true');
};

describe('the request for a payout and a faulty network', () => {
  it('R04: a session that is over is told once, asks for one token more, and nothing is lost', async () => {
    const {page, shop} = await sentOver([{match: SEND, answer: problem(401)}]);
    await page.untilText('Сессия закончилась');
    const sent = await shop.requests(SEND);
    expect([sent.length, new Set(sent.map(({headers}) => headers['authorization'])).size]).to.deep.equal([2, 2]);
    expectKept(page);
  });

  it('R05: what is forbidden is asked for once, and says so', async () => {
    const {page, shop} = await sentOver([{match: SEND, answer: problem(403, {kind: 'forbidden'})}]);
    await page.untilText('Нет доступа.');
    expect(await shop.requests(SEND)).to.have.length(1);
    expectKept(page);
  });

  it('R06: requisites that are gone are told at their field, and those that there are come anew', async () => {
    const errors = [{pointer: '/destination', detail: 'Gone.', code: 'unknown_requisites'}];
    const {page, shop} = await sentOver([{match: SEND, answer: problem(410, {errors})}]);
    await page.untilText('Этих реквизитов больше нет. Выберите другие.');
    expect(await shop.requests(SEND)).to.have.length(1);
    expect(page.amount.value).to.equal('600,50');
    await page.until(() => page.focused === page.destination, 'focus');
  });

  it('R07: the balance is asked for once more, and what is left stands at the amount', async () => {
    const shop = await scenario();
    const page = await openWithdrawal(await freed(backendAt(shop.url)));
    await page.review('600,50');
    const asked = async (): Promise<number> => (await shop.requests({path: '/balance'})).length;
    const before = await asked();
    const available = {amount: '550.00', currency: 'RUB'};
    await shop.set([{match: SEND, answer: problem(409, {code: 'insufficient_balance', available})}]);
    page.sendButton.click();
    await page.until(() => page.amount?.getAttribute('aria-invalid') === 'true', 'the word');
    expect([await asked(), page.amount.value]).to.deep.equal([before + 1, '600,50']);
  });

  it('R08: every word of the server is in sight, those for no field of the form too', async () => {
    const errors = [
      {pointer: '/amount', detail: 'Only on Mondays.', code: 'mondays'},
      {pointer: '/amount', detail: 'Only round sums.', code: 'round'},
      {pointer: '/destination', detail: 'Not to this bank.', code: 'bank'},
      {pointer: '/moon', detail: 'It is not full.', code: 'moon'},
    ];
    const {page} = await sentOver([{match: SEND, answer: problem(422, {kind: 'validation', errors})}]);
    await page.until(() => page.amount?.getAttribute('aria-invalid') === 'true', 'the words');
    expect(page.underAmount).to.equal('Only on Mondays.');
    for (const field of [page.amount, page.destination]) {
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')).to.contain(`${field.id}-help`);
    }
    for (const {detail} of errors) expect(page.has(detail), detail).to.equal(true);
    await page.until(() => page.focused === page.amount, 'focus');
  });

  it('R09: what is asked too often is not asked before its time, whatever the header says', async () => {
    const later = new Date(Date.now() + 3_600_000).toUTCString();
    for (const [header, isTold] of [
      ['3600', true],
      [later, true],
      ['soon', false],
      [undefined, false],
    ] as const) {
      const headers = header === undefined ? {} : {'Retry-After': header};
      const answer = {...problem(429, {kind: 'rate_limited'}), headers};
      const {page, shop} = await sentOver([{match: SEND, answer}]);
      await page.untilText(isTold ? 'Повторить можно в' : 'Слишком много запросов.');
      const sent = await shop.requests(SEND);
      expect(new Set(sent.map(({headers: own}) => own['idempotency-key'])).size).to.equal(1);
      if (isTold) expect(sent).to.have.length(1);
      expectKept(page);
    }
  });

  for (const failures of [1, 3, 4]) {
    it(`R10: ${failures} failures of a server are ${failures > 3 ? 'told' : 'overcome without a word'}`, async () => {
      const {page, shop} = await sentOver([{match: {...SEND, times: failures}, answer: {status: 503}}]);
      if (failures > 3) await page.untilText('Неизвестно, дошёл ли запрос.');
      else await page.done();
      const sent = await shop.requests(SEND);
      expect(sent).to.have.length(Math.min(failures, 3) + 1);
      expect(new Set(sent.map(({headers}) => headers['idempotency-key'])).size).to.equal(1);
    });
  }

  it('R10: a quote that does not come can be asked for again', async () => {
    const shop = await scenario();
    const page = await openWithdrawal(await freed(backendAt(shop.url)));
    await shop.set([{match: QUOTE, answer: problem(500)}]);
    await page.type('600,50');
    page.button('Продолжить', page.dialog).click();
    await page.untilText('Сервис не отвечает.');
    expect([page.amount.value, page.has('Код req-7')]).to.deep.equal(['600,50', true]);
    await shop.set([]);
    page.button('Продолжить', page.dialog).click();
    await page.until(() => page.lines.length > 0, 'the review');
  });

  it('R11: says after a while that it is still being found out, and so to those who hear it', async () => {
    const {page} = await sentOver([{match: SEND, fate: 'hang'}]);
    const words = 'Дольше обычного. Проверяем, дошёл ли запрос: второй выплаты не будет.';
    await page.untilText('Отправляем…');
    expect(page.has(words)).to.equal(false);
    await until(words, () => page.has(words));
    expect(page.announced).to.equal(words);
  });

  it('R11: what never answers is given up on the wire, and the same is sent again under the same key', async () => {
    const impatient = (url: string) =>
      httpBackend({
        url,
        getToken: () => Promise.resolve({token: 'test-token-1'}),
        timeouts: {writeMs: 300},
        pace: {sleep: () => Promise.resolve(), retries: 0},
      });
    const {page, shop} = await sentOver([{match: SEND, fate: 'hang'}], impatient);
    await page.untilText('Неизвестно, дошёл ли запрос.');
    const outcomes = async (): Promise<string[]> => (await shop.requests(SEND)).map(({outcome}) => outcome);
    for (let tries = 0; tries < 40 && (await outcomes()).some((one) => one !== 'aborted'); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(new Set(await outcomes())).to.deep.equal(new Set(['aborted']));
    await shop.set([]);
    page.sendButton.click();
    await page.done();
    const keys = (await shop.requests(SEND)).map(({headers}) => headers['idempotency-key']);
    expect(new Set(keys).size).to.equal(1);
  });
});
