import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {tabs} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'Sections of which one is seen. Arrows move and show at once; the panel is the next stop.',
    ru: 'Разделы, из которых виден один. Стрелки переходят и сразу показывают; следующая остановка — сама панель.',
  },
  keys: [
    ['← / →', {en: 'Shows the tab before or after', ru: 'Показывает предыдущую или следующую вкладку'}],
    ['Home / End', {en: 'Shows the first or the last', ru: 'Показывает первую или последнюю'}],
    ['Tab', {en: 'Leaves for the panel', ru: 'Уходит в панель'}],
  ],
});

export default {title: 'Primitives/Tabs', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Tabs', ru: 'Вкладки'};

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(TITLE, () => {
    let value: 'links' | 'codes' | 'files' = 'links';
    return ({say, redraw}) => {
      const names = {
        links: say('Ссылки', 'Links'),
        codes: say('Промокоды', 'Promo codes'),
        files: say('Материалы', 'Creatives'),
      };
      return html`<div class="section">
        ${tabs<typeof value>({
          id: 'sections',
          label: say('Разделы', 'Sections'),
          value,
          choices: [
            {value: 'links', label: names.links, count: '10'},
            {value: 'codes', label: names.codes, count: '2'},
            {value: 'files', label: names.files},
          ],
          onChoose: (chosen) => {
            value = chosen;
            redraw();
          },
          panel: html`<p>${names[value]}</p>`,
        })}
      </div>`;
    };
  }),
};
