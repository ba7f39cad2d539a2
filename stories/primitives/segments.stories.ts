import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {chips, segments} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {row, onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'Segments show two or three ways to look at one thing; chips filter a list and say how much each would leave.',
    ru: 'Сегменты — два-три способа смотреть на одно и то же; чипы сужают список и говорят, сколько останется.',
  },
  keys: [
    ['Tab', {en: 'Moves from one to the next', ru: 'Переходит от одного к другому'}],
    ['Enter / Space', {en: 'Chooses', ru: 'Выбирает'}],
  ],
});

export default {title: 'Primitives/Segments and chips', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Segments and chips', ru: 'Сегменты и чипы'};

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(TITLE, () => {
    let mode: 'chart' | 'table' = 'chart';
    let status: 'all' | 'pending' | 'paid' = 'all';
    return ({say, redraw}) => html`
      ${row(
        say('Сегменты', 'Segments'),
        segments<typeof mode>({
          label: say('Вид', 'View'),
          value: mode,
          choices: [
            {value: 'chart', label: say('График', 'Chart')},
            {value: 'table', label: say('Таблица', 'Table')},
          ],
          onChoose: (chosen) => {
            mode = chosen;
            redraw();
          },
        }),
      )}
      ${row(
        say('Чипы', 'Chips'),
        chips<typeof status>({
          label: say('Статус', 'Status'),
          value: status,
          choices: [
            {value: 'all', label: say('Все', 'All'), count: '36'},
            {value: 'pending', label: say('На проверке', 'Pending'), count: '2'},
            {value: 'paid', label: say('Выплачено', 'Paid'), count: '16'},
          ],
          onChoose: (chosen) => {
            status = chosen;
            redraw();
          },
        }),
      )}
    `;
  }),
};
