import type {Commission, CommissionPage, CommissionsQuery, Instant, Period} from '@kabinet/contract';
import {plainBlanks} from '../../files/sheet.js';
import {dateTimeIn} from '../../runtime/format/clock.js';
import {statusWord, typeWord} from '../commission-words.js';
import type {CommissionsView} from '../commissions.messages.js';

type Fact = [name: string, value: string];

/** How days and moments are written: as programs read them, or as people do. */
export interface FactStyle {
  days: (period: Period) => string;
  moment: (instant: Instant) => string;
}

/**
 * What was asked, for the top of a file or a page. The first row tells the names behind ids: it has the offer, the link and the
 * payout that all rows have.
 */
export function exportFacts(
  view: CommissionsView,
  query: CommissionsQuery,
  {items, meta}: CommissionPage,
  style: FactStyle = plain(meta.timeZone),
): Fact[] {
  const {t, format, programme} = view;
  const {period, periodBy} = query;
  return [
    [t('export.programme'), view.text(programme.name)],
    ...(period
      ? [fact(t(periodBy === 'status' ? 'export.period-by-status' : 'export.period'), style.days(period))]
      : []),
    [t('export.zone'), `${meta.timeZone}, ${format.zone(meta.asOf)}`],
    [t('export.as-of'), style.moment(meta.asOf)],
    ...filtersOf(view, query, items[0]).map(([name, value]) => fact(t('export.filter', {name}), value)),
  ].map(([name = '', value = '']) => fact(plainBlanks(name), plainBlanks(value)));
}

function plain(timeZone: string): FactStyle {
  return {days: ({from, to}) => `${from} – ${to}`, moment: (instant) => dateTimeIn(timeZone, instant)};
}

function filtersOf(view: CommissionsView, query: CommissionsQuery, row: Commission | undefined): Fact[] {
  const {t, text, programme} = view;
  const {status, type, offer, link, payout, currency, minAmount, maxAmount, subIds = {}, search} = query;
  const named = (slot: string): string => {
    const label = programme.subIds?.find((one) => one.slot === slot)?.label;
    return label === undefined ? slot : text(label);
  };
  const given: [string, string | undefined][] = [
    [t('column.status'), status?.map((one) => statusWord(view, {status: one, statusLabel: undefined})).join(', ')],
    [t('export.column.event'), type?.map((one) => typeWord(view, {type: one})).join(', ')],
    [t('export.column.offer'), offer && (row ? text(row.offer.name) : offer)],
    [t('export.column.link'), link && (row?.link?.name ?? link)],
    [t('export.column.payout'), payout && (row?.payout?.number ?? payout)],
    [t('export.currency'), currency],
    [t('export.from-amount'), minAmount],
    [t('export.to-amount'), maxAmount],
    ...Object.entries(subIds).map(([slot, value]): Fact => [named(slot), value]),
    [t('export.search'), search],
  ];
  return given.flatMap(([name, value]) => (value ? [fact(name, value)] : []));
}

function fact(name: string, value: string): Fact {
  return [name, value];
}
