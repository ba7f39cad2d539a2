import {expect} from '@open-wc/testing';
import {backendAt} from '../testing/backends.js';
import {scenario} from '../testing/faults.js';
import type {PartnerScenario} from '../testing/faults.js';
import {fileOf, openPapers, PDF} from './testing/papers-page.js';
import type {PapersPage} from './testing/papers-page.js';

const UPLOAD = {path: '/obligations/npd_certificate/file', method: 'POST'} as const;
const problem = (status: number, more: object = {}) => ({
  status,
  json: {title: 'As the test wants it', status, requestId: 'req-7', ...more},
});

/** A file that was sent over a server that answers like this. */
async function sent(answer: object): Promise<{page: PapersPage; opened: PartnerScenario}> {
  const opened = await scenario();
  const page = await openPapers(backendAt(opened.url));
  await opened.set([{match: UPLOAD, ...answer}]);
  page.choose(fileOf(PDF));
  return {page, opened};
}

const keysOf = async ({requests}: PartnerScenario): Promise<(string | undefined)[]> =>
  (await requests(UPLOAD)).map(({headers}) => headers['idempotency-key']);

const isTaken = (page: PapersPage): boolean => page.papers[0]?.[0]?.endsWith('На проверке') === true;

describe('the checklist of papers over HTTP', () => {
  it('R20: puts the server’s word on the file where it was chosen', async () => {
    const errors = [{pointer: '/file/content', detail: 'No.', code: 'file_content'}];
    const {page} = await sent({answer: problem(422, {kind: 'validation', errors})});
    await page.untilText('Содержимое файла не такое, как говорит его имя.');
  });

  const others: [name: string, answer: object, words: string][] = [
    [
      'R20: fields that it does not know',
      problem(422, {errors: [{pointer: '/moon', detail: 'x'}]}),
      'Запрос не принят.',
    ],
    ['R21: a conflict', problem(409), 'Данные успели измениться.'],
    ['R09: too many requests', problem(429), 'Слишком много запросов.'],
    ['R10: a broken server', problem(500), 'Сервис не отвечает.'],
  ];
  for (const [name, answer, words] of others) {
    it(`${name}: keeps the file, gives the number for the support, and sends it again`, async () => {
      const {page, opened} = await sent({answer});
      await page.untilText(words);
      expect(page.has('Код req-7')).to.equal(true);
      await opened.set([]);
      page.button('Отправить ещё раз').click();
      await page.until(() => isTaken(page), 'the file is taken');
    });
  }

  it('R21: finds the answer that was lost on the way', async () => {
    const {page, opened} = await sent({fate: 'lose', match: {...UPLOAD, times: 1}});
    await page.until(() => isTaken(page), 'the file is taken');
    const keys = await keysOf(opened);
    expect([keys.length, new Set(keys).size]).to.deep.equal([2, 1]);
  });
});
