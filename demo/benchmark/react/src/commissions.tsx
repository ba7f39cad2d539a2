import type {ColumnDef} from '@tanstack/react-table';
import {useMemo} from 'react';
import type {Commission, CommissionPage} from '../../common/api.js';
import type {Formats} from '../../common/format.js';
import type {Translate} from '../../common/model.js';
import {Card, Waiting} from './card.js';
import {DataTable, NUMBER} from './data-table.js';
import {language} from './i18n.js';
import {Failed, usePortal, useText} from './portal.js';
import {useAnswer} from './use-answer.js';

export function Commissions() {
  const {addresses} = usePortal();
  const page = useAnswer<CommissionPage>(addresses.commissions);
  if (page.status === 'waiting') return <Waiting id="commissions" />;
  return page.status === 'failed' ? <Failed /> : <CommissionsOf page={page.answer} />;
}

function CommissionsOf({page: {items, total = items.length}}: {page: CommissionPage}) {
  const {format} = usePortal();
  const t = useText();
  const rows = useMemo(() => [...items], [items]);
  const columns = useMemo(() => columnsOf(format, t), [format, t]);
  return (
    <Card id="commissions" title={t('title.commissions')}>
      <DataTable columns={columns} rows={rows} />
      <footer className="quiet">{t('shown', {count: items.length, total})}</footer>
    </Card>
  );
}

function columnsOf(format: Formats, t: Translate): ColumnDef<Commission>[] {
  return [
    {
      id: 'date',
      header: t('column.date'),
      cell: ({row: {original}}) => (
        <>
          {format.day(original.occurredAt)}
          <small>{format.time(original.occurredAt)}</small>
        </>
      ),
    },
    {
      id: 'order',
      header: t('column.order'),
      cell: ({row: {original}}) => (
        <>
          {original.orderId}
          <small>{original.offer.name[language]}</small>
        </>
      ),
    },
    {
      id: 'base',
      header: t('column.base'),
      meta: NUMBER,
      cell: ({row: {original}}) => (original.base ? format.money(original.base) : '—'),
    },
    {
      id: 'rate',
      header: t('column.rate'),
      meta: NUMBER,
      cell: ({row: {original}}) => (original.rule.rate === undefined ? t('fixed') : `${original.rule.rate}\u00a0%`),
    },
    {
      id: 'status',
      header: t('column.status'),
      cell: ({row: {original}}) => <Status commission={original} format={format} t={t} />,
    },
    {
      id: 'amount',
      header: t('column.amount'),
      meta: NUMBER,
      cell: ({row: {original}}) => format.money(original.amount),
    },
  ];
}

function Status({commission, format, t}: {commission: Commission; format: Formats; t: Translate}) {
  const {status, holdUntil, expectedPayoutDate} = commission;
  return (
    <>
      <span className="pill" data-status={status}>
        {t(`status.${status}` as 'status.paid')}
      </span>
      <small>
        {holdUntil
          ? t('until', {day: format.day(holdUntil)})
          : expectedPayoutDate && t('payout', {day: format.date(expectedPayoutDate)})}
      </small>
    </>
  );
}
