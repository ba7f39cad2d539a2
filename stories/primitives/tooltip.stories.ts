import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {term, tooltip} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {row, onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'A few words about a word. It shows on hover and on focus, can be pointed at, and nothing that must be read is only there.',
    ru: 'Пара слов о слове. Появляется при наведении и фокусе, на неё можно навести указатель, и ничего обязательного в ней нет.',
  },
  keys: [
    ['Tab', {en: 'Shows it with focus', ru: 'Показывает при фокусе'}],
    ['Esc', {en: 'Hides it, focus stays', ru: 'Прячет, фокус остаётся'}],
  ],
});

export default {title: 'Primitives/Tooltip', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Tooltip', ru: 'Подсказка'};

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(
    TITLE,
    () =>
      ({say}) => html`
        ${row(
          say('Термин', 'A term'),
          term({
            id: 'cr',
            name: say('Коэффициент конверсии', 'Conversion rate'),
            explanation: say('Конверсии, делённые на переходы', 'Conversions divided by clicks'),
          }),
        )}
        ${row(
          say('У кнопки', 'Of a button'),
          tooltip({
            id: 'why',
            text: say('Можно с 500,00 ₽', 'From ₽500.00'),
            anchor: html`<button class="button" type="button" aria-describedby="why">
              ${say('Запросить', 'Request')}
            </button>`,
          }),
        )}
      `,
  ),
};
