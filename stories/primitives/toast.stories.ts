import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {button} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {row, onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'What has just happened, on the screen and aloud. It takes no focus, stays as long as reading takes, and waits while the pointer or focus is on it.',
    ru: 'Что только что произошло, на экране и вслух. Не забирает фокус, держится, пока читают, и ждёт, пока на нём указатель или фокус.',
  },
  keys: [['Esc', {en: 'Dismisses it while focus is in it', ru: 'Убирает, если фокус внутри'}]],
});

export default {title: 'Primitives/Toast', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Toast', ru: 'Уведомление'};

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(
    TITLE,
    () =>
      ({host, say}) => html`
        ${row(say('Показать', 'Show'), [
          button({
            label: say('Хорошее', 'Good news'),
            onPress: () =>
              host.toasts.show({
                text: say('Ссылка в архиве', 'The link is archived'),
                tone: 'good',
                action: {label: say('Вернуть', 'Undo'), onPress: () => undefined},
              }),
          }),
          button({
            label: say('Плохое', 'Bad news'),
            onPress: () =>
              host.toasts.show({
                text: say('Не удалось сохранить название', 'The name could not be saved'),
                tone: 'bad',
              }),
          }),
          button({
            label: say('Просто', 'Just so'),
            onPress: () => host.toasts.show({text: say('Данные обновлены', 'The data is fresh')}),
          }),
        ])}
        ${row(
          say('Только вслух', 'Aloud only'),
          button({
            label: say('Произнести', 'Say it'),
            onPress: () => host.announce(say('Показано 40 строк', 'Showing 40 rows')),
          }),
        )}
      `,
  ),
};
