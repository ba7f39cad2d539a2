import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {factList, receiptLine, timeline} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'Arithmetic that can be repeated: the sign in the gutter, a thin line before a subtotal, an ink line before the total.',
    ru: 'Арифметика, которую можно повторить: знак на полях, тонкая черта перед подытогом, жирная перед итогом.',
  },
});

export default {title: 'Primitives/Receipt and facts', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Receipt and facts', ru: 'Чек и сведения'};

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(
    TITLE,
    () =>
      ({view, say}) => html`
        <div class="section">
          <dl class="receipt">
            ${receiptLine({name: say('Заказ', 'Order'), value: say('1 330,50 ₽', '₽1,330.50')})}
            ${receiptLine({sign: '−', name: say('Доставка', 'Delivery'), value: say('0,00 ₽', '₽0.00')})}
            ${receiptLine({name: say('База', 'Base'), value: say('1 330,50 ₽', '₽1,330.50'), emphasis: 'subtotal'})}
            ${receiptLine({sign: '×', name: say('Ставка', 'Rate'), value: say('8 %', '8%')})}
            ${receiptLine({sign: '=', name: say('Вознаграждение', 'Commission'), value: say('106,44 ₽', '₽106.44'), emphasis: 'total'})}
          </dl>
        </div>
        <div class="section">
          ${factList(view, say('Заказ', 'Order'), [
            {name: say('Номер', 'Number'), value: 'R-40275'},
            {name: say('Покупатель', 'Customer'), value: say('Анна К.', 'Anna K.')},
            {name: say('Ссылка', 'Link'), value: 'Uyut-Post'},
          ])}
        </div>
        <div class="section">
          ${timeline(view, {
            title: say('Что было и будет', 'What was and will be'),
            events: [
              {code: 'converted', at: '2026-11-21T04:14:00.000Z'},
              {code: 'hold_end', expectedOn: '2026-12-05'},
            ],
            wordsOf: ({code}) =>
              code === 'converted' ? say('Покупка', 'Purchase') : say('Конец холда', 'End of the hold'),
            expected: say('ожидается', 'expected'),
            dayOf: (date) => date,
          })}
        </div>
      `,
  ),
};
