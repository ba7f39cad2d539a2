import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {createRuntime} from '../runtime/runtime.js';
import {bareBackend} from '../testing/probe.js';
import {showRangeCalendar} from './calendar.js';

const runtime = createRuntime({backend: bareBackend(), locale: 'en-GB', scheme: 'light'});
const options = {
  view: {runtime, today: '2026-11-20', t: (key: string) => key},
  value: {from: '2026-10-22', to: '2026-11-20'},
  onChoose: () => undefined,
};

describe('the calendar of a period', () => {
  let widget: HTMLElement;
  let place: HTMLElement;

  beforeEach(async () => {
    await setViewport({width: 1000, height: 600});
    widget = document.createElement('div');
    widget.className = 'widget';
    widget.append((place = document.createElement('div')));
    document.body.append(widget);
  });

  afterEach(async () => {
    widget.remove();
    await setViewport({width: 800, height: 600});
  });

  const monthsShown = (): string[] =>
    [...place.querySelectorAll('calendar-month')].map(
      ({shadowRoot}) => shadowRoot!.querySelector('[part="heading"]')!.textContent,
    );

  it('shows as many months as there is room for', async () => {
    widget.style.width = '700px';
    expect(await showRangeCalendar(place, options)).to.equal(true);
    expect(monthsShown()).to.deep.equal(['October', 'November']);
    widget.style.width = '600px';
    await showRangeCalendar(place, options);
    expect(monthsShown()).to.deep.equal(['November']);
  });

  it('shows the months of the room that is left when it changes meanwhile', async () => {
    widget.style.width = '700px';
    const first = showRangeCalendar(place, options);
    widget.style.width = '600px';
    expect(await Promise.all([first, showRangeCalendar(place, options)])).to.deep.equal([true, true]);
    expect(monthsShown()).to.deep.equal(['November']);
  });

  it('is not drawn where the widget was taken away meanwhile', async () => {
    const shown = showRangeCalendar(place, options);
    widget.remove();
    expect(await shown).to.equal(false);
    expect(place.childElementCount).to.equal(0);
  });

  // What has been taken away has no room; a calendar whose page and focus change at once turns pages without end.
  it('comes to rest when the widget is taken away between two drawings', async () => {
    widget.style.width = '700px';
    const first = showRangeCalendar(place, options);
    for (let task = 0; task < 2; task++) await new Promise((resolve) => setTimeout(resolve));
    widget.remove();
    expect(await Promise.all([first, showRangeCalendar(place, options)])).to.deep.equal([true, false]);
  });
});
