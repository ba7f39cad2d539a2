import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {button, failure, notice, stateMessage, strip} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {BackendError} from '@kabinet/contract';
import {onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'Every state says what happened, what is intact and what to do. An error carries a number to copy for support.',
    ru: 'Каждое состояние говорит, что случилось, что цело и что делать. У ошибки есть номер для поддержки, который можно скопировать.',
  },
});

export default {title: 'Primitives/Empty and error states', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Empty and error states', ru: 'Пустые и ошибочные состояния'};

const KINDS = [
  'unavailable',
  'offline',
  'timeout',
  'unauthenticated',
  'forbidden',
  'not_found',
  'bad_response',
  'unsupported',
] as const;

export const Empty: StoryObj = {
  tags: ['picture'],
  render: onShelf(
    TITLE,
    () =>
      ({view, say}) =>
        stateMessage({
          icon: 'link',
          tone: 'accent',
          title: say('Пока нет ссылок', 'No links yet'),
          text: say(
            'Создайте первую: она появится здесь с переходами и заработком.',
            'Create the first: it will be here with its clicks and earnings.',
          ),
          actions: [
            button({
              label: say('Создать ссылку', 'Create a link'),
              kind: 'primary',
              icon: 'plus',
              onPress: () => undefined,
            }),
          ],
          level: view.headingLevel,
        }),
  ),
};

export const Errors: StoryObj = {
  tags: ['picture'],
  render: onShelf(
    TITLE,
    () =>
      ({host}) =>
        KINDS.map(
          (kind) =>
            html`<div class="section">
              ${failure(host, new BackendError(kind, 'As the story wants it.', {requestId: '9F3K-20D7'}), {onRetry: () => undefined})}
            </div>`,
        ),
  ),
};

/** A line above the figures: they are there, but something is to be known of them. */
export const Strips: StoryObj = {
  render: onShelf(TITLE, () => ({say}) => [
    strip({
      icon: 'offline',
      text: say('Нет сети. Данные на 14:32.', 'No connection. Data as of 14:32.'),
      action: button({label: say('Повторить', 'Try again'), kind: 'bare', onPress: () => undefined}),
    }),
    strip({
      icon: 'info',
      text: say(
        'Аккаунт приостановлен: проверяем источники переходов.',
        'The account is suspended: we are checking traffic sources.',
      ),
    }),
  ]),
};

/** What a status means for the money, in a sentence. */
export const Notices: StoryObj = {
  render: onShelf(
    TITLE,
    () =>
      ({say}) =>
        html`<div class="section">
          ${notice({look: ['waiting', 'clock'], title: say('В холде до 5 декабря', 'On hold until 5 December'), paragraphs: [say('Покупатель может вернуть товар 14 дней.', 'The customer may return the goods for 14 days.')]})}
          ${notice({look: ['bad', 'alert'], title: say('Выплата не прошла', 'The payout failed'), paragraphs: [say('Деньги вернулись на баланс. Проверьте реквизиты.', 'The money is back in the balance. Check the payment details.')]})}
        </div>`,
  ),
};
