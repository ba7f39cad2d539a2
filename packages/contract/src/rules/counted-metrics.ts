import {STANDARD_METRICS} from '../metric-registry.js';
import type {Metric} from '../metrics.js';
import type {Text} from '../text.js';

/** How `memoryBackend` and the reference server count: by the rules of attribution that both share. */
const DEFINITIONS: Readonly<Record<string, Text>> = {
  clicks: {
    ru: 'Все переходы по вашим ссылкам, кроме известных роботов.',
    en: 'All visits through your links, known bots apart.',
  },
  uniqueClicks: {
    ru: 'Один переход на посетителя и ссылку за 24 часа, кроме известных роботов.',
    en: 'One visit per visitor and link in 24 hours, known bots apart.',
  },
  leads: {
    ru: 'Заявки после ваших переходов, кроме отклонённых и отменённых; день — по моменту заявки.',
    en: 'Leads after your visits, declined and reversed ones apart; the day is that of the lead.',
  },
  conversions: {
    ru: 'Заявки и продажи после ваших переходов, кроме отклонённых и отменённых; день — по моменту заказа.',
    en: 'Leads and sales after your visits, declined and reversed ones apart; the day is that of the order.',
  },
  revenue: {
    ru: 'Сумма заказов, за которые начислено вознаграждение; день — по моменту заказа.',
    en: 'The sum of the orders that earned you something; the day is that of the order.',
  },
  earnings: {
    ru: 'Ваши вознаграждения, кроме отклонённых и отменённых: и те, что ещё на проверке.',
    en: 'Your commissions, declined and reversed ones apart: also those that are still pending.',
  },
};

/** The standard metrics, each with what exactly is counted. */
export const COUNTED_METRICS: readonly Metric[] = STANDARD_METRICS.map((metric) => {
  const explanation = DEFINITIONS[metric.id];
  return explanation === undefined ? metric : {...metric, explanation};
});
