import {expect} from '@open-wc/testing';
import {commissionsBackend} from './testing/commissions-data.js';
import {openList} from './testing/commissions-page.js';

const {requestAnimationFrame: nextFrame} = window;
afterEach(() => void Object.assign(window, {requestAnimationFrame: nextFrame}));

describe('kabinet-commissions: its period, before what the panel holds has come', () => {
  it('opens at once, and has what is asked for as soon as it is there', async () => {
    // Nothing is painted, so that what comes after paint does not come by itself.
    window.requestAnimationFrame = () => 0;
    const page = await openList(commissionsBackend(), {attributes: {period: '2026-11-01/2026-11-15'}});
    page.button('Период: 1–15 нояб.').click();
    expect(page.root.querySelector('#period')!.matches(':popover-open')).to.equal(true);
    expect(page.hasButton('Последние 7 дней')).to.equal(false);
    await page.until(() => page.hasButton('Последние 7 дней'), 'the presets');
    expect(page.root.querySelector<HTMLInputElement>('#period-from')!.value).to.equal('2026-11-01');
    await page.until(() => page.root.querySelector('#period .calendar:not([hidden])') !== null, 'the calendar');
  });
});
