import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {until} from '../testing/probe.js';
import type {Shelf} from '../testing/shelf.js';
import {loadCalendar} from './calendar-elements.js';
import type {LoadCalendar} from './calendar-elements.js';
import {dateField} from './date-field.js';
import {clear, expectAccessible, find, focused, show, text} from './testing/show.js';

interface Shown {
  shelf: Shelf;
  dates: (string | undefined)[];
}

async function showField(load: LoadCalendar = loadCalendar): Promise<Shown> {
  const dates: (string | undefined)[] = [];
  const shelf = await show((view) =>
    dateField({
      id: 'end',
      label: 'Действует до',
      view,
      load,
      value: '2026-11-18',
      min: '2026-11-16',
      max: '2026-12-31',
      help: 'Последний день',
      onChange: (date) => dates.push(date),
    }),
  );
  return {shelf, dates};
}

const days = (shelf: Shelf): HTMLButtonElement[] => [
  ...(shelf.shadowRoot!.querySelector('calendar-month')?.shadowRoot?.querySelectorAll<HTMLButtonElement>('td button') ??
    []),
];

describe('dateField', () => {
  afterEach(clear);

  it('is the browser’s field with a name, a help and limits', async () => {
    const {shelf, dates} = await showField();
    const input = find<HTMLInputElement>(shelf, 'input');
    expect([input.type, input.value, input.min, input.max]).to.deep.equal([
      'date',
      '2026-11-18',
      '2026-11-16',
      '2026-12-31',
    ]);
    expect(text(find(shelf, 'label'))).to.equal('Действует до');
    expect(find(shelf, '.button').ariaLabel).to.equal('Выбрать дату: Действует до');
    await expectAccessible(shelf);
    input.value = '2026-11-20';
    input.dispatchEvent(new Event('change', {bubbles: true}));
    expect(dates).to.deep.equal(['2026-11-20']);
  });

  it('takes a day from the calendar by keyboard, and gives focus back', async () => {
    const {shelf, dates} = await showField();
    find(shelf, '.button').focus();
    await sendKeys({press: 'Enter'});
    await until('the day', () => focused(shelf)?.localName === 'calendar-month');
    expect(days(shelf).filter(({disabled}) => !disabled)[0]!.ariaLabel).to.equal('16 ноября');
    await expectAccessible(shelf);
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'Enter'});
    await until('the choice', () => dates.length > 0);
    expect(dates).to.deep.equal(['2026-11-19']);
    expect(focused(shelf)).to.equal(find(shelf, '.button'));
  });

  it('gives way to the browser’s own picker where there is no calendar', async () => {
    const {shelf} = await showField(() => Promise.resolve(false));
    find(shelf, '.button').focus();
    await sendKeys({press: 'Enter'});
    await until('the field', () => focused(shelf) === find(shelf, 'input'));
    expect(find(shelf, '.button').checkVisibility()).to.equal(false);
    expect(find(shelf, '.date-input').classList.contains('is-native')).to.equal(true);
    await sendKeys({press: 'Escape'});
  });
});
