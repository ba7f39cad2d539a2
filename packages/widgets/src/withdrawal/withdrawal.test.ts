import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {BackendError} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {memoryBackend} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS} from '@kabinet/backends/sample';
import type {NavigationTarget, StepUpQuestion} from '../runtime/options.js';
import {withSession} from '../testing/backends.js';
import {even, expectAccessible} from '../testing/page.js';
import {openBalance, openWithdrawal, payoutsOf, PROGRAMME, sample} from './testing/withdrawal-page.js';

const rub = (amount: string) => ({amount, currency: 'RUB'});

const rows = async (backend: PartnerBackend): Promise<number> =>
  (await payoutsOf(backend).list({programme: PROGRAMME, status: ['requested']})).items.length;

/** Of the sample, but requests for payouts end like this, one after the other; then as they do. */
async function answering(...outcomes: ((ask: () => Promise<unknown>) => Promise<unknown>)[]) {
  const {backend, payouts, sent} = await sample();
  const request = backend.payouts?.request?.bind(backend.payouts);
  const changed = {
    ...backend,
    payouts: {
      ...payouts,
      request: (...args: Parameters<typeof payouts.request>) => {
        const ask = async () => request?.(...args);
        return (outcomes.shift()?.(ask) ?? ask()) as ReturnType<typeof payouts.request>;
      },
    },
  };
  return {backend: changed, payouts, sent};
}

describe('the request for a payout', () => {
  it('tells what it comes to before it is sent, and gives a receipt', async () => {
    const {backend, sent} = await sample();
    const page = await openWithdrawal(backend);
    expect([page.amount.value, even(page.destination.selectedOptions[0]!.textContent)]).to.deep.equal([
      '5922,84',
      '•• 4417 · Самозанятый',
    ]);
    expect(page.underAmount).to.equal('Доступно 5 922,84 ₽. Не меньше 500,00 ₽. За один раз не больше 600 000,00 ₽.');
    await page.until(() => page.focused === page.amount, 'focus');
    await expectAccessible(page);
    await page.review('1 000,50');
    expect(page.lines).to.deep.equal([
      'Сумма 1 000,50 ₽',
      '= Вы получите 1 000,50 ₽',
      'Куда Телефон для СБП •• 4417',
      'Когда 24–26 нояб.',
    ]);
    expect(sent).to.deep.equal([]);
    await expectAccessible(page);
    page.button('Вывести 1 000,50 ₽').click();
    await page.done();
    expect(page.said).to.deep.equal([
      'Выплата P-2039 запрошена',
      'Вы получите 1 000,50 ₽.',
      'Деньги придут до 26 ноября.',
      'Пока выплату не взяли в работу, её можно отменить в разделе выплат.',
    ]);
    expect(page.announced).to.equal('Выплата P-2039 запрошена');
    await expectAccessible(page);
    await page.close('Готово');
    await page.untilText('4 922,34 ₽');
    expect(sent.map(({request}) => [request.amount.amount, request.destination])).to.deep.equal([
      ['1000.50', 'rq_russia'],
    ]);
  });

  it('shows fee and tax as the backend reckons them', async () => {
    const {backend, payouts} = await sample();
    const quote: typeof payouts.quote = async (query) => ({
      ...(await payouts.quote(query)),
      fee: rub('100.00'),
      tax: rub('130.00'),
      arrives: rub('770.00'),
    });
    const page = await openBalance({...backend, payouts: {...payouts, quote}}, {locale: 'en', width: 320});
    await page.begin('Withdraw');
    await page.type('1,000');
    page.button('Continue', page.dialog).click();
    await page.until(() => page.lines.length > 0, 'the review');
    expect(page.lines.slice(0, 4)).to.deep.equal([
      'Amount ₽1,000.00',
      '− Fee ₽100.00',
      '− Tax withheld ₽130.00',
      '= You will receive ₽770.00',
    ]);
    await expectAccessible(page);
  });

  const refused: [typed: string, words: string][] = [
    ['', 'Введите сумму.'],
    ['0', 'Введите сумму больше нуля.'],
    ['-600', 'Введите сумму больше нуля.'],
    ['1e3', 'Напишите сумму цифрами: 1 500,50.'],
    ['1000 USD', 'Напишите сумму цифрами: 1 500,50.'],
    ['1000.005', 'Слишком много цифр после запятой.'],
    ['5922,85', 'Столько нет: доступно 5 922,84 ₽.'],
    ['499,99', 'Вывести можно не меньше 500,00 ₽.'],
  ];
  it('says at the amount what is wrong with it, goes there, and asks nothing', async () => {
    const {backend, payouts} = await sample();
    const asked: string[] = [];
    const quote: typeof payouts.quote = (query) => (asked.push(query.amount.amount), payouts.quote(query));
    const page = await openWithdrawal({...backend, payouts: {...payouts, quote}});
    for (const [typed, words] of refused) {
      await page.type(typed);
      page.button('Продолжить', page.dialog).click();
      await page.until(() => page.underAmount === words, `“${words}” at “${typed}” instead of “${page.underAmount}”`);
      expect([page.amount.value, page.amount.getAttribute('aria-invalid'), page.focused], typed).to.deep.equal([
        typed,
        'true',
        page.amount,
      ]);
    }
    expect(asked).to.deep.equal([]);
    await expectAccessible(page);
    page.button('Всё: 5 922,84 ₽').click();
    await page.until(() => page.amount.value === '5922,84', 'all of it');
  });

  it('says while it is typed what no further key can mend', async () => {
    const page = await openWithdrawal((await sample()).backend);
    await page.type('4');
    expect(page.underAmount).to.contain('Доступно 5 922,84 ₽.');
    await page.type('40000');
    expect(page.underAmount).to.equal('Столько нет: доступно 5 922,84 ₽.');
  });

  it('is made with the keyboard alone, in four steps, in 320 pixels', async () => {
    const {backend, sent} = await sample();
    const page = await openBalance(backend, {width: 320});
    page.button('Вывести').focus();
    await sendKeys({press: 'Enter'});
    await page.until(() => page.focused === page.amount, 'the amount');
    await sendKeys({press: 'Enter'});
    await page.until(() => page.focused?.textContent === 'Проверьте, прежде чем отправить', 'the review');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(page.focused).to.equal(page.sendButton);
    await sendKeys({press: 'Enter'});
    await page.done();
    expect(sent).to.have.length(1);
    await sendKeys({press: 'Escape'});
    await page.until(() => !page.hasDialog, 'the end');
  });

  it('sends one request, however often it is pressed', async () => {
    const {backend, payouts, sent} = await sample();
    const page = await openWithdrawal(backend);
    await page.review('600');
    for (let press = 0; press < 10; press++) page.sendButton.click();
    await page.done();
    expect(sent).to.have.length(1);
    expect(await rows({...backend, payouts})).to.equal(1);
  });

  it('does not send by the second half of a double click what nobody has read', async () => {
    const {backend, sent} = await sample();
    const page = await openWithdrawal(backend);
    await page.review('600');
    page.sendButton.dispatchEvent(new MouseEvent('click', {detail: 2, bubbles: true, cancelable: true}));
    await page.element.updateComplete;
    expect([sent, page.lines.length]).to.deep.equal([[], 4]);
  });

  it('sends the same under the same key when nobody knows what became of it', async () => {
    const lost = async (ask: () => Promise<unknown>) => {
      await ask();
      throw new BackendError('timeout', 'The answer was lost.');
    };
    const {backend, payouts, sent} = await answering(lost);
    const page = await openWithdrawal(backend);
    await page.review('600');
    page.sendButton.click();
    await page.untilText('Неизвестно, дошёл ли запрос. Отправьте ещё раз: второй выплаты не будет.');
    await page.close('Закрыть');
    await page.begin();
    page.sendButton.click();
    await page.done();
    expect(sent[0]).to.deep.equal(sent[1]);
    expect(await rows({...backend, payouts})).to.equal(1);
  });

  it('does not send what was reckoned on another balance: it reckons anew and keeps what was typed', async () => {
    const {backend, payouts, sent} = await sample();
    const page = await openWithdrawal(backend);
    await page.review('600');
    await payouts.request({programme: PROGRAMME, amount: rub('700'), destination: 'rq_russia'});
    page.sendButton.click();
    await page.untilText('Баланс изменился, мы посчитали заново. Проверьте ещё раз.');
    expect(page.lines[0]).to.equal('Сумма 600,00 ₽');
    expect(await rows({...backend, payouts})).to.equal(1);
    page.sendButton.click();
    await page.done();
    expect(new Set(sent.map(({request}) => request.basis)).size).to.equal(2);
    expect(await rows({...backend, payouts})).to.equal(2);
  });

  it('goes back to the amount with what is left now when another window took it', async () => {
    const {backend, payouts} = await sample();
    const page = await openWithdrawal(backend);
    await page.review('5922,84');
    await payouts.request({programme: PROGRAMME, amount: rub('5000'), destination: 'rq_russia'});
    page.sendButton.click();
    await page.until(() => page.amount !== null && page.underAmount === 'Столько нет: доступно 922,84 ₽.', 'the word');
    expect([page.amount.value, page.focused]).to.deep.equal(['5922,84', page.amount]);
  });

  it('lets the page ask who is there, and keeps what was agreed to when they give up', async () => {
    const {backend, sent} = await sample({stepUp: (proof) => proof === '1234'});
    const answers = [undefined, '4321', '1234'];
    const asked: StepUpQuestion[] = [];
    const page = await openWithdrawal(backend, {stepUp: (question) => (asked.push(question), answers.shift())});
    await page.review('600');
    page.sendButton.click();
    await page.element.updateComplete;
    await page.until(() => asked.length === 1 && page.sendButton.ariaDisabled !== 'true', 'giving up');
    expect(sent).to.deep.equal([]);
    page.sendButton.click();
    await page.untilText('Подтверждение не принято. Попробуйте ещё раз.');
    page.sendButton.click();
    await page.done();
    expect(asked[0]).to.deep.equal({operation: 'payouts.request', widget: 'balance'});
    expect(sent.map(({request}) => request.proof)).to.deep.equal(['4321', '1234']);
    expect(page.root.innerHTML).not.to.contain('1234');
  });

  it('sends nothing when it was left while the page was asking', async () => {
    const {backend, sent} = await sample({stepUp: (proof) => proof === '1234'});
    const proofs: ((proof: string) => void)[] = [];
    const page = await openWithdrawal(backend, {stepUp: () => new Promise<string>((resolve) => proofs.push(resolve))});
    await page.review('600');
    page.sendButton.click();
    await page.until(() => proofs.length === 1, 'the question to the page');
    await page.close('Закрыть');
    proofs[0]?.('1234');
    await page.begin();
    await page.review('700');
    page.sendButton.click();
    await page.until(() => proofs.length === 2, 'the question to the page again');
    proofs[1]?.('1234');
    await page.done();
    expect(sent.map(({request}) => request.amount.amount)).to.deep.equal(['700']);
  });

  it('waits as long as a change of requisites holds it', async () => {
    const {backend} = await sample();
    const values = {phone: '+79990004418'};
    await backend.requisites?.save?.({programme: PROGRAMME, id: 'rq_russia', form: 'ru_self_employed', values});
    const page = await openWithdrawal(backend);
    expect(page.said[0]).to.equal('Вывод приостановлен до 23 нояб., 14:32');
    expect(page.button('Продолжить', page.dialog).disabled).to.equal(true);
    await expectAccessible(page);
  });

  it('shows the way to requisites when there are none', async () => {
    const {backend} = await sample();
    const list = async (...args: Parameters<NonNullable<PartnerBackend['requisites']>['list']>) => {
      const answer = await backend.requisites?.list(...args);
      if (!answer) throw new Error('The sample takes requisites.');
      return {...answer, items: []};
    };
    const targets: NavigationTarget[] = [];
    const navigate = (target: NavigationTarget): void => void targets.push(target);
    const page = await openBalance({...backend, requisites: {...backend.requisites, list}}, {navigate});
    page.button('Вывести').click();
    await page.untilText('Сначала добавьте реквизиты');
    await expectAccessible(page);
    page.button('Добавить реквизиты').click();
    await page.until(() => !page.hasDialog, 'the end');
    expect(targets).to.deep.equal([{widget: 'requisites'}]);
  });

  it('opens the payout where the page can show it', async () => {
    const targets: NavigationTarget[] = [];
    const navigate = (target: NavigationTarget): void => void targets.push(target);
    const events: unknown[] = [];
    const page = await openWithdrawal((await sample()).backend, {navigate});
    page.element.addEventListener('kabinet-payout-requested', ({detail}) => events.push(detail));
    await page.review('600');
    page.sendButton.click();
    await page.done();
    page.button('Открыть выплату').click();
    await page.until(() => targets.length > 0, 'the page');
    expect(events).to.have.length(1);
    expect(targets).to.deep.equal([{widget: 'payouts', id: (events[0] as {id: string}).id}]);
  });

  it('is not offered where payouts come by the schedule alone, and waits below the minimum', async () => {
    const {backend} = await sample();
    const bySchedule = withSession(backend, (session) => ({
      ...session,
      programmes: session.programmes.map(({payoutRequests: _none, ...programme}) => programme),
    }));
    expect((await openBalance(bySchedule)).hasButton('Вывести')).to.equal(false);
    const below = await openBalance(memoryBackend({partner: SAMPLE_PARTNERS.large}));
    expect(below.button('Вывести').disabled).to.equal(true);
  });
});
