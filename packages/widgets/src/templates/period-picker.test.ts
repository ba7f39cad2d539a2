import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {PeriodChoice} from '../runtime/period-choice.js';
import {SESSION, until} from '../testing/probe.js';
import type {Shelf} from '../testing/shelf.js';
import {loadCalendar} from './calendar-elements.js';
import type {LoadCalendar} from './calendar-elements.js';
import {periodPicker} from './period-picker.js';
import {clear, expectAccessible, find, finds, focused, show, text} from './testing/show.js';
import type {ShowOptions} from './testing/show.js';

/** By `SESSION`, the programme's day is 21 November 2026. */
const PERIOD = {from: '2026-11-03', to: '2026-11-10'};

interface Opened {
  shelf: Shelf;
  chosen: PeriodChoice[];
}

interface OpenOptions extends ShowOptions {
  load?: LoadCalendar;
  /** The backend's limit. */
  rangeDays?: number;
  value?: PeriodChoice;
}

async function open({load = loadCalendar, rangeDays, value = PERIOD, ...options}: OpenOptions = {}): Promise<Opened> {
  const chosen: PeriodChoice[] = [];
  const shelf = await show(
    (view) => {
      const capabilities = {...SESSION.capabilities, ...(rangeDays && {limits: {rangeDays}})};
      const session = {...SESSION, capabilities};
      return periodPicker({...view, session}, {id: 'period', value, load, onChoose: (choice) => chosen.push(choice)});
    },
    {width: 760, ...options},
  );
  find(shelf, '.is-period').focus();
  await sendKeys({press: 'Enter'});
  await until('the panel', () => find(shelf, '.period').matches(':popover-open'));
  return {shelf, chosen};
}

async function openWithCalendar(options?: OpenOptions): Promise<Opened> {
  const opened = await open(options);
  await until('days', () =>
    days(opened.shelf).some(({tabIndex, ariaPressed}) => tabIndex === 0 && ariaPressed === 'true'),
  );
  return opened;
}

const months = (shelf: Shelf): ShadowRoot[] => finds(shelf, 'calendar-month').map((month) => month.shadowRoot!);
const days = (shelf: Shelf): HTMLButtonElement[] =>
  months(shelf).flatMap((month) => [...month.querySelectorAll<HTMLButtonElement>('td button')]);
const day = (shelf: Shelf, label: string): HTMLButtonElement => days(shelf).find(({ariaLabel}) => ariaLabel === label)!;
const typed = (shelf: Shelf): string[] =>
  finds(shelf, 'input[type=date]').map((input) => (input as HTMLInputElement).value);
const pressed = (shelf: Shelf): (string | null)[] =>
  days(shelf)
    .filter(({ariaPressed}) => ariaPressed === 'true')
    .map(({ariaLabel}) => ariaLabel);

/** Puts focus on a day, as Tab does. */
function focusDay(shelf: Shelf): void {
  const [current] = days(shelf).filter(({tabIndex}) => tabIndex === 0);
  current!.focus();
}

describe('periodPicker with its calendar', () => {
  before(() => setViewport({width: 1000, height: 900}));
  afterEach(clear);

  it('shows the end of the period, in the language of the widget', async () => {
    const {shelf} = await openWithCalendar();
    const shown = months(shelf).map((month) => text(month.querySelector('[part=heading]')!));
    expect(shown).to.deep.equal(['октябрь', 'ноябрь']);
    await expectAccessible(shelf);
  });

  it('has two months from 640 px of the widget, and one below', async () => {
    expect(months((await openWithCalendar({width: 640})).shelf)).to.have.length(2);
    clear();
    expect(months((await openWithCalendar({width: 639})).shelf)).to.have.length(1);
  });

  for (const [locale, first] of [
    ['ru', 'пн'],
    ['en', 'Mon'],
    ['en-US', 'Sun'],
  ] as const) {
    it(`begins the week where ${locale} does`, async () => {
      const {shelf} = await openWithCalendar({locale});
      expect(text(months(shelf)[0]!.querySelector('th [aria-hidden]')!)).to.equal(first);
    });
  }

  it('takes a period by keyboard, shows it on the way, and hands it over when told', async () => {
    const {shelf, chosen} = await openWithCalendar();
    focusDay(shelf);
    await sendKeys({press: 'Enter'});
    await until('the first day', () => typed(shelf)[0] === '2026-11-10');
    expect(typed(shelf)).to.deep.equal(['2026-11-10', '2026-11-10']);
    await sendKeys({press: 'ArrowRight'});
    await until('the preview', () => pressed(shelf).length === 2);
    await sendKeys({press: 'ArrowDown'});
    await until('the preview', () => pressed(shelf).length === 9);
    await sendKeys({press: 'Enter'});
    await until('both days', () => typed(shelf)[1] === '2026-11-18');
    expect(typed(shelf)).to.deep.equal(['2026-11-10', '2026-11-18']);
    expect(chosen).to.deep.equal([]);
    find(shelf, '.period [type=submit]').click();
    expect(chosen).to.deep.equal([{from: '2026-11-10', to: '2026-11-18'}]);
    expect(focused(shelf)).to.equal(find(shelf, '.is-period'));
  });

  it('follows what is typed', async () => {
    const {shelf} = await openWithCalendar();
    const [, to] = finds(shelf, 'input[type=date]') as HTMLInputElement[];
    to!.value = '2026-11-05';
    to!.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await until('the days', () => pressed(shelf).length === 3);
    expect(pressed(shelf)).to.deep.equal(['3 ноября', '4 ноября', '5 ноября']);
  });

  it('does not offer days that are still to come', async () => {
    const {shelf} = await openWithCalendar();
    expect([day(shelf, '21 ноября').disabled, day(shelf, '22 ноября').disabled]).to.deep.equal([false, true]);
  });

  it('does not offer a period longer than the backend takes', async () => {
    const {shelf} = await openWithCalendar({rangeDays: 7});
    day(shelf, '10 ноября').click();
    await until('the limit', () => day(shelf, '17 ноября').ariaDisabled === 'true');
    const limits = ['3 ноября', '4 ноября', '16 ноября', '17 ноября'].map((label) => day(shelf, label).ariaDisabled);
    expect(limits).to.deep.equal(['true', null, null, 'true']);
  });

  it('forgets what was half chosen', async () => {
    const {shelf} = await openWithCalendar();
    day(shelf, '6 ноября').click();
    await until('the first day', () => typed(shelf)[0] === '2026-11-06');
    await sendKeys({press: 'Escape'});
    await until('closed', () => days(shelf).length === 0);
    find(shelf, '.is-period').click();
    await until('days', () => pressed(shelf).length === 8);
    expect(typed(shelf)).to.deep.equal(['2026-11-03', '2026-11-10']);
  });

  it('goes from right to left with the page', async () => {
    const {shelf} = await openWithCalendar({direction: 'rtl', width: 630});
    const [first, second] = ['2 ноября', '3 ноября'].map((label) => day(shelf, label).getBoundingClientRect().left);
    expect(first! > second!).to.equal(true);
    expect(getComputedStyle(find(shelf, '[slot=next] svg')).scale).to.equal('-1 1');
    const rightOf = (part: string): number => find(shelf, part).getBoundingClientRect().right;
    await until('its place under the button', () => Math.abs(rightOf('.period') - rightOf('.is-period')) < 1);
  });

  it('is whole without it: two dates to be typed, with the browser’s own pickers', async () => {
    const {shelf, chosen} = await open({load: () => Promise.resolve(false)});
    await new Promise((resolve) => setTimeout(resolve));
    expect(find(shelf, '.calendar').checkVisibility()).to.equal(false);
    await expectAccessible(shelf);
    find(shelf, '.period [type=submit]').click();
    expect(chosen).to.deep.equal([PERIOD]);
  });
});
