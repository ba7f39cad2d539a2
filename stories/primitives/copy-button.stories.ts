import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {copyButton} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {row, onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'Copies and says so. Where the clipboard is denied, the text is selected and the button says what to press.',
    ru: 'Копирует и говорит об этом. Если буфер обмена запрещён, текст выделяется, а кнопка говорит, что нажать.',
  },
  keys: [['Enter / Space', {en: 'Copies', ru: 'Копирует'}]],
});

export default {title: 'Primitives/Copy button', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Copy button', ru: 'Кнопка копирования'};

const ADDRESS = 'https://claythyme.example/r/Uyut-Post';

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(
    TITLE,
    () =>
      ({view, host, say}) => html`
        ${row(say('С надписью', 'With a label'), [
          html`<code data-copy="one">${ADDRESS}</code>`,
          copyButton({copying: host.copying, t: view.t, id: 'one', text: ADDRESS}),
        ])}
        ${row(say('Значком', 'As a glyph'), [
          html`<code data-copy="two">${ADDRESS}</code>`,
          copyButton({copying: host.copying, t: view.t, id: 'two', text: ADDRESS, iconOnly: true, kind: 'bare'}),
        ])}
      `,
  ),
};
