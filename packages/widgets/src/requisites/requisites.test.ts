import {expect} from '@open-wc/testing';
import {memoryBackend, memoryStore} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS} from '@kabinet/backends/sample';
import type {PartnerBackend, RequisiteDraft} from '@kabinet/contract';
import type {StepUpQuestion} from '../runtime/options.js';
import {expectAccessible} from '../testing/page.js';
import {openCards, openRequisites} from './testing/requisites-page.js';

const PHONE = '+79990004417';
const INN = '770044170003';

/** What the widget hands to the backend. */
function listening(backend: PartnerBackend): {backend: PartnerBackend; drafts: RequisiteDraft[]} {
  const drafts: RequisiteDraft[] = [];
  const {requisites} = backend;
  if (!requisites?.save) throw new Error('The sample takes requisites.');
  const save = requisites.save.bind(requisites);
  return {
    drafts,
    backend: {
      ...backend,
      requisites: {...requisites, save: (draft, options) => (drafts.push(draft), save(draft, options))},
    },
  };
}

const SOLE_TRADER = {
  'Фамилия, имя и отчество': 'Проверкин Пётр Петрович',
  ИНН: '970000001204',
  ОГРНИП: '326770000001208',
  'БИК банка': '044500999',
  'Расчётный счёт': '40802 810 0 0000 1234567',
};

describe('kabinet-requisites', () => {
  it('masks what is secret, and shows it as long as the visitor wants to see it', async () => {
    const page = await openCards(memoryBackend());
    expect(page.cards).to.deep.equal([
      [
        'Самозанятый Основные',
        'Фамилия, имя и отчество Глинская Вера Андреевна',
        'ИНН •• 0003',
        'Телефон для СБП •• 4417',
      ],
    ]);
    await expectAccessible(page);
    page.button('Показать полностью').click();
    await page.until(() => page.hasButton('Скрыть'), 'the values');
    expect(page.cards[0]?.slice(2)).to.deep.equal([`ИНН ${INN}`, `Телефон для СБП ${PHONE}`]);
    expect(page.announced).to.equal('Реквизиты показаны полностью.');
    page.button('Скрыть').click();
    await page.until(() => page.hasButton('Показать полностью'), 'the mask');
    expect(page.markup).not.to.contain(PHONE);
  });

  it('keeps a secret out of the page, its address, its storage and its console until it is asked for', async () => {
    const lines: unknown[] = [];
    const {log, warn, error, info} = console;
    for (const name of ['log', 'warn', 'error', 'info'] as const) console[name] = (...args) => void lines.push(args);
    try {
      const page = await openCards(memoryBackend());
      await page.openForm('Изменить');
      const seen = [page.markup, document.body.outerHTML, location.href, JSON.stringify([{...localStorage}, lines])];
      for (const place of seen) for (const secret of [PHONE, INN]) expect(place).not.to.contain(secret);
      page.button('Отменить').click();
      page.button('Показать полностью').click();
      await page.until(() => page.markup.includes(PHONE), 'the values');
      page.element.remove();
      await Promise.resolve();
      expect(JSON.stringify([location.href, {...localStorage}, {...sessionStorage}, lines])).not.to.contain(PHONE);
    } finally {
      Object.assign(console, {log, warn, error, info});
    }
  });

  it('takes new requisites by the form of the programme; a БИК fills the bank', async () => {
    const {backend, drafts} = listening(memoryBackend());
    const page = await openCards(backend);
    const told: unknown[] = [];
    page.element.addEventListener('kabinet-requisites-changed', ({detail}) => told.push(detail));
    await page.openForm('Добавить реквизиты');
    await page.fill('Кто и как получает', 'ru_sole_trader');
    await page.fillAll(SOLE_TRADER);
    await page.until(() => page.field('Банк').value === 'Банк «Тихая гавань»', 'the bank');
    expect(page.under('БИК банка')).to.equal('Банк «Тихая гавань», Москва');
    expect(page.field('Корреспондентский счёт').value).to.equal('30101810500000000999');
    await expectAccessible(page);
    await page.save();
    await page.until(() => page.cards.length === 2, 'both');
    expect(page.cards[1]).to.include.members(['ИП', 'Расчётный счёт •• 4567', 'БИК банка 044500999']);
    expect([page.hasDialog, told]).to.deep.equal([false, [{programme: 'pg_russia'}]]);
    expect(drafts[0]?.values['account']).to.equal('40802810000001234567');
    expect(page.has('Вывод приостановлен до 23 нояб., 14:32: реквизиты изменились.')).to.equal(true);
    expect(page.markup).not.to.contain('40802810000001234567');
    await expectAccessible(page);
  });

  it('says at each field what to look at, sends nothing, and goes to the first of them', async () => {
    const {backend, drafts} = listening(memoryBackend());
    const page = await openCards(backend);
    await page.openForm('Добавить реквизиты');
    await page.fill('Кто и как получает', 'ru_sole_trader');
    await page.fillAll({...SOLE_TRADER, ИНН: '970000001240', 'Расчётный счёт': '40802810100001234567', ОГРНИП: '3267'});
    await page.save();
    expect([page.under('ИНН'), page.under('Расчётный счёт'), page.under('ОГРНИП')]).to.deep.equal([
      'Контрольные цифры не сходятся: ищите опечатку или переставленные соседние цифры.',
      'Счёт не подходит к этому БИК: сверьте оба по цифрам.',
      'Проверьте длину. Нужно: 15 цифр, начинается с 3.',
    ]);
    await page.until(() => page.focused === page.field('ИНН'), 'focus on the first');
    expect(drafts).to.deep.equal([]);
    await expectAccessible(page);
  });

  it('says nothing of a field that is not left yet', async () => {
    const page = await openCards(memoryBackend());
    await page.openForm('Добавить реквизиты');
    const inn = page.field('ИНН');
    inn.value = '97';
    inn.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await page.element.updateComplete;
    expect(page.under('ИНН')).to.equal('12 цифр');
    inn.dispatchEvent(new Event('change', {bubbles: true}));
    await page.element.updateComplete;
    expect(page.under('ИНН')).to.equal('Проверьте длину. Нужно: 12 цифр.');
  });

  it('wants a phone or a card of the self-employed', async () => {
    const page = await openCards(memoryBackend());
    await page.openForm('Добавить реквизиты');
    await page.fillAll({'Фамилия, имя и отчество': 'Проверкин Пётр', ИНН: '970000001204'});
    await page.save();
    const words = 'Заполните хотя бы одно из полей: «Телефон для СБП» и «Номер карты».';
    expect([page.under('Телефон для СБП'), page.under('Номер карты')]).to.deep.equal([words, words]);
    await page.fill('Номер карты', '4111 1111 1111 1111');
    await page.save();
    await page.until(() => page.cards.length === 2, 'both');
  });

  it('changes what was typed and keeps the secrets that were not', async () => {
    const {backend, drafts} = listening(memoryBackend());
    const page = await openCards(backend);
    await page.openForm('Изменить');
    expect([page.field('Телефон для СБП').value, page.under('Телефон для СБП')]).to.deep.equal([
      '',
      '•• 4417 останется, если не ввести другое',
    ]);
    expect(page.has('Вывод будет приостановлен на 48 часов')).to.equal(true);
    await page.fill('Фамилия, имя и отчество', 'Глинская Вера');
    await page.save();
    await page.until(() => !page.hasDialog, 'the end');
    expect(drafts[0]?.values).to.deep.equal({name: 'Глинская Вера'});
    await page.until(() => page.cards[0]?.[1] === 'Фамилия, имя и отчество Глинская Вера', 'the change');
    page.button('Показать полностью').click();
    await page.until(() => page.markup.includes(PHONE), 'what stayed');
  });

  it('lets the phone go when a card is typed in its place, and says so', async () => {
    const {backend, drafts} = listening(memoryBackend());
    const page = await openCards(backend);
    await page.openForm('Изменить');
    await page.fill('Номер карты', '2200 0000 0000 0004');
    expect(page.under('Телефон для СБП')).to.equal('•• 4417 уберём: деньги пойдут по новым данным');
    await page.save();
    await page.until(() => !page.hasDialog, 'the end');
    expect(drafts[0]?.values).to.include({phone: '', card: '2200000000000004'});
    await page.until(() => page.cards[0]?.some((line) => line === 'Номер карты •• 0004') === true, 'the card');
    expect(page.cards[0]?.filter((line) => line.startsWith('Телефон'))).to.deep.equal([]);
  });

  it('makes others the main ones', async () => {
    const page = await openCards(memoryBackend());
    await page.openForm('Добавить реквизиты');
    await page.fillAll({
      'Фамилия, имя и отчество': 'Проверкин Пётр',
      ИНН: '970000001204',
      'Номер карты': '4111111111111111',
    });
    page.field('Основные: выплаты идут сюда').click();
    await page.save();
    await page.until(() => page.cards.length === 2, 'both');
    expect(page.cards.map(([name, person]) => [name, person])).to.deep.equal([
      ['Самозанятый Основные', 'Фамилия, имя и отчество Проверкин Пётр'],
      ['Самозанятый', 'Фамилия, имя и отчество Глинская Вера Андреевна'],
    ]);
  });

  it('asks before it takes anything away', async () => {
    const page = await openCards(memoryBackend());
    page.button('Удалить').click();
    await page.until(() => page.hasDialog, 'the question');
    expect(page.has('Выплаты на •• 4417 больше не придут.')).to.equal(true);
    await expectAccessible(page);
    page.button('Удалить', page.root.querySelector('dialog[open]')!).click();
    await page.untilText('Куда отправлять выплаты?');
    expect(page.has('Вывод приостановлен до 23 нояб., 14:32')).to.equal(true);
  });

  describe('where the operator wants a proof', () => {
    const proven = () => memoryStore({stepUp: (proof) => proof === '1234'}).backendFor(SAMPLE_PARTNERS.large);

    it('sends what the page asked for, for everything that wants it', async () => {
      const asked: StepUpQuestion[] = [];
      const stepUp = (question: StepUpQuestion) => (asked.push(question), Promise.resolve('1234'));
      const {backend, drafts} = listening(proven());
      const page = await openCards(backend, {stepUp});
      page.button('Показать полностью').click();
      await page.until(() => page.markup.includes(PHONE), 'the values');
      await page.openForm('Изменить');
      await page.fill('Фамилия, имя и отчество', 'Глинская Вера');
      await page.save();
      await page.until(() => !page.hasDialog, 'the end');
      expect(drafts[0]?.proof).to.equal('1234');
      expect(asked.map(({operation}) => operation)).to.deep.equal(['requisites.reveal', 'requisites.save']);
      expect(page.markup).not.to.contain(PHONE);
    });

    it('says that it was not accepted, keeps what was typed, and takes another', async () => {
      const proofs = ['9999', '1234'];
      const page = await openCards(proven(), {stepUp: () => proofs.shift()});
      await page.openForm('Изменить');
      await page.fill('Телефон для СБП', '8 999 123-45-67');
      await page.save();
      await page.untilText('Подтверждение не принято. Попробуйте ещё раз.');
      expect(page.field('Телефон для СБП').value).to.equal('8 999 123-45-67');
      await page.save();
      await page.until(() => page.cards[0]?.[3] === 'Телефон для СБП •• 4567', 'the change');
    });

    it('saves nothing when the form was left while the page was asking', async () => {
      const {backend, drafts} = listening(proven());
      const proofs: ((proof: string) => void)[] = [];
      const page = await openCards(backend, {stepUp: () => new Promise<string>((resolve) => proofs.push(resolve))});
      await page.openForm('Изменить');
      await page.fill('Телефон для СБП', '8 999 123-45-67');
      await page.save();
      await page.until(() => proofs.length === 1, 'the question to the page');
      page.button('Закрыть', page.root.querySelector('dialog[open]')!).click();
      await page.until(() => !page.hasDialog, 'the end');
      await page.openForm('Изменить');
      proofs[0]?.('1234');
      await page.element.updateComplete;
      await page.fill('Телефон для СБП', '8 999 765-43-21');
      await page.save();
      await page.until(() => proofs.length === 2, 'the question again');
      proofs[1]?.('1234');
      await page.until(() => page.cards[0]?.[3] === 'Телефон для СБП •• 4321', 'the second change');
      expect(drafts).to.have.length(1);
    });

    it('does nothing when the visitor gives up, and tells who has no way to ask', async () => {
      const {backend, drafts} = listening(proven());
      const page = await openCards(backend, {stepUp: () => undefined});
      await page.openForm('Изменить');
      await page.save();
      await page.until(() => page.hasButton('Сохранить'), 'the button');
      expect([drafts, page.hasDialog]).to.deep.equal([[], true]);
      const mute = await openCards(proven());
      mute.button('Показать полностью').click();
      await mute.untilText('Сначала подтвердите, что это вы: так требует программа.');
      await expectAccessible(mute);
    });
  });

  it('offers only what this partner may do', async () => {
    const store = memoryStore();
    store.changePartner(SAMPLE_PARTNERS.large, {status: 'suspended'});
    const page = await openCards(store.backendFor(SAMPLE_PARTNERS.large));
    expect(page.hasButton('Показать полностью')).to.equal(true);
    for (const name of ['Изменить', 'Удалить', 'Добавить реквизиты'])
      expect(page.hasButton(name), name).to.equal(false);
  });

  it('speaks of a form that the programme takes no more', async () => {
    const inner = memoryBackend();
    const list = inner.requisites!.list.bind(inner.requisites);
    const backend: PartnerBackend = {
      ...inner,
      requisites: {list: async (query, options) => ({...(await list(query, options)), forms: []})},
    };
    const page = await openRequisites(backend);
    await page.untilText('Программа больше не платит таким способом.');
    expect(page.cards[0]).to.include('phone •• 4417');
  });
});
