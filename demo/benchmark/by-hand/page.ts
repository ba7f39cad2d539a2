import '../common/portal.css';
import {addressesOf, ask, lastThirtyDays} from '../common/api.js';
import type {Balance, CommissionPage, Language, Link, Offers, Report, Session} from '../common/api.js';
import {formatsFor} from '../common/format.js';
import type {Translate} from '../common/model.js';
import {texts, type TextKey} from '../common/texts.js';
import {showBalance, showCommissions, showLinks, showStats, type Portal} from './areas.js';

const language: Language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ru';

function translator(): Translate {
  const own: Readonly<Record<string, string>> = texts[language];
  const plural = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const text = own[key] ?? own[`${key}_${plural.select(Number(values['count']))}`] ?? key;
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

async function show(): Promise<void> {
  const {programmes, now} = await ask<Session>('session');
  const [programme] = programmes;
  if (!programme) return;
  const {id, timeZone} = programme;
  const portal: Portal = {language, format: formatsFor(language, timeZone), t: translator(), now};
  const addresses = addressesOf(id, lastThirtyDays(now, timeZone));
  await Promise.all([
    ask<Report>(addresses.report).then((report) => showStats(portal, report)),
    ask<Balance>(addresses.balance).then((balance) => showBalance(portal, balance)),
    ask<CommissionPage>(addresses.commissions).then((page) => showCommissions(portal, page)),
    Promise.all([ask<{items: Link[]}>(addresses.links), ask<Offers>(addresses.offers)]).then(([{items}, offers]) =>
      showLinks(portal, items, offers),
    ),
  ]);
}

show().catch((error: unknown) => {
  console.error(error);
  document.querySelector('main')?.prepend(translator()('failed' satisfies TextKey));
});
