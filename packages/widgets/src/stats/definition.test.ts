import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {memoryBackend} from '@kabinet/backends/memory';
import type {Metric, PartnerBackend} from '@kabinet/contract';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {until} from '../testing/probe.js';
import {Stats} from './stats.js';

customElements.define('defined-stats', class extends Stats {});

const UNIQUE: Metric = {
  id: 'uniqueClicks',
  kind: 'count',
  explanation: {ru: 'Один посетитель за 24 часа.', en: 'One per visitor in 24 h.'},
  source: {ru: 'наш сервер переходов', en: 'our redirect'},
};

let runtime: Runtime | undefined;

async function place(period: string, language = 'ru'): Promise<Stats> {
  const backend = memoryBackend();
  const declared: PartnerBackend = {
    ...backend,
    session: async (query, options) => {
      const session = await backend.session(query, options);
      const metrics = [UNIQUE, ...session.capabilities.metrics.filter(({id}) => id !== UNIQUE.id)];
      return {...session, capabilities: {...session.capabilities, metrics}};
    },
  };
  runtime = createRuntime({backend: declared, locale: language, scheme: 'light'});
  const element = await fixture<Stats>(
    html`<defined-stats .runtime=${runtime} period=${period} metrics="uniqueClicks cr"></defined-stats>`,
  );
  await until('figures', () => element.shadowRoot?.querySelectorAll('.tile .figure:not(.bone-line)').length === 2);
  return element;
}

const tooltips = (element: Stats): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.tiles [role=tooltip]'),
];
const open = (element: Stats): string[] =>
  tooltips(element)
    .filter((one) => one.matches(':popover-open'))
    .map(({innerText}) => innerText.replace(/[\s\u00a0]+/g, ' ').trim());
const tile = (element: Stats, index: number): HTMLElement =>
  element.shadowRoot!.querySelectorAll<HTMLElement>('button.tile')[index]!;
const UNIQUE_WORDS = 'Один посетитель за 24 часа. Источник: наш сервер переходов.';
const OPEN_WORDS = 'Сегодняшний день ещё не закончился: цифры изменятся.';

async function pointAt(element: HTMLElement): Promise<void> {
  const {left, top} = element.getBoundingClientRect();
  await sendMouse({type: 'move', position: [Math.round(left + 8), Math.round(top + 8)]});
}

describe('the definition of a figure', () => {
  afterEach(async () => {
    runtime?.core.dispose();
    await sendMouse({type: 'move', position: [0, 0]});
  });

  it('comes to the mouse, and goes with it', async () => {
    const element = await place('yesterday');
    await pointAt(tile(element, 0));
    await until('the definition', () => open(element)[0] === UNIQUE_WORDS);
    await sendMouse({type: 'move', position: [0, 0]});
    await until('none', () => open(element).length === 0);
  });

  it('comes to the keyboard, is the description of its tile, and goes by Escape', async () => {
    const element = await place('yesterday');
    expect(tile(element, 0).getAttribute('aria-describedby')).to.equal(tooltips(element)[0]?.id);
    tile(element, 0).focus();
    await until('the definition', () => open(element)[0] === UNIQUE_WORDS);
    await sendKeys({press: 'Escape'});
    expect(open(element)).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement).to.equal(tile(element, 0));
  });

  it('comes to a finger by a sign of its own, which chooses nothing, and goes with the next touch elsewhere', async () => {
    const element = await place('yesterday');
    const sign = element.shadowRoot!.querySelectorAll<HTMLElement>('.tiles .finger-sign')[1]!;
    // Fingers are not focus, and they leave at once.
    sign.addEventListener('focusin', (event) => event.stopPropagation());
    sign.click();
    sign.dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'touch'}));
    expect(open(element)).to.deep.equal(['Конверсии ÷ Переходы, за один и тот же период.']);
    expect(tile(element, 1).getAttribute('aria-pressed')).to.equal('false');
    document.body.dispatchEvent(new PointerEvent('pointerdown', {pointerType: 'touch', bubbles: true, composed: true}));
    expect(open(element)).to.deep.equal([]);
  });
});

describe('figures of a day that is not over', () => {
  afterEach(() => runtime?.core.dispose());

  const marks = (element: Stats): string[] =>
    [...element.shadowRoot!.querySelectorAll('.tile-open')].map(({textContent}) => textContent.trim());

  for (const period of ['today', 'last-30-days', 'this-month']) {
    it(`are marked and explained, ${period}`, async () => {
      const element = await place(period);
      expect(marks(element)).to.deep.equal(['ещё считается', 'ещё считается']);
      tile(element, 0).focus();
      await until('the explanation', () => open(element)[0] === `${UNIQUE_WORDS} ${OPEN_WORDS}`);
      const foot = element.shadowRoot!.querySelector<HTMLElement>('.foot .term')!;
      expect(foot.textContent.trim()).to.equal('ещё считается');
      foot.click();
      const panel = element.shadowRoot!.querySelector<HTMLElement>('.foot [role=tooltip]')!;
      await until('the same below', () => panel.matches(':popover-open'));
      expect(panel.textContent.replace(/\u00a0/g, ' ')).to.equal(OPEN_WORDS);
      await expect(element).to.be.accessible();
    });
  }

  it('are not marked when all days are over', async () => {
    const element = await place('last-month', 'en');
    expect(marks(element)).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('.foot .term')).to.equal(null);
  });
});
