import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {meter, progress} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {block, onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'Progress is something that goes on; a meter is how much of something is used. Both say it in words.',
    ru: 'Ход — то, что продолжается; шкала — сколько из чего использовано. Оба говорят это и словами.',
  },
});

export default {title: 'Primitives/Progress', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Progress', ru: 'Ход выполнения'};

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(
    TITLE,
    () =>
      ({say}) => html`
        ${block(say('Идёт', 'Goes on'), progress({id: 'rows', label: say('Строки отчёта', 'Rows of the report'), text: say('120 из 214', '120 of 214'), value: 120, max: 214}))}
        ${block(say('Неизвестно сколько', 'Nobody knows how much'), progress({id: 'sum', label: say('Считаем', 'Counting'), value: undefined}))}
        ${block(say('Сколько использовано', 'How much is used'), meter({id: 'quota', label: say('Ссылки', 'Links'), text: say('46 из 50', '46 of 50'), value: 46, max: 50}))}
      `,
  ),
};
