import type {ColumnDef} from '@tanstack/react-table';
import {useMemo} from 'react';
import type {Link, Offers} from '../../common/api.js';
import type {Formats} from '../../common/format.js';
import {numberOf, type Translate} from '../../common/model.js';
import {Card, Waiting} from './card.js';
import {DataTable, NUMBER} from './data-table.js';
import {language} from './i18n.js';
import {Failed, usePortal, useText} from './portal.js';
import {useAnswer} from './use-answer.js';

export function Links() {
  const {addresses} = usePortal();
  const links = useAnswer<{items: Link[]}>(addresses.links);
  const offers = useAnswer<Offers>(addresses.offers);
  if (links.status === 'failed' || offers.status === 'failed') return <Failed />;
  if (links.status === 'waiting' || offers.status === 'waiting') return <Waiting id="links" />;
  return <LinksOf links={links.answer.items} offers={offers.answer} />;
}

function LinksOf({links, offers}: {links: Link[]; offers: Offers}) {
  const {format} = usePortal();
  const t = useText();
  const columns = useMemo(() => columnsOf(format, t), [format, t]);
  return (
    <Card id="links" title={t('title.new-link')}>
      <NewLink offers={offers} />
      <header>
        <h2>{t('title.links')}</h2>
      </header>
      <DataTable columns={columns} rows={links} />
      <footer className="quiet">{t('shown', {count: links.length, total: links.length})}</footer>
    </Card>
  );
}

function NewLink({offers}: {offers: Offers}) {
  const t = useText();
  return (
    <form className="new-link">
      <label>
        {t('form.offer')}
        <select name="offer">
          {offers.items.map(({id, name}) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('form.address')}
        <input name="address" type="url" />
      </label>
      <label>
        {t('form.name')}
        <input name="name" />
      </label>
      <button>{t('form.create')}</button>
    </form>
  );
}

function columnsOf(format: Formats, t: Translate): ColumnDef<Link>[] {
  return [
    {
      id: 'link',
      header: t('column.link'),
      cell: ({row: {original}}) => (
        <>
          {original.name} {original.status === 'paused' && <span className="pill">{t('paused')}</span>}
          <small>{original.url.replace('https://', '')}</small>
        </>
      ),
    },
    {
      id: 'clicks',
      header: t('column.clicks'),
      meta: NUMBER,
      cell: ({row: {original}}) => format.count(original.figures.clicks),
    },
    {
      id: 'conversions',
      header: t('column.conversions'),
      meta: NUMBER,
      cell: ({row: {original}}) => format.count(original.figures.conversions),
    },
    {
      id: 'cr',
      header: t('column.cr'),
      meta: NUMBER,
      cell: ({
        row: {
          original: {figures},
        },
      }) => (figures.clicks === 0 ? '—' : format.percent(numberOf('cr', figures))),
    },
    {
      id: 'earned',
      header: t('column.earned'),
      meta: NUMBER,
      cell: ({
        row: {
          original: {figures},
        },
      }) => (figures.earnings[0] ? format.money(figures.earnings[0]) : '—'),
    },
    {
      id: 'copy',
      header: '',
      meta: NUMBER,
      cell: ({row: {original}}) => (
        <button type="button" onClick={() => void navigator.clipboard.writeText(original.url)}>
          {t('copy')}
        </button>
      ),
    },
  ];
}
