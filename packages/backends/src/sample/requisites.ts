import type {Bank, Instant, OfferedForms, RequisiteRecord} from '@kabinet/contract';

/** Banks that the sample knows by their БИК. */
export const SAMPLE_BANKS: readonly Bank[] = [
  {
    bik: '044500999',
    name: 'Банк «Тихая гавань»',
    correspondentAccount: '30101810500000000999',
    city: 'Москва',
  },
  {bik: '044000888', name: 'Северный берег', correspondentAccount: '30101810200000000888', city: 'Санкт-Петербург'},
];

/** What a programme in roubles takes, and one in another currency. */
export const SAMPLE_FORMS: Readonly<Record<'russia' | 'europe', OfferedForms>> = {
  russia: ['ru_self_employed', 'ru_sole_trader', 'ru_company', 'ru_person', 'usdt_trc20'],
  europe: ['sepa', 'us_account', 'paypal', 'usdt_trc20', 'usdt_erc20'],
};

/** How the sample's payouts were made: by СБП in Russia, by SEPA in Europe. */
export function sampleRequisites(at: Instant): Readonly<Record<'russia' | 'europe', readonly RequisiteRecord[]>> {
  const main = {isMain: true, createdAt: at, changedAt: at} as const;
  const phone = {name: 'Глинская Вера Андреевна', inn: '770044170003', phone: '+79990004417'};
  const iban = {name: 'Vera Glinskaya', iban: 'DE41500105170000007702'};
  return {
    russia: [{...main, id: 'rq_russia', form: 'ru_self_employed', values: phone}],
    europe: [{...main, id: 'rq_europe', form: 'sepa', values: iban}],
  };
}
