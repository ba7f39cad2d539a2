import type {WidgetName} from '@kabinet/themes';
import type {Bilingual} from './bilingual.js';

/** What people call the widgets. */
export const WIDGET_WORDS: Readonly<Record<WidgetName, Bilingual>> = {
  stats: {en: 'Statistics', ru: 'Статистика'},
  links: {en: 'Links', ru: 'Ссылки'},
  commissions: {en: 'Commissions', ru: 'Вознаграждения'},
  balance: {en: 'Balance', ru: 'Баланс'},
  payouts: {en: 'Payouts', ru: 'Выплаты'},
  requisites: {en: 'Payment details', ru: 'Реквизиты'},
};
