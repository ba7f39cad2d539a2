import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {dateField, periodPicker} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {row, onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'A date can be typed or taken from a calendar that loads when it is opened. Where it cannot load, the browser’s own field remains.',
    ru: 'Дату можно набрать или взять из календаря, который загружается при открытии. Если он не загрузился, остаётся поле самого браузера.',
  },
  keys: [
    ['↑ ↓ ← →', {en: 'Moves by a week or a day in the calendar', ru: 'Двигает по неделям и дням в календаре'}],
    ['PgUp / PgDn', {en: 'Goes a month back or forth', ru: 'Листает месяцы'}],
    ['Enter / Space', {en: 'Chooses the day', ru: 'Выбирает день'}],
    ['Esc', {en: 'Closes the calendar, focus returns', ru: 'Закрывает календарь, фокус возвращается'}],
  ],
});

export default {title: 'Primitives/Date field', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Date field', ru: 'Поле даты'};

type Choice = Parameters<typeof periodPicker>[1]['value'];
type Day = Parameters<typeof dateField>[0]['value'];

export const Default: StoryObj = {
  tags: ['picture'],
  render: onShelf(TITLE, () => {
    let day: Day = '2026-11-21';
    return ({view, say, redraw}) => {
      const onChange = (chosen: Day): void => {
        day = chosen;
        redraw();
      };
      const label = say('День выплаты', 'Day of the payout');
      return html`<div class="section stage-fields">
        ${dateField({id: 'day', label, view, value: day, onChange})}
        ${dateField({id: 'limited', label, view, value: day, min: '2026-11-10', max: '2026-11-30', help: say('С 10 по 30 ноября', '10 to 30 November'), onChange})}
        ${dateField({id: 'wrong', label, view, value: day, error: say('В этот день выплат нет', 'There are no payouts on this day'), onChange})}
      </div>`;
    };
  }),
};

/** The calendar could not be loaded. */
export const WithoutCalendar: StoryObj = {
  render: onShelf(TITLE, () => {
    let day: Day = '2026-11-21';
    return ({view, say, redraw}) =>
      html`<div class="section stage-fields">
        ${dateField({
          id: 'day',
          label: say('День выплаты', 'Day of the payout'),
          view,
          value: day,
          load: () => Promise.resolve(false),
          onChange: (chosen) => {
            day = chosen;
            redraw();
          },
        })}
      </div>`;
  }),
};

/** A preset takes effect at once; two dates wait for the button. */
export const Period: StoryObj = {
  render: onShelf(TITLE, () => {
    let value: Choice = 'last-30-days';
    return ({view, say, redraw}) =>
      row(
        say('Период', 'Period'),
        periodPicker(view, {
          id: 'period',
          value,
          onChoose: (chosen) => {
            value = chosen;
            redraw();
          },
        }),
      );
  }),
};
