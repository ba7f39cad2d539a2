import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {textField} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'A label that stays, a note beside it, help below it; an error takes the place of the help and is tied to the field. 16 px on a phone, so that it does not zoom.',
    ru: 'Подпись, которая не исчезает, пометка рядом, подсказка снизу; ошибка встаёт на место подсказки и связана с полем. 16 px на телефоне, чтобы страница не увеличивалась.',
  },
  keys: [['Tab', {en: 'Moves to the field', ru: 'Переходит к полю'}]],
});

export default {title: 'Primitives/Text field', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Text field', ru: 'Текстовое поле'};

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(TITLE, () => {
    const values: Record<string, string> = {
      plain: '',
      named: 'Telegram',
      mono: 'https://claythyme.example/catalogue',
      wrong: 'https://other.example',
    };
    return ({say, redraw}) => {
      const onInput = (id: string) => (value: string) => {
        values[id] = value;
        redraw();
      };
      const common = (id: string) => ({id, value: values[id] ?? '', onInput: onInput(id)});
      return html`<div class="section stage-fields">
        ${textField({...common('plain'), label: say('Название', 'Name'), note: say('видите только вы', 'only you see it')})}
        ${textField({...common('named'), label: say('Площадка', 'Site'), help: say('До 40 знаков', 'Up to 40 characters')})}
        ${textField({...common('mono'), label: say('Адрес', 'Destination'), mono: true, good: true, help: say('Этот адрес подходит', 'This address qualifies')})}
        ${textField({...common('wrong'), label: say('Адрес', 'Destination'), mono: true, error: say('Хост other.example не входит в оффер', 'The host other.example is not part of the offer')})}
        ${textField({...common('off'), label: say('Код', 'Code'), disabled: true, placeholder: 'Uyut-Post'})}
      </div>`;
    };
  }),
};
