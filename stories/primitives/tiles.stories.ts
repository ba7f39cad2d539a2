import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {tile, tiles, tilesSkeleton} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'A figure, its change and its course. The chosen one is what the chart below shows.',
    ru: 'Показатель, его изменение и ход. Выбранный — тот, который показан на графике под ним.',
  },
  keys: [
    ['Tab', {en: 'Moves between tiles', ru: 'Переходит между плитками'}],
    ['Enter / Space', {en: 'Chooses the figure', ru: 'Выбирает показатель'}],
  ],
});

export default {title: 'Primitives/Tiles', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Tiles', ru: 'Плитки'};

type Change = NonNullable<Parameters<typeof tile>[1]['change']>;

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(TITLE, () => {
    let chosen = 'earned';
    return ({view, say, redraw}) => {
      const one = (id: string, name: string, value: string, change?: Change, explanation?: string) =>
        tile(view.t, {
          id,
          name,
          value,
          change,
          explanation,
          spark: [3, 5, 4, 8, 6, 9, 7, 11],
          isChosen: id === chosen,
          onChoose: () => {
            chosen = id;
            redraw();
          },
        });
      return tiles(say('Показатели', 'Figures'), [
        one('earned', say('Заработано', 'Earnings'), say('21 868,64 ₽', '₽21,868.64'), {
          direction: 'up',
          value: say('137,6 %', '137.6%'),
          tone: 'good',
        }),
        one('clicks', say('Переходы', 'Clicks'), say('48 216', '48,216'), {
          direction: 'down',
          value: say('2,1 %', '2.1%'),
          tone: 'bad',
        }),
        one(
          'cr',
          say('Коэффициент конверсии', 'Conversion rate'),
          say('14,54 %', '14.54%'),
          {direction: 'new', value: '', tone: 'good'},
          say('Конверсии, делённые на переходы', 'Conversions divided by clicks'),
        ),
        one('epc', say('Доход с перехода', 'Earnings per click'), '—'),
        one('orders', say('Заказы', 'Orders'), '33', {direction: 'same', value: '0', tone: 'neutral'}),
        one('leads', say('Заявки', 'Leads'), '7', {direction: 'up', value: say('16,7 %', '16.7%'), tone: 'good'}),
      ]);
    };
  }),
};

export const Loading: StoryObj = {render: onShelf(TITLE, () => () => tilesSkeleton(6))};
