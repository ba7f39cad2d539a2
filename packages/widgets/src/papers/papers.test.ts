import {expect} from '@open-wc/testing';
import {memoryStore} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import type {StepUpQuestion} from '../runtime/options.js';
import {catchFiles} from '../testing/caught-files.js';
import {expectAccessible} from '../testing/page.js';
import {freed, openWithdrawal, payoutsOf, PROGRAMME} from '../withdrawal/testing/withdrawal-page.js';
import {fileOf, openPapers, PDF} from './testing/papers-page.js';

const ABOUT = [
  'Справка о постановке на учёт Нужен файл',
  'Её выдаёт приложение «Мой налог»: раздел «Справки», форма КНД 1122035',
  'Выбрать файл',
  'PDF, PNG и JPEG, до 5 МБ. Можно перетащить сюда.',
];

/** What a payout that has come asks of the self-employed. */
const RECEIPT = 'Чек из «Мой налог»';

const storeOf = (options: Parameters<typeof memoryStore>[0] = {}) => {
  const store = memoryStore(options);
  return {store, backend: store.backendFor(SAMPLE_PARTNERS.large)};
};

describe('the checklist of papers', () => {
  it('says what is needed, takes a file, and tells where it stands', async () => {
    const {store, backend} = storeOf();
    const page = await openPapers(backend);
    expect([page.called, page.summary]).to.deep.equal(['Документы: ждут вас 1', 'Выплаты придут и без них.']);
    expect(page.papers).to.deep.equal([ABOUT]);
    await expectAccessible(page);

    page.choose(fileOf(PDF));
    await page.until(() => page.papers[0]?.[0] === 'Справка о постановке на учёт На проверке', 'the review');
    expect(page.announced).to.equal('Справка о постановке на учёт: файл отправлен.');
    expect(page.focused?.getAttribute('data-paper')).to.equal('npd_certificate');
    expect(page.called).to.equal('Документы');
    expect(page.papers[0]?.[2]).to.match(/^справка\.pdf отправлен 21 нояб\., \d\d:\d\d$/);

    store.reviewPaper(SAMPLE_PARTNERS.large, SAMPLE_PROGRAMMES.russia, 'npd_certificate', {
      accepted: false,
      reason: {text: 'Нужна справка этого года'},
    });
    await page.element.refresh();
    await page.until(() => page.papers[0]?.[0] === 'Справка о постановке на учёт Не принято', 'the word');
    expect(page.papers[0]?.[1]).to.equal('Нужно прислать заново Нужна справка этого года');
    await expectAccessible(page);

    page.drop(fileOf(PDF, 'новая.pdf'));
    await page.until(() => page.papers[0]?.[0] === 'Справка о постановке на учёт На проверке', 'the second review');
  });

  const wrong: [name: string, file: File, words: string][] = [
    ['of another type', fileOf(PDF, 'a.txt', 'text/plain'), 'Такой файл не подойдёт. Подходят PDF, PNG и JPEG.'],
    ['that is empty', fileOf(new Uint8Array(0)), 'Файл пустой. Выберите другой.'],
    [
      'that is too large',
      fileOf(new Uint8Array(5 * 1024 * 1024 + 1)),
      'Файл больше 5 МБ. Сожмите его или сохраните в PDF.',
    ],
    [
      'that only says it is a PDF',
      fileOf(Uint8Array.of(0x4d, 0x5a)),
      'Содержимое файла не такое, как говорит его имя. Сохраните его заново и выберите ещё раз.',
    ],
  ];
  for (const [name, file, words] of wrong) {
    it(`does not send a file ${name}, and says why`, async () => {
      const {backend} = storeOf();
      const page = await openPapers(backend);
      page.choose(file);
      await page.until(() => page.help === words, 'the word');
      expect(page.root.querySelector('dialog[open] .help')!.role).to.equal('alert');
      const {items} = await backend.obligations!.list({programme: SAMPLE_PROGRAMMES.russia});
      expect(items.map(({status}) => status)).to.deep.equal(['todo']);
    });
  }

  it('sends what is chosen while another is on its way after it', async () => {
    const {backend} = storeOf();
    const papers = backend.obligations!;
    const sent: string[] = [];
    const arrivals: (() => void)[] = [];
    const page = await openPapers({
      ...backend,
      obligations: {
        ...papers,
        list: async (query) => {
          const list = await papers.list(query);
          const [paper] = list.items;
          return {...list, items: [paper!, {...paper!, id: 'passport', title: {ru: 'Паспорт', en: 'Passport'}}]};
        },
        upload: async ({id, file, programme}) => {
          sent.push(`${id} ${file.name}`);
          await new Promise<void>((resolve) => arrivals.push(resolve));
          return papers.list({programme});
        },
      },
    });
    const choose = (id: string, name: string): void => page.choose(fileOf(PDF, name), `[data-paper=${id}]`);
    choose('npd_certificate', 'справка.pdf');
    choose('passport', 'паспорт.pdf');
    await page.until(() => arrivals.length === 1, 'the first');
    expect([sent, page.chooseButtons]).to.deep.equal([['npd_certificate справка.pdf'], ['Отправляем…', 'Отправляем…']]);
    choose('npd_certificate', 'другая.pdf');
    arrivals[0]?.();
    await page.until(() => arrivals.length === 2, 'the second');
    expect(page.announced).to.equal('Справка о постановке на учёт: файл отправлен.');
    arrivals[1]?.();
    await page.until(() => page.announced === 'Паспорт: файл отправлен.', 'the end');
    expect(sent).to.deep.equal(['npd_certificate справка.pdf', 'passport паспорт.pdf']);
  });

  it('says so when a file cannot be opened any more', async () => {
    const {backend} = storeOf();
    const page = await openPapers(backend);
    const gone = fileOf(PDF);
    gone.slice = () =>
      ({arrayBuffer: () => Promise.reject(new DOMException('Gone', 'NotReadableError'))}) as unknown as Blob;
    page.drop(gone);
    await page.until(() => page.help === 'Файл не открывается. Выберите его ещё раз.', 'the word');
  });

  it('signs nothing when the checklist was left while the page was asking', async () => {
    const {backend} = storeOf({stepUp: (proof) => proof === '424242'});
    const proofs: ((proof: string) => void)[] = [];
    catchFiles();
    const page = await openPapers(backend, {
      locale: 'en',
      programme: SAMPLE_PROGRAMMES.europe,
      stepUp: () => new Promise<string>((resolve) => proofs.push(resolve)),
    });
    page.paperButton('read').click();
    await page.until(() => !page.paperButton('sign').disabled, 'the signature');
    page.paperButton('sign').click();
    await page.until(() => proofs.length === 1, 'the question to the page');
    await page.close('Close');
    proofs[0]?.('424242');
    page.root.querySelector<HTMLElement>('[part=papers]')!.click();
    await page.until(() => page.papers.length > 0, 'the checklist');
    expect(page.papers[0]?.[0]).to.equal('Act of services rendered Signature needed');
  });

  it('lets an act be signed once it was read, and asks the page who is there', async () => {
    const {backend} = storeOf({stepUp: (proof) => proof === '424242'});
    const files = catchFiles();
    const asked: StepUpQuestion[] = [];
    const page = await openPapers(backend, {
      locale: 'en',
      programme: SAMPLE_PROGRAMMES.europe,
      stepUp: (question) => (asked.push(question), '424242'),
    });
    const act = 'Act of services rendered';
    expect(page.papers[0]).to.deep.equal([
      `${act} Signature needed`,
      'For payout P-2038 of €19.55 · by 24 Nov',
      'Read the act and sign it',
      'You can sign once you have opened the document.',
      'Read Sign',
    ]);
    expect(page.paperButton('sign').disabled).to.equal(true);
    page.paperButton('read').click();
    await page.until(() => !page.paperButton('sign').disabled, 'the signature');
    expect(files.map(({name, blob}) => [name, blob.type.split(';')[0]])).to.deep.equal([
      ['act-P-2038.html', 'text/html'],
    ]);
    page.paperButton('sign').click();
    await page.until(() => page.papers.every(([head]) => head !== `${act} Signature needed`), 'it is signed');
    expect(page.announced).to.equal(`${act}: signed.`);
    expect(asked).to.deep.equal([{operation: 'obligations.sign', widget: 'payouts'}]);
    await expectAccessible(page);
  });

  it('holds a payout until it is done, and is a press away from there', async () => {
    const {store, backend} = storeOf();
    await freed(backend);
    const {items} = await backend.requisites!.list({programme: PROGRAMME});
    const wanted = {programme: PROGRAMME, amount: {amount: '600.00', currency: 'RUB'}, destination: items[0]!.id};
    const {id, number} = await payoutsOf(backend).request(wanted, {idempotencyKey: 'asked-before'});
    store.payOff(id);
    const page = await openWithdrawal(backend);
    await page.until(() => page.said.length > 0, 'what holds it');
    expect(page.said).to.deep.equal(['Сначала нужны документы', `${RECEIPT}: к выплате ${number}`]);
    expect(page.button('Продолжить', page.dialog).disabled).to.equal(true);
    await expectAccessible(page);
    page.button('Открыть документы', page.dialog).click();
    await page.untilText('Выплаты держит 1 документ.');
    expect(page.hasDialog).to.equal(true);
  });
});
