import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {badge, commissionPill, delta, payoutPill, pill} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {row, onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'Status is a glyph, a word and a colour, so that no one of them has to carry it alone.',
    ru: 'Статус — это знак, слово и цвет: ни одному из них не приходится нести его в одиночку.',
  },
});

export default {title: 'Primitives/Badge and status', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Badge and status', ru: 'Метки и статусы'};

const COMMISSIONS = ['pending', 'on_hold', 'approved', 'in_payout', 'paid', 'rejected', 'reversed', 'frozen_by_bank'];
const PAYOUTS = [
  'scheduled',
  'requested',
  'in_review',
  'processing',
  'sent',
  'partially_paid',
  'paid',
  'failed',
  'rejected',
  'cancelled',
];

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(
    TITLE,
    () =>
      ({view, say}) => html`
        ${row(say('Метки', 'Badges'), [
          badge({label: say('новая', 'new'), tone: 'accent'}),
          badge({label: say('черновик', 'draft')}),
          badge({label: say('проверена', 'checked'), tone: 'good'}),
          badge({label: say('ждёт', 'waits'), tone: 'waiting'}),
          badge({label: say('закрыта', 'closed'), tone: 'bad'}),
        ])}
        ${row(
          say('Вознаграждения', 'Commissions'),
          COMMISSIONS.map((status) => commissionPill(view, {status})),
        )}
        ${row(
          say('Выплаты', 'Payouts'),
          PAYOUTS.map((status) => payoutPill(view, {status})),
        )}
        ${row(say('С пояснением', 'With a note'), pill({label: say('В холде', 'On hold'), tone: 'waiting', icon: 'clock', note: say('до 5 дек.', 'until 5 Dec')}))}
        ${row(say('Изменения', 'Changes'), [
          delta({direction: 'up', value: say('12,3 %', '12.3%'), tone: 'good'}, view.t),
          delta({direction: 'down', value: say('0,23 п. п.', '0.23 pp'), tone: 'bad'}, view.t),
          delta({direction: 'same', value: '0', tone: 'neutral'}, view.t),
          delta({direction: 'new', value: '', tone: 'good'}, view.t),
        ])}
      `,
  ),
};
