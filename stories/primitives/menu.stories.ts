import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {menu} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {row, onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'Actions that are seldom needed, behind three dots. A menu never holds the only way to money.',
    ru: 'Редкие действия за тремя точками. Единственный путь к деньгам в меню не прячут.',
  },
  keys: [
    ['Enter / Space / ↓', {en: 'Opens it, the first item has focus', ru: 'Открывает, фокус на первом пункте'}],
    ['↑ / ↓', {en: 'Moves between items', ru: 'Двигает между пунктами'}],
    ['Home / End', {en: 'Goes to the first or the last', ru: 'Переходит к первому или последнему'}],
    ['А … Я', {en: 'Goes to the item that begins so', ru: 'Переходит к пункту на эту букву'}],
    ['Esc', {en: 'Closes, focus returns to the button', ru: 'Закрывает, фокус возвращается к кнопке'}],
  ],
});

export default {title: 'Primitives/Menu', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Menu', ru: 'Меню'};

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(TITLE, () => {
    let said = '';
    let byDate = true;
    return ({say, redraw}) => {
      const choose = (words: string) => () => {
        said = words;
        redraw();
      };
      return html`
        ${row(
          say('Действия', 'Actions'),
          menu({
            id: 'actions',
            label: say('Ещё действия', 'More actions'),
            items: [
              {label: say('Переименовать', 'Rename'), icon: 'edit', onChoose: choose(say('Переименовать', 'Rename'))},
              {label: say('Приостановить', 'Pause'), icon: 'pause', onChoose: choose(say('Приостановить', 'Pause'))},
              {label: say('В архив', 'Archive'), icon: 'archive', onChoose: choose(say('В архив', 'Archive'))},
            ],
          }),
        )}
        ${row(
          say('Одно из двух', 'One of two'),
          menu({
            id: 'order',
            label: say('Порядок', 'Order'),
            items: [
              {
                label: say('По дате', 'By date'),
                checked: byDate,
                onChoose: () => {
                  byDate = true;
                  redraw();
                },
              },
              {
                label: say('По сумме', 'By amount'),
                checked: !byDate,
                onChoose: () => {
                  byDate = false;
                  redraw();
                },
              },
            ],
          }),
        )}
        ${row(say('Выбрано', 'Chosen'), html`<span>${said || '—'}</span>`)}
      `;
    };
  }),
};
