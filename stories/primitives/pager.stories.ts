import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {pager, pagination} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {BackendError} from '@kabinet/contract';
import {onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'A list grows by «show more», for the backend’s cursor knows only what comes next; pages with numbers are for what can be counted.',
    ru: 'Список растёт по «показать ещё»: курсор сервера знает только, что дальше; страницы с номерами — для того, что можно сосчитать.',
  },
  keys: [
    ['Tab', {en: 'Moves between pages', ru: 'Переходит между страницами'}],
    ['Enter', {en: 'Goes there', ru: 'Открывает страницу'}],
  ],
});

export default {title: 'Primitives/Pager', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Pager', ru: 'Постраничность'};

type Pages = Parameters<typeof pager>[1];

const META = {asOf: '2026-11-21T11:32:00.000Z', timeZone: 'Europe/Moscow'};
const LOADED: Pages = {
  items: Array.from({length: 20}, (_, index) => index),
  newcomers: 0,
  mayHaveMoreNewcomers: false,
  latest: {items: [], nextCursor: 'c', meta: META},
  total: 214,
  hasMore: true,
  loadingMore: false,
  moreError: undefined,
  meta: META,
};

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(TITLE, () => {
    let page = 3;
    return ({view, redraw}) => html`
      ${pager(view, LOADED, () => undefined)} ${pager(view, {...LOADED, loadingMore: true}, () => undefined)}
      ${pager(view, {...LOADED, total: undefined}, () => undefined)}
      ${pager(view, {...LOADED, moreError: new BackendError('offline', 'As the story wants it.')}, () => undefined)}
      <div class="section">
        ${pagination(view, {
          page,
          pages: 20,
          onGo: (chosen) => {
            page = chosen;
            redraw();
          },
        })}
      </div>
    `;
  }),
};
