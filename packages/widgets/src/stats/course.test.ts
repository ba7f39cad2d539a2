import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {STANDARD_METRICS} from '@kabinet/contract';
import type {Report, ReportQuery} from '@kabinet/contract';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {SESSION, bareBackend, until} from '../testing/probe.js';
import {alone} from './chart-datasets.js';
import {pictureOf} from './chart-picture.js';
import {Stats} from './stats.js';

customElements.define('course-stats', class extends Stats {});

const rub = (amount: string) => [{amount, currency: 'RUB'}];
const earned: readonly (string | null)[] = ['100', '200', null, '400', '900', '300', '50'];

/** A week with a day of which nothing is known; today is its last. */
function report({period}: ReportQuery): Report {
  return {
    meta: {asOf: '2026-11-21T11:32:00Z', timeZone: 'Europe/Moscow'},
    period,
    totals: {earnings: rub('1950'), clicks: 70},
    series: earned.map((amount, index) => ({
      bucket: `2026-11-${15 + index}`,
      figures: {earnings: amount === null ? null : rub(amount), clicks: 10},
    })),
  };
}

let runtime: Runtime | undefined;

async function place(): Promise<Stats> {
  const session = {
    ...SESSION,
    programmes: SESSION.programmes.slice(0, 1),
    now: '2026-11-21T11:32:00Z',
    capabilities: {
      ...SESSION.capabilities,
      methods: ['session', 'report'],
      metrics: STANDARD_METRICS.filter(({id}) => ['earnings', 'clicks'].includes(id)),
      granularities: ['day' as const],
    },
  };
  const backend = bareBackend({session: () => Promise.resolve(session), report: async (query) => report(query)});
  runtime = createRuntime({backend, locale: 'ru', scheme: 'light'});
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('course-stats') as Stats;
  element.runtime = runtime;
  box.append(element);
  await until('a drawing', () => element.shadowRoot?.querySelector<HTMLCanvasElement>('canvas')?.style.width);
  return element;
}

const even = (text: string | undefined): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
const said = (element: Stats): string => even(element.announcement);
const texts = (element: Stats, selector: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((one) => even(one.textContent));

async function press(element: Stats, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
  await element.updateComplete;
}

describe('the course of a metric', () => {
  afterEach(() => runtime?.core.dispose());

  it('can be enlarged by keys, and shown whole again', async () => {
    const element = await place();
    element.shadowRoot!.querySelector('canvas')!.focus();
    await press(element, 'Home', 'ArrowRight');
    await sendKeys({down: 'Shift'});
    await press(element, 'ArrowRight', 'ArrowRight');
    await sendKeys({up: 'Shift'});
    expect(said(element)).to.equal('Выбрано: с 16 нояб. по 18 нояб.; Enter покажет крупнее, Escape отменит.');
    await press(element, 'Enter');
    expect(said(element)).to.equal('Крупнее: с 16 нояб. по 18 нояб.');
    await press(element, 'End');
    expect(said(element)).to.equal('ср, 18 нояб.: 400,00 ₽');
    await press(element, 'ArrowRight');
    expect(said(element)).to.contain('ср, 18 нояб.: 400,00 ₽');
    await press(element, 'Escape');
    expect(said(element)).to.equal('Показан весь период.');
  });

  it('says of a day without figures that there are none', async () => {
    const element = await place();
    element.shadowRoot!.querySelector('canvas')!.focus();
    await press(element, 'Home', 'ArrowRight', 'ArrowRight');
    expect(said(element)).to.equal('вт, 17 нояб.: нет данных');
    expect(texts(element, '.says')[0]).to.contain('Минимум — воскресенье, 15 ноября: 100,00 ₽.');
  });

  it('has another metric beside it in chart, reading and table', async () => {
    const element = await place();
    const select = element.shadowRoot!.querySelector<HTMLSelectElement>('.chart-tools select')!;
    select.value = 'clicks';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(texts(element, '.legend')[0]).to.contain('Переходы');
    element.shadowRoot!.querySelector('canvas')!.focus();
    await press(element, 'Home');
    expect(said(element)).to.contain('Переходы: 10');
    element.shadowRoot!.querySelector<HTMLElement>('.segments button:last-child')!.click();
    await element.updateComplete;
    expect(texts(element, 'tbody tr:first-child > *').at(-1)).to.equal('10');
  });

  it('stands as bars too', async () => {
    const element = await place();
    element.shadowRoot!.querySelectorAll<HTMLElement>('.segments button')[1]!.click();
    await element.updateComplete;
    expect(texts(element, '.segments [aria-pressed=true]')).to.deep.equal(['Столбцы']);
    await expect(element).to.be.accessible();
  });

  it('becomes a picture with room for its words', async () => {
    const element = await place();
    const canvas = element.shadowRoot!.querySelector('canvas')!;
    const text = {
      title: 'Заработано',
      lines: ['Halyard', '15–21 нояб.'],
      name: 'x.png',
      style: getComputedStyle(element),
    };
    const picture = pictureOf(canvas, text);
    expect(picture.width).to.equal(canvas.width + 48);
    expect(picture.height).to.equal(canvas.height + 24 + 20 + 36 + 12 + 24);
  });
});

describe('steps with gaps on either side', () => {
  it('have a dot, since they are no line', () => {
    const points = [1, null, 3, null, null, 6, 7].map((y, x) => ({x, y}));
    expect(alone(points)).to.deep.equal([
      {x: 0, y: 1},
      {x: 2, y: 3},
    ]);
  });
});
