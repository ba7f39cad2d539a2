import type {Metric} from '@kabinet/contract';
import {metricsOf} from '../../lists/report.js';
import type {Countable} from '../../lists/report.js';

/** The metrics of a platform that counts clicks in its own way, which every platform has. */
export function platformMetrics(platform: string, countable: Countable): Metric[] {
  const explanation = {
    ru: `Переходы по вашим ссылкам, как их считает ${platform}.`,
    en: `Visits through your links, as ${platform} counts them.`,
  };
  return metricsOf(countable).map((metric) => (metric.id === 'clicks' ? {...metric, explanation} : metric));
}
