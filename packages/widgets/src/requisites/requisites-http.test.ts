import {expect} from '@open-wc/testing';
import {backendAt} from '../testing/backends.js';
import {scenario} from '../testing/faults.js';
import type {PartnerScenario} from '../testing/faults.js';
import {openCards} from './testing/requisites-page.js';
import type {RequisitesPage} from './testing/requisites-page.js';

const SAVE = {path: '/requisites', method: 'POST'} as const;
const NAME = 'Фамилия, имя и отчество';
const problem = (status: number, more: object = {}) => ({
  status,
  json: {title: 'As the test wants it', status, requestId: 'req-7', ...more},
});

/** A form that is filled in, over a server that answers its sending like this. */
async function refused(answer: object): Promise<{page: RequisitesPage; opened: PartnerScenario}> {
  const opened = await scenario();
  const page = await openCards(backendAt(opened.url));
  await page.openForm('Изменить');
  await page.fillAll({[NAME]: 'Глинская Вера', 'Телефон для СБП': '8 999 123-45-67'});
  await opened.set([{match: SAVE, ...answer}]);
  await page.save();
  return {page, opened};
}

const rows = async ({requests}: PartnerScenario): Promise<number> => (await requests(SAVE)).length;

describe('kabinet-requisites over HTTP', () => {
  it('R08: puts the server’s word at the field, goes there, and keeps what was typed', async () => {
    const errors = [
      {pointer: '/values/phone', detail: 'No bank knows this number.', code: 'no_bank'},
      {pointer: '/values/name', detail: 'It is too short or too long.', code: 'length'},
    ];
    const {page} = await refused({answer: problem(422, {kind: 'validation', errors})});
    await page.until(() => page.under(NAME) !== 'Как в паспорте', 'the word');
    expect(page.under(NAME)).to.equal('Проверьте длину. Нужно: Как в паспорте.');
    expect(page.under('Телефон для СБП')).to.equal('No bank knows this number.');
    await page.until(() => page.focused === page.field(NAME), 'focus');
    expect(page.field('Телефон для СБП').value).to.equal('8 999 123-45-67');
  });

  it('R08: every word of the server is in sight, those for no field of the form too', async () => {
    const errors = [
      {pointer: '/values/phone', detail: 'No bank knows this number.', code: 'no_bank'},
      {pointer: '/values/phone', detail: 'Call your bank.', code: 'call'},
      {pointer: '/values/moon', detail: 'It is not full.', code: 'moon'},
      {pointer: '/sun', detail: 'It is too bright.', code: 'sun'},
    ];
    const {page} = await refused({answer: problem(422, {kind: 'validation', errors})});
    const phone = page.field('Телефон для СБП');
    await page.until(() => phone.getAttribute('aria-invalid') === 'true', 'the words');
    for (const {detail} of errors) expect(page.has(detail), detail).to.equal(true);
    await page.fill('Телефон для СБП', '8 999 123-45-68');
    expect(
      ['No bank knows this number.', 'Call your bank.', 'It is not full.'].map((text) => page.has(text)),
    ).to.deep.equal([true, false, true]);
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
      const {page, opened} = await refused({answer});
      await page.untilText(words);
      expect(page.has('Код req-7')).to.equal(true);
      expect(page.field('Телефон для СБП').value).to.equal('8 999 123-45-67');
      await opened.set([]);
      await page.save();
      await page.until(() => page.cards[0]?.[3] === 'Телефон для СБП •• 4567', 'the change');
      expect(page.cards).to.have.length(1);
    });
  }

  it('R03: gets a new token on the way, and writes once', async () => {
    const {page, opened} = await refused({answer: problem(401), match: {...SAVE, times: 1}});
    await page.until(() => page.cards[0]?.[3] === 'Телефон для СБП •• 4567', 'the change');
    expect(await rows(opened)).to.equal(2);
  });

  it('R21: finds the answer that was lost on the way', async () => {
    const {page, opened} = await refused({fate: 'lose', match: {...SAVE, times: 1}});
    await page.until(() => page.cards[0]?.[3] === 'Телефон для СБП •• 4567', 'the change');
    const keys = (await opened.requests(SAVE)).map(({headers}) => headers['idempotency-key']);
    expect([keys.length, new Set(keys).size]).to.deep.equal([2, 1]);
  });

  it('names no secret in an address', async () => {
    const {page, opened} = await refused({match: {path: '/nowhere'}, answer: problem(500)});
    await page.until(() => !page.hasDialog, 'the end');
    page.button('Показать полностью').click();
    await page.until(() => page.markup.includes('+79991234567'), 'the values');
    const addresses = (await opened.requests()).map(({path}) => path).join('\n');
    expect(addresses).to.contain('/requisites/rq_russia/reveal');
    expect(addresses).not.to.match(/9991234567|770044170003/);
  });
});
