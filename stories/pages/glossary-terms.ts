import type {Bilingual} from '../guide/bilingual.js';

/** A term of the field and what the widgets call it. */
export interface Term extends Bilingual {
  readonly note?: Bilingual;
}

const term = (en: string, ru: string, noteEn?: string, noteRu?: string): Term => ({
  en,
  ru,
  ...(noteEn !== undefined && noteRu !== undefined && {note: {en: noteEn, ru: noteRu}}),
});

/** The words that partners read. An operator may replace whole sets of them: partner, web-master, blogger. */
export const TERMS: readonly Term[] = [
  term('affiliate, partner', 'партнёр', 'or web-master, blogger', 'или веб-мастер, блогер'),
  term('affiliate programme', 'партнёрская программа'),
  term('dashboard', 'кабинет партнёра', 'the page itself is “Overview”', 'сама страница — «Обзор»'),
  term('tracking link', 'партнёрская ссылка'),
  term('deep link', 'ссылка на страницу (диплинк)'),
  term('short link', 'короткая ссылка'),
  term('link generator', 'конструктор ссылок'),
  term('click', 'переход', '“клик” is for creatives only', '«клик» — только о рекламных материалах'),
  term('unique clicks', 'уникальные переходы'),
  term('impressions', 'показы'),
  term('conversions', 'конверсии', 'the count, never the rate', 'число, а не доля'),
  term('conversion rate (CR)', 'коэффициент конверсии (CR)'),
  term('lead, order, sale', 'заявка, заказ, продажа'),
  term(
    'commission, earnings',
    'вознаграждение',
    'the total is «Заработано»; «комиссия» would be a fee',
    'итог — «Заработано»; «комиссия» значила бы, что берут с партнёра',
  ),
  term('rate', 'ставка', 'CPA, CPL and RevShare stay as they are', 'CPA, CPL и RevShare не переводятся'),
  term('fee', 'комиссия', 'of a payout only', 'только у выплаты'),
  term('earnings per click (EPC)', 'доход с перехода (EPC)'),
  term('average order value (AOV)', 'средний чек'),
  term('pending', 'на проверке'),
  term('approved', 'подтверждено'),
  term('rejected', 'отклонено', 'always with its reason', 'всегда с причиной'),
  term('on hold', 'холд', 'hint: “checking period”', 'подсказка: «период проверки»'),
  term('reversed', 'отменено (возврат)'),
  term('paid', 'выплачено'),
  term('balance', 'баланс'),
  term('available to withdraw', 'доступно к выводу'),
  term('payout', 'выплата'),
  term('payout request', 'заявка на выплату', 'the button: “Request a payout”', 'кнопка: «Запросить выплату»'),
  term('minimum payout', 'минимальная сумма выплаты'),
  term('payment details', 'реквизиты'),
  term('payout method', 'способ выплаты'),
  term('legal status', 'статус получателя', 'individual, sole trader, company', 'физлицо, самозанятый, ИП, юрлицо'),
  term('sub ID', 'метка', 'sub1 to sub5', 'sub1–sub5'),
  term('traffic source', 'источник трафика'),
  term('promo code', 'промокод'),
  term('creatives', 'промоматериалы'),
  term('landing page', 'лендинг'),
  term('offer', 'оффер', 'or a proposal', 'или предложение'),
  term('postback', 'постбэк'),
  term('attribution window', 'срок атрибуции'),
  term('statement, report', 'отчёт, детализация'),
  term('try again', 'повторить'),
  term('no data yet', 'пока нет данных', 'followed by the next step', 'дальше — следующий шаг'),
  term('session expired', 'сессия закончилась', 'then: log in again', 'дальше: «Войдите ещё раз»'),
  term('no access', 'нет доступа'),
  term(
    'could not be loaded',
    'не удалось загрузить',
    'never “Oops”; always what to do, and a number for support',
    'никогда «Упс»; всегда что делать и номер для поддержки',
  ),
];
