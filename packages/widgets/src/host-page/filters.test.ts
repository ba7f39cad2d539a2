import {expect} from '@open-wc/testing';
import {until} from '../testing/probe.js';
import {area, configured, drawn, recordedBackend, widget} from './testing/every-widget.js';
import {isDrawn} from './testing/is-drawn.js';
import {HeldThings} from './testing/held-things.js';

/** Short enough for every run; the long run has the five hundred, and the heap. */
const CHANGES = 100;
const STOPPED = Date.parse('2026-11-20T22:30:00Z');
const PERIODS = ['today', 'yesterday', 'last-7-days', 'last-30-days', 'this-month'];

/** Things of all kinds: what waits for an answer to grow old waits each time another while. */
const amount = (held: HeldThings): number => [...held.count().values()].reduce((sum, count) => sum + count, 0);

describe('filters that are changed again and again', () => {
  const held = new HeldThings();
  const clock = Date.now;
  before(() => held.watch());
  after(() => {
    Date.now = clock;
    held.unwatch();
  });

  it('ask each question once, and leave nothing behind', async () => {
    // An answer is fresh for ten seconds, which a slow machine needs for the changes alone.
    Date.now = () => STOPPED;
    const {backend, asked} = recordedBackend();
    configured({backend});
    const widgets = ['stats', 'commissions'].map(widget);
    area().append(...widgets);
    await drawn(...widgets);
    const turn = async (change: number): Promise<void> => {
      for (const one of widgets) one.setAttribute('period', PERIODS[change % PERIODS.length]!);
      await new Promise((resolve) => setTimeout(resolve));
    };
    for (let change = 0; change < PERIODS.length; change++) {
      await turn(change);
      await until('the answer', () => widgets.every(isDrawn));
    }
    const before = amount(held);
    const questions = asked.length;
    for (let change = 0; change < CHANGES; change++) await turn(change);
    await until('the last answer', () => widgets.every(isDrawn));
    expect(asked.length).to.equal(questions);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(amount(held)).to.be.at.most(before);
  });
});
