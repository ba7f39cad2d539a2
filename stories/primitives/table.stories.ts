import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {amount, commissionPill, dataTable} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'Words to the left, numbers to the right, the head stays in sight, one column is sorted. Below 560 px of the widget each row is a card.',
    ru: 'Слова слева, числа справа, шапка остаётся на виду, упорядочен один столбец. В виджете уже 560 px каждая строка — карточка.',
  },
  keys: [
    [
      'Tab',
      {
        en: 'Moves to the heads that sort, and to actions in rows',
        ru: 'Переходит к заголовкам, которые упорядочивают, и к действиям в строках',
      },
    ],
    [
      'Enter / Space',
      {en: 'Sorts by the column, again to turn round', ru: 'Упорядочивает по столбцу, ещё раз — в обратном порядке'},
    ],
  ],
});

export default {title: 'Primitives/Table', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Table', ru: 'Таблица'};

interface Row {
  order: string;
  offer: readonly [ru: string, en: string];
  status: string;
  amount: string;
}

const ROWS: readonly Row[] = [
  {order: 'R-40275', offer: ['Керамика ручной работы', 'Handmade ceramics'], status: 'on_hold', amount: '106.44'},
  {order: 'R-40274', offer: ['Заявка от ресторана', 'Restaurant request'], status: 'pending', amount: '450.00'},
  {order: 'R-40270', offer: ['Керамика ручной работы', 'Handmade ceramics'], status: 'paid', amount: '3917.64'},
  {order: 'R-40261', offer: ['Подписка «Клуб»', 'Club membership'], status: 'rejected', amount: '335.20'},
];

/** Cards below 560 px, or a table that scrolls sideways. */
function sortable(cards: boolean): NonNullable<StoryObj['render']> {
  return onShelf(TITLE, () => {
    let direction: 'ascending' | 'descending' = 'descending';
    return ({view, say, redraw}) => {
      const sign = direction === 'descending' ? -1 : 1;
      const rows = ROWS.toSorted((a, b) => sign * (Number(a.amount) - Number(b.amount)));
      return dataTable<Row>({
        caption: cards ? say('Вознаграждения', 'Commissions') : say('Широкая таблица', 'A wide table'),
        rows,
        rowKey: ({order}) => order,
        cards,
        columns: [
          {key: 'order', head: say('Заказ', 'Order'), cell: ({order}) => order, isRowHeader: true},
          {
            key: 'offer',
            head: say('Оффер', 'Offer'),
            cardLabel: say('Оффер', 'Offer'),
            cell: ({offer: [ru, en]}) => say(ru, en),
          },
          {
            key: 'status',
            head: say('Статус', 'Status'),
            cardLabel: say('Статус', 'Status'),
            cell: ({status}) => commissionPill(view, {status}),
          },
          {
            key: 'amount',
            head: say('Вознаграждение', 'Commission'),
            cardLabel: say('Вознаграждение', 'Commission'),
            align: 'end',
            weight: 'major',
            cell: (each) => amount({amount: each.amount, currency: 'RUB'}, view.format),
            sort: {
              direction,
              onSort: () => {
                direction = direction === 'descending' ? 'ascending' : 'descending';
                redraw();
              },
            },
          },
        ],
      });
    };
  });
}

export const Default: StoryObj = {tags: ['picture'], render: sortable(true)};

/** In a narrow widget it scrolls sideways; its first column stays. */
export const WithoutCards: StoryObj = {render: sortable(false)};
