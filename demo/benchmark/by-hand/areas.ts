import {STATIONS} from '../common/api.js';
import type {Balance, Commission, CommissionPage, Language, Link, Offers, Report} from '../common/api.js';
import type {Formats} from '../common/format.js';
import {bestDay, numberOf, pointsOf, sparkPath, tilesOf, type Translate} from '../common/model.js';
import {drawChart} from './chart.js';
import {element, spark, table} from './element.js';

export interface Portal {
  readonly language: Language;
  readonly format: Formats;
  readonly t: Translate;
  /** The instant of the figures. */
  readonly now: string;
}

function fill(id: string, {format, t, now}: Portal, title: string, ...content: readonly Node[]): HTMLElement {
  const area = document.getElementById(id);
  if (!area) throw new Error(`The page has no place for ${id}.`);
  area.classList.remove('loading');
  area.replaceChildren(
    element(
      'header',
      {},
      element('h2', {}, title),
      element('span', {class: 'quiet'}, t('fresh', {time: format.time(now)})),
      element('span', {class: 'end'}, t('period')),
    ),
    ...content,
  );
  return area;
}

export function showStats(portal: Portal, report: Report): void {
  const {format, t} = portal;
  const tiles = tilesOf(report, format, t).map(({label, value, change, isUp, course}) =>
    element(
      'div',
      {class: 'tile'},
      element('span', {}, label),
      element('strong', {}, value),
      element('span', {class: isUp ? 'up' : 'down'}, change),
      spark(sparkPath(course)),
    ),
  );
  const best = bestDay(report.series);
  const total = report.totals.earnings[0];
  const says = t('chart.says', {
    total: total ? format.money(total) : '',
    day: best ? format.date(best.bucket) : '',
    best: best?.figures.earnings[0] ? format.money(best.figures.earnings[0]) : '',
  });
  const canvas = element('canvas', {role: 'img', 'aria-label': says});
  fill(
    'stats',
    portal,
    t('title.stats'),
    element('div', {class: 'tiles'}, ...tiles),
    element(
      'div',
      {class: 'chart'},
      element('div', {class: 'legend'}, element('h3', {}, t('chart.title')), element('span', {}, t('chart.now'))),
      canvas,
      element('p', {}, says),
    ),
  );
  // The figures are painted before the chart is drawn.
  requestAnimationFrame(() =>
    setTimeout(() => drawChart(canvas, pointsOf(report), {value: format.short, day: format.date})),
  );
}

export function showBalance(portal: Portal, {accounts, nextPayout}: Balance): void {
  const {format, language, t} = portal;
  const [account] = accounts;
  if (!account) return;
  const total = STATIONS.reduce((sum, station) => sum + Number(account[station].amount), 0);
  const stations = STATIONS.map((station) =>
    element(
      'li',
      {},
      element('span', {}, t(`station.${station}`)),
      element('strong', {}, format.money(account[station])),
      element('small', {}, t('rewards', {count: account.counts[station]})),
    ),
  );
  const parts = STATIONS.map((station) => {
    const part = element('i');
    part.style.width = `${(Number(account[station].amount) / total) * 100}%`;
    return part;
  });
  fill(
    'balance',
    portal,
    t('title.balance'),
    element(
      'footer',
      {},
      element('h3', {}, `${t('station.available')}: ${format.money(account.available)}`),
      element(
        'div',
        {class: 'next end'},
        `${t('balance.next')}: ${format.money(nextPayout.amount)}`,
        element('small', {}, `${nextPayout.number}, ${nextPayout.method[language]}, ${format.date(nextPayout.date)}`),
      ),
    ),
    element('div', {class: 'flow'}, ...parts),
    element('ul', {class: 'stations'}, ...stations),
    element(
      'footer',
      {class: 'quiet'},
      t('balance.sum', {
        parts: STATIONS.map((station) => format.money(account[station])).join(' + '),
        total: format.money(account.earned),
      }),
    ),
  );
}

export function showCommissions(portal: Portal, {items, total}: CommissionPage): void {
  const {format, language, t} = portal;
  const note = ({holdUntil, expectedPayoutDate}: Commission): string => {
    if (holdUntil) return t('until', {day: format.day(holdUntil)});
    return expectedPayoutDate ? t('payout', {day: format.date(expectedPayoutDate)}) : '';
  };
  const rows = table<Commission>(
    [
      {
        head: t('column.date'),
        cell: ({occurredAt}) => [format.day(occurredAt), element('small', {}, format.time(occurredAt))],
      },
      {head: t('column.order'), cell: ({orderId, offer}) => [orderId, element('small', {}, offer.name[language])]},
      {head: t('column.base'), isNumber: true, cell: ({base}) => [base ? format.money(base) : '—']},
      {
        head: t('column.rate'),
        isNumber: true,
        cell: ({rule}) => [rule.rate === undefined ? t('fixed') : `${rule.rate}\u00a0%`],
      },
      {
        head: t('column.status'),
        cell: (row) => [
          element('span', {class: 'pill', 'data-status': row.status}, t(`status.${row.status}` as 'status.paid')),
          element('small', {}, note(row)),
        ],
      },
      {head: t('column.amount'), isNumber: true, cell: ({amount}) => [format.money(amount)]},
    ],
    items,
  );
  fill(
    'commissions',
    portal,
    t('title.commissions'),
    rows,
    element('footer', {class: 'quiet'}, t('shown', {count: items.length, total: total ?? items.length})),
  );
}

export function showLinks(portal: Portal, items: readonly Link[], offers: Offers): void {
  const {format, language, t} = portal;
  const rows = table<Link>(
    [
      {
        head: t('column.link'),
        cell: ({name, url, status}) => [
          name,
          ...(status === 'paused' ? [' ', element('span', {class: 'pill'}, t('paused'))] : []),
          element('small', {}, url.replace('https://', '')),
        ],
      },
      {head: t('column.clicks'), isNumber: true, cell: ({figures}) => [format.count(figures.clicks)]},
      {head: t('column.conversions'), isNumber: true, cell: ({figures}) => [format.count(figures.conversions)]},
      {
        head: t('column.cr'),
        isNumber: true,
        cell: ({figures}) => [figures.clicks === 0 ? '—' : format.percent(numberOf('cr', figures))],
      },
      {
        head: t('column.earned'),
        isNumber: true,
        cell: ({figures}) => [figures.earnings[0] ? format.money(figures.earnings[0]) : '—'],
      },
      {
        head: '',
        isNumber: true,
        cell: ({url}) => {
          const copy = element('button', {type: 'button'}, t('copy'));
          copy.addEventListener('click', () => void navigator.clipboard.writeText(url));
          return [copy];
        },
      },
    ],
    items,
  );
  fill(
    'links',
    portal,
    t('title.new-link'),
    newLink(portal, offers),
    element('header', {}, element('h2', {}, t('title.links'))),
    rows,
    element('footer', {class: 'quiet'}, t('shown', {count: items.length, total: items.length})),
  );

  function newLink({t: text}: Portal, {items: choices}: Offers): HTMLFormElement {
    const options = choices.map(({id, name}) => element('option', {value: id}, name[language]));
    return element(
      'form',
      {class: 'new-link'},
      element('label', {}, text('form.offer'), element('select', {name: 'offer'}, ...options)),
      element('label', {}, text('form.address'), element('input', {name: 'address', type: 'url'})),
      element('label', {}, text('form.name'), element('input', {name: 'name'})),
      element('button', {}, text('form.create')),
    );
  }
}
