import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {memoryBackend} from '@kabinet/backends/memory';
import type {ReportQuery} from '@kabinet/contract';
import {createRuntime} from '../../runtime/runtime.js';
import type {Runtime} from '../../runtime/runtime.js';
import {until} from '../../testing/probe.js';
import {Stats} from '../stats.js';

/** Whether the code can be had. */
let lost = false;

customElements.define(
  'split-stats',
  class extends Stats {
    protected override loadBreakdown(): ReturnType<Stats['loadBreakdown']> {
      return lost ? Promise.reject(new TypeError('Failed to fetch module')) : super.loadBreakdown();
    }
  },
);

let runtime: Runtime | undefined;
let asked: ReportQuery[] = [];

async function place(attributes: Record<string, string> = {}, width = 900): Promise<Stats> {
  const backend = memoryBackend();
  const report = backend.report?.bind(backend);
  if (!report) throw new Error('This backend has no reports.');
  asked = [];
  const watched = {
    ...backend,
    report: (...[query, options]: Parameters<typeof report>) => {
      asked.push(query);
      return report(query, options);
    },
  };
  runtime ??= createRuntime({backend: watched, locale: 'ru', scheme: 'light'});
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('split-stats') as Stats;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.runtime = runtime;
  box.append(element);
  return element;
}

const finds = (element: Stats, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const names = (element: Stats): string[] => finds(element, '.row-name').map(({textContent}) => textContent.trim());
const rowsShown = (element: Stats) => until('rows', () => finds(element, '.table.rows tbody tr').length > 1);

describe('breakdown of kabinet-stats', () => {
  afterEach(() => {
    runtime?.core.dispose();
    runtime = undefined;
    history.replaceState(null, '', location.pathname);
  });

  it('shows five rows and the others, and the rest when asked; all of it is accessible', async () => {
    const element = await place();
    await rowsShown(element);
    expect(names(element)).to.have.length(5);
    expect(finds(element, '.table.rows tbody tr').at(-1)?.textContent).to.include('Остальное');
    await expect(element).to.be.accessible();
    finds(element, '[part=more]')[0]?.click();
    await until('more rows', () => names(element).length > 5);
  });

  it('says that its code did not come, and comes when it is asked for again', async () => {
    lost = true;
    const element = await place();
    await until('the failure', () => finds(element, '[part=error]').length > 0);
    expect(finds(element, '[part=error]')[0]?.textContent).to.include('Не удалось загрузить эту часть');
    lost = false;
    finds(element, '[part=error] [part=retry]')[0]?.click();
    await rowsShown(element);
    expect(finds(element, '[part=error]')).to.have.length(0);
  });

  it('sorts by any figure, both ways, and says so', async () => {
    const element = await place();
    await rowsShown(element);
    const sorted = (): string | null =>
      finds(element, '.cell-cr[role=columnheader]')[0]?.getAttribute('aria-sort') ?? null;
    const press = (): void => finds(element, '.cell-cr[role=columnheader] button')[0]?.click();
    press();
    await until('descending', () => sorted() === 'descending');
    press();
    await until('ascending', () => sorted() === 'ascending');
    await until('the question', () => asked.at(-1)?.direction === 'asc');
    expect(asked.at(-1)?.sort).to.equal('cr');
  });

  it('narrows the whole widget to a row, until the chip is removed; back and forward follow', async () => {
    const element = await place({'url-state': 's'});
    await rowsShown(element);
    finds(element, '#breakdown-device')[0]?.click();
    await until('devices', () => names(element).includes('Телефон'));
    finds(element, '.row-name')
      .find(({textContent}) => textContent.trim() === 'Телефон')
      ?.click();
    await until('a chip', () => finds(element, '.active-filters .chip').length === 1);
    expect(finds(element, '.active-filters .chip')[0]?.textContent.trim()).to.equal('Устройство: Телефон');
    expect(location.search).to.equal('?s-only=device%3Amobile');
    await until('the figures follow', () => asked.some(({filters, granularity}) => filters?.['device'] && granularity));
    history.back();
    await until('back', () => finds(element, '.active-filters .chip').length === 0);
    history.forward();
    await until('forward', () => finds(element, '.active-filters .chip').length === 1);
    finds(element, '.active-filters .chip')[0]?.click();
    await until('no chip', () => finds(element, '.active-filters .chip').length === 0);
    expect(location.search).to.equal('');
  });

  it('calls the filters of an address by their names before any row was seen', async () => {
    history.replaceState(null, '', '?s-only=link%3Aln_0007&s-only=link%3Anever-was&s-by=device');
    const element = await place({'url-state': 's'});
    const chips = () => finds(element, '.active-filters .chip').map(({textContent}) => textContent.trim());
    await until('names', () => chips().length === 2 && chips().every((name) => !name.endsWith('…')));
    expect(chips()).to.deep.equal(['Ссылка: Чёрная пятница, прошлый год', 'Ссылка: без\u00a0названия']);
  });

  it('keeps its tabs in one row on a phone, with the chosen one in sight', async () => {
    const element = await place({}, 360);
    await rowsShown(element);
    const row = finds(element, '.tab-list')[0]!;
    const list = finds(element, '[role=tab]');
    await until('a fade', () => row.classList.contains('goes-on-after'));
    expect(row.classList.contains('goes-on-before')).to.equal(false);
    expect(new Set(list.map(({offsetTop}) => offsetTop)).size).to.equal(1);
    list[0]?.focus();
    await sendKeys({press: 'End'});
    await until('the end', () => row.classList.contains('goes-on-before') && !row.classList.contains('goes-on-after'));
    const [outer, inner] = [
      row.getBoundingClientRect(),
      finds(element, '[aria-selected=true]')[0]!.getBoundingClientRect(),
    ];
    expect(finds(element, '[aria-selected=true]')[0]).to.equal(list.at(-1));
    expect(inner.right).to.be.at.most(outer.right + 1);
    expect(inner.left).to.be.at.least(outer.left - 1);
    await expect(element).to.be.accessible();
  });

  it('widgets of a group have one period, and ask each question once', async () => {
    const [one, two] = [await place({group: 'g'}), await place({group: 'g'})];
    await Promise.all([rowsShown(one), rowsShown(two)]);
    finds(one, '.is-period')[0]?.click();
    await until('the panel', () => finds(one, '.period-presets').length === 1);
    finds(one, '.period-presets button')[2]?.click();
    await until('the other follows', () => two.period === 'last-7-days');
    await rowsShown(two);
    const questions = asked.map((query) => JSON.stringify(query));
    expect(new Set(questions).size).to.equal(questions.length);
  });
});
