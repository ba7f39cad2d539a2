import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {button} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {row, onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'One primary button in a widget says what will happen. It looks 36 px high and can be touched in 44.',
    ru: 'Одна главная кнопка на виджет говорит, что произойдёт. На вид она 36 px высотой, нажимать можно в 44.',
  },
  keys: [
    ['Tab', {en: 'Moves to the button', ru: 'Переходит к кнопке'}],
    ['Enter / Space', {en: 'Presses it', ru: 'Нажимает её'}],
  ],
});

export default {title: 'Primitives/Button', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Button', ru: 'Кнопка'};

const nothing = (): void => undefined;

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(TITLE, () => ({say}) => {
    const request = say('Запросить 100 000,00 ₽', 'Request ₽100,000.00');
    const show = say('Показать', 'Show');
    return html`
      ${row(say('Главная', 'Primary'), [
        button({label: request, kind: 'primary', onPress: nothing}),
        button({label: request, kind: 'primary', busy: true, onPress: nothing}),
        button({label: request, kind: 'primary', disabled: true, onPress: nothing}),
      ])}
      ${row(say('Обычная', 'Plain'), [
        button({label: show, onPress: nothing}),
        button({label: say('Создать', 'Create'), icon: 'plus', onPress: nothing}),
        button({label: show, busy: true, onPress: nothing}),
        button({label: show, disabled: true, onPress: nothing}),
      ])}
      ${row(say('Тихая', 'Bare'), [
        button({label: say('Отменить', 'Cancel'), kind: 'bare', onPress: nothing}),
        button({label: say('Обновить', 'Refresh'), icon: 'refresh', iconOnly: true, kind: 'bare', onPress: nothing}),
      ])}
      ${row(say('Сделано', 'Done'), button({label: say('Скопировано', 'Copied'), kind: 'done', icon: 'check', onPress: nothing}))}
    `;
  }),
};

/** Pressed, it is busy, and a second press does nothing. */
export const Busy: StoryObj = {
  render: onShelf(TITLE, () => {
    let busy = false;
    return ({say, redraw}) =>
      row(
        say('Нажмите', 'Press it'),
        button({
          label: say('Создать ссылку', 'Create the link'),
          kind: 'primary',
          busy,
          onPress: () => {
            busy = true;
            redraw();
          },
        }),
      );
  }),
};
