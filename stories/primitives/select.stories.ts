import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {selectField} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'The browser’s own select in the brand’s clothes: it opens as people know it, on a phone too.',
    ru: 'Родной список браузера в одежде бренда: открывается так, как привыкли, и на телефоне тоже.',
  },
  keys: [
    ['↑ / ↓', {en: 'Chooses the one before or after', ru: 'Выбирает предыдущее или следующее'}],
    ['Space', {en: 'Opens the list', ru: 'Открывает список'}],
    ['Esc', {en: 'Closes it', ru: 'Закрывает его'}],
  ],
});

export default {title: 'Primitives/Select', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Select', ru: 'Выбор из списка'};

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(TITLE, () => {
    let value = 'catalogue';
    return ({say, redraw}) => {
      const choices = [
        {value: 'catalogue', label: say('Керамика ручной работы', 'Handmade ceramics')},
        {value: 'club', label: say('Подписка «Клуб»', 'Club membership')},
      ];
      const onChoose = (chosen: string): void => {
        value = chosen;
        redraw();
      };
      const label = say('Оффер', 'Offer');
      return html`<div class="section stage-fields">
        ${selectField({id: 'offer', label, note: say('ставка 8 %, холд 14 дней', '8% rate, 14-day hold'), value, choices, onChoose})}
        ${selectField({id: 'wrong', label, value, choices, onChoose, error: say('Этот оффер закрыт', 'This offer is closed')})}
        ${selectField({id: 'off', label, value, choices, onChoose, disabled: true})}
      </div>`;
    };
  }),
};
