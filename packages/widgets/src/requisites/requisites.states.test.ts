import {memoryBackend, memoryStore} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS} from '@kabinet/backends/sample';
import {BackendError} from '@kabinet/contract';
import type {ErrorKind, PartnerBackend} from '@kabinet/contract';
import {expectAccessible} from '../testing/page.js';
import {openRequisites} from './testing/requisites-page.js';

const failing = (kind: ErrorKind): PartnerBackend =>
  memoryBackend({
    faults: (operation) => {
      if (operation === 'requisites.list') throw new BackendError(kind, kind, {requestId: '9F3K-20D7'});
    },
  });

function partner(status: string): PartnerBackend {
  const store = memoryStore();
  store.changePartner(SAMPLE_PARTNERS.large, {status});
  return store.backendFor(SAMPLE_PARTNERS.large);
}

const fresh = memoryBackend({partner: SAMPLE_PARTNERS.fresh});
const cases: {name: string; backend: PartnerBackend; ru: string; en: string}[] = [
  {name: 'nothing filled in', backend: fresh, ru: 'Куда отправлять выплаты?', en: 'Where shall the money go?'},
  {
    name: 'a programme that takes none',
    backend: {
      ...fresh,
      requisites: {
        list: async (query) => ({...(await fresh.requisites!.list(query)), forms: []}),
      },
    },
    ru: 'Здесь реквизиты не нужны',
    en: 'No details are needed here',
  },
  {
    name: 'a failure',
    backend: failing('unavailable'),
    ru: 'Не удалось загрузить реквизиты',
    en: 'The payment details could not be loaded',
  },
  {name: 'no connection', backend: failing('offline'), ru: 'Нет соединения', en: 'No connection'},
  {name: 'no right', backend: failing('forbidden'), ru: 'Нет доступа', en: 'No access'},
  {
    name: 'a pending partner',
    backend: partner('pending'),
    ru: 'Заявка на рассмотрении',
    en: 'Your application is in review',
  },
  {
    name: 'a suspended partner',
    backend: partner('suspended'),
    ru: 'Аккаунт приостановлен',
    en: 'Your account is suspended',
  },
];

describe('states of kabinet-requisites', () => {
  for (const {name, backend, ru, en} of cases) {
    it(`says what there is with ${name}, in both languages, accessibly`, async () => {
      const russian = await openRequisites(backend);
      await russian.untilText(ru);
      await expectAccessible(russian);
      const english = await openRequisites(backend, {locale: 'en', scheme: 'dark', width: 320});
      await english.untilText(en);
      await expectAccessible(english);
    });
  }
});
