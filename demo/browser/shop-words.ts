import {LANGUAGES, type Words} from '../site/words.js';
import {ShopRefusal} from './shop-client.js';

const SENTENCES = {
  nobody: {ru: 'Посетителя ещё не\u00a0было.', en: 'No visitor yet.'},
  visitor: {ru: 'Посетитель на\u00a0сайте. Номер перехода:', en: 'A visitor is on the site. Click id:'},
  robot: {
    ru: 'Этот браузер считается роботом: переход не\u00a0засчитан, и\u00a0заказ провести нельзя.',
    en: 'This browser counts as a robot: the click was not counted, so no order can be posted.',
  },
  uncounted: {
    ru: 'Переход не\u00a0засчитан: ссылка, предложение или партнёр на\u00a0паузе.',
    en: 'The click was not counted: the link, the offer or the partner is paused.',
  },
  deadLink: {ru: 'Эта ссылка больше не\u00a0действует.', en: 'This link no longer works.'},
  noLinks: {
    ru: 'У\u00a0партнёра нет ссылок. Создайте первую.',
    en: 'The partner has no links. Make the first one.',
  },
  amount: {
    ru: 'Сумма\u00a0— число больше нуля, например 6400,00.',
    en: 'The amount has to be a number above zero, such as 6400.00.',
  },
  posted: {ru: 'Заказ проведён:', en: 'Order posted:'},
  refunded: {ru: 'Возврат проведён:', en: 'Refund posted:'},
  silent: {ru: 'Магазин не\u00a0отвечает. Попробуйте ещё раз.', en: 'The shop does not answer. Please try again.'},
  refused: {ru: 'Магазин отказал. Ответ сервера:', en: 'The shop refused. The server says:'},
} as const satisfies Record<string, Words>;

export type Sentence = keyof typeof SENTENCES;

const NO_CLICK: Words = {
  ru: 'Такого перехода нет. Перейдите по\u00a0ссылке ещё раз.',
  en: 'There is no such click. Follow the link again.',
};
const REFUNDED_BEFORE: Words = {
  ru: 'Этот заказ уже возвращён.',
  en: 'This order has been refunded already.',
};

/** By the `code` of the partner programme's answer. */
const REFUSALS: Readonly<Record<string, Words>> = {
  unknown_click: NO_CLICK,
  click_or_code_required: NO_CLICK,
  outside_window: {
    ru: 'Переход слишком давний: предложение за\u00a0него уже не\u00a0платит.',
    en: 'The click is too old: the offer no longer pays for it.',
  },
  not_paid: {
    ru: 'Предложение этой ссылки за\u00a0такое событие не\u00a0платит.',
    en: 'The offer of this link pays nothing for this event.',
  },
  link_inactive: {ru: 'Ссылка не\u00a0действует.', en: 'The link is not active.'},
  offer_inactive: {ru: 'Предложение этой ссылки не\u00a0действует.', en: 'The offer of this link is not active.'},
  partner_inactive: {ru: 'Партнёр сейчас не\u00a0зарабатывает.', en: 'The partner cannot earn at present.'},
  not_a_member: {
    ru: 'Партнёр больше не\u00a0участвует в\u00a0этой программе.',
    en: 'The partner has left this programme.',
  },
  other_currency: {
    ru: 'У\u00a0программы этой ссылки другая валюта.',
    en: 'The programme of this link has another currency.',
  },
  unknown_order: {ru: 'Такого заказа нет.', en: 'There is no such order.'},
  exceeds_order: REFUNDED_BEFORE,
  other_contents: REFUNDED_BEFORE,
};

/** A sentence in the page's language, and what it ends with: an order's number. */
export function sentence(name: Sentence, more = ''): string {
  return `${inPageLanguage(SENTENCES[name])} ${more}`.trim();
}

/** Why an order or a refund did not go through. The server's own words only where there are none of ours. */
export function failureSentence(error: unknown): string {
  if (!(error instanceof ShopRefusal)) return sentence('silent');
  const {code, message} = error;
  const words = code !== undefined && Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : undefined;
  return words ? inPageLanguage(words) : sentence('refused', message);
}

function inPageLanguage(words: Words): string {
  const {lang} = document.documentElement;
  return words[LANGUAGES.find((language) => language === lang) ?? 'ru'];
}
