import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {popover, textField} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {row, onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'A panel in the browser’s own top layer: nothing of the page can cover it or cut it off.',
    ru: 'Панель в верхнем слое самого браузера: страница не может ни закрыть её, ни обрезать.',
  },
  keys: [
    ['Enter / Space', {en: 'Opens and closes it', ru: 'Открывает и закрывает'}],
    ['Esc', {en: 'Closes, focus returns to the button', ru: 'Закрывает, фокус возвращается к кнопке'}],
  ],
});

export default {title: 'Primitives/Popover', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Popover', ru: 'Всплывающая панель'};

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(TITLE, () => {
    let value = '';
    return ({say, redraw}) =>
      row(
        say('Панель', 'Panel'),
        popover({
          id: 'filters',
          trigger: say('Фильтры', 'Filters'),
          panelLabel: say('Фильтры', 'Filters'),
          content: () =>
            html`<div class="section stage-fields">
              ${textField({
                id: 'order',
                label: say('Номер заказа', 'Order number'),
                value,
                onInput: (typed) => {
                  value = typed;
                  redraw();
                },
              })}
            </div>`,
        }),
      );
  }),
};
