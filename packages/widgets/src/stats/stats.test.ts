import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {STANDARD_METRICS} from '@kabinet/contract';
import type {Hint, PartnerBackend, Report, ReportQuery, Session} from '@kabinet/contract';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {SESSION, bareBackend, said, until} from '../testing/probe.js';
import {Stats} from './stats.js';
import {withoutComma} from './testing/weekdays.js';

customElements.define('tested-stats', class extends Stats {});
customElements.define(
  'chartless-stats',
  class extends Stats {
    attempts = 0;
    protected override loadChart(): Promise<never> {
      this.attempts++;
      return Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    }
  },
);

const capabilities: Session['capabilities'] = {
  ...SESSION.capabilities,
  methods: ['session', 'report'],
  metrics: [...STANDARD_METRICS],
  granularities: ['hour', 'day', 'week', 'month'],
  limits: {rangeDays: 400},
};
const session: Session = {
  ...SESSION,
  programmes: SESSION.programmes.slice(0, 1),
  capabilities,
  now: '2026-11-21T11:32:00Z',
};

const rub = (amount: string) => [{amount, currency: 'RUB'}];

/** Three days of which the last is today; the days before were a little poorer. */
function report({period, compare}: ReportQuery): Report {
  const day = (bucket: string, earnings: string, clicks: number) => ({
    bucket,
    figures: {earnings: rub(earnings), revenue: rub('1000'), clicks, conversions: 2},
  });
  return {
    meta: {asOf: '2026-11-21T11:32:00Z', timeZone: 'Europe/Moscow'},
    period,
    totals: {earnings: rub('384742.80'), revenue: rub('6412380'), clicks: 48216, conversions: 1284},
    series: [day('2026-11-19', '17697.25', 10), day('2026-11-20', '16668.60', 20), day('2026-11-21', '5450.25', 5)],
    ...(compare && {
      compare: {
        period: compare,
        totals: {earnings: rub('342607.12'), revenue: rub('6412380'), clicks: 49605, conversions: 0},
        series: [day('2026-10-20', '11517.22', 10), day('2026-10-21', '16668.60', 10), day('2026-10-22', '9', 10)],
      },
    }),
  };
}

const runtimes: Runtime[] = [];

interface Setting {
  language?: string;
  backend?: Partial<PartnerBackend>;
  tag?: 'tested-stats' | 'chartless-stats';
  width?: number;
}

async function place({language = 'ru', backend = {}, tag = 'tested-stats', width = 900}: Setting = {}): Promise<Stats> {
  const full = bareBackend({
    session: () => Promise.resolve(session),
    report: async (query) => report(query),
    ...backend,
  });
  const runtime = createRuntime({backend: full, locale: language, scheme: 'light'});
  runtimes.push(runtime);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement(tag) as Stats;
  element.runtime = runtime;
  box.append(element);
  await element.updateComplete;
  return element;
}

const ready = (element: Stats) => until('figures', () => element.shadowRoot!.querySelector('.tile .amount'));
const find = <E extends Element = HTMLElement>(element: Stats, selector: string): E =>
  element.shadowRoot!.querySelector<E>(selector)!;
const texts = (element: Stats, selector: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((one) => one.textContent.replace(/[\s\u00a0]+/g, ' ').trim());

/** What stands in the panel comes after the figures. */
async function openPeriod(element: Stats): Promise<void> {
  find(element, '.is-period').click();
  await until('the panel', () => element.shadowRoot!.querySelector('.period-presets'));
}

describe('kabinet-stats', () => {
  afterEach(() => {
    for (const runtime of runtimes.splice(0)) runtime.core.dispose();
  });

  it('shows the figures with their change', async () => {
    const element = await place();
    await ready(element);
    expect(texts(element, '.tile-name')).to.deep.equal([
      'Заработано',
      'Объём продаж',
      'Конверсии',
      'Переходы',
      'Коэффициент конверсии',
      'Доход с перехода',
    ]);
    expect(texts(element, '.tile-value')).to.deep.equal([
      '384 742,80 ₽',
      '6 412 380,00 ₽',
      '1 284',
      '48 216',
      '2,66 %',
      '7,98 ₽',
    ]);
    expect(texts(element, '.tile-delta')).to.deep.equal([
      'рост на 12,3 % к прошлому периоду 12,3 %',
      'как в прошлом периоде = 0,0 %',
      'новое',
      'падение на 2,8 % к прошлому периоду 2,8 %',
      'рост на 2,66 п. п. к прошлому периоду 2,66 п. п.',
      'рост на 15,5 % к прошлому периоду 15,5 %',
    ]);
    expect(said(element)).to.contain('Обновлено в 14:32');
    expect(said(element)).to.contain('Сутки — по времени программы: Москва (UTC+3)');
  });

  it('shows them in English', async () => {
    const element = await place({language: 'en'});
    await ready(element);
    expect(texts(element, '.tile-value')[0]).to.equal('₽384,742.80');
    expect(withoutComma(texts(element, '.says')[0]!)).to.equal(
      'Earnings: ₽384,742.80 in 30 days, ₽42,135.68 more than in the period before. ' +
        'Best day: Thursday 19 November, ₽17,697.25. Lowest: Friday 20 November, ₽16,668.60. Today is still counting.',
    );
    await expect(element).to.be.accessible();
  });

  it('is accessible, as a chart and as a table', async () => {
    const element = await place();
    await ready(element);
    await expect(element).to.be.accessible();
    find(element, '.segments button:last-child').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('draws on a canvas named by the sentence, and shows the same as a table', async () => {
    const element = await place();
    await ready(element);
    const canvas = find<HTMLCanvasElement>(element, 'canvas');
    expect(canvas.ariaLabel?.replace(/\s/g, ' ')).to.contain('Лучший день — четверг, 19 ноября: 17 697,25 ₽');
    await until('a drawing', () => canvas.width > 300);
    find(element, '.segments button:last-child').click();
    await element.updateComplete;
    expect(find(element, 'canvas')).to.equal(null);
    expect(texts(element, 'tbody tr > *')).to.deep.equal([
      ...['сб, 21 нояб. ещё считается', '5 450,25 ₽', '9,00 ₽', '—'],
      ...['пт, 20 нояб.', '16 668,60 ₽', '16 668,60 ₽', 'как в прошлом периоде = 0,0 %'],
      ...['чт, 19 нояб.', '17 697,25 ₽', '11 517,22 ₽', 'рост на 53,7 % к прошлому периоду 53,7 %'],
    ]);
    find(element, '.segments button:first-child').click();
    await until('the chart again', () => find<HTMLCanvasElement>(element, 'canvas')?.width > 300);
  });

  it('draws again after it was moved away and back', async () => {
    const element = await place();
    await ready(element);
    const drawn = () => find<HTMLCanvasElement>(element, 'canvas')?.style.width !== '';
    await until('a drawing', drawn);
    const home = element.parentElement!;
    element.remove();
    await aTimeout(0);
    expect(drawn()).to.equal(false);
    home.append(element);
    await until('a drawing again', drawn);
  });

  it('reads the points out to those who move along the chart by keys', async () => {
    const element = await place();
    await ready(element);
    await until('a drawing', () => find<HTMLCanvasElement>(element, 'canvas').style.width !== '');
    find(element, 'canvas').focus();
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'ArrowLeft'});
    await element.updateComplete;
    const spoken = find(element, 'p[role=status]').textContent.replace(/\u00a0/g, ' ');
    expect(spoken).to.equal('пт, 20 нояб.: 16 668,60 ₽; Прошлый период: 16 668,60 ₽');
    expect(texts(element, '.reading dd')).to.deep.equal(['16 668,60 ₽', '16 668,60 ₽']);
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect(texts(element, '.reading dd')).to.deep.equal(['384 742,80 ₽', '342 607,12 ₽']);
  });

  it('keeps the table when the drawing code does not come, and tries again on demand', async () => {
    const element = (await place({tag: 'chartless-stats'})) as Stats & {attempts: number};
    await ready(element);
    await until('the table', () => find(element, 'table'));
    expect(said(element)).to.contain('График не загрузился');
    expect(texts(element, 'tbody tr')).to.have.length(3);
    find(element, '.strip button').click();
    await until('another attempt', () => element.attempts === 2);
    await until('the table again', () => find(element, 'table'));
  });

  it('shows the chosen metric', async () => {
    const element = await place({language: 'en'});
    await ready(element);
    const tiles = element.shadowRoot!.querySelectorAll<HTMLElement>('.tile');
    tiles[3]!.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(tiles[3]!.getAttribute('aria-pressed')).to.equal('true');
    expect(tiles[0]!.getAttribute('aria-pressed')).to.equal('false');
    expect(texts(element, '.chart-head .subtitle')).to.deep.equal(['Clicks by day']);
  });

  it('shows the metrics of its attribute, in that order', async () => {
    const element = await place({language: 'en'});
    element.setAttribute('metrics', 'clicks, earnings');
    await until('two tiles', () => texts(element, '.tile-name').join() === 'Clicks,Earnings');
  });

  it('lets the period be chosen by keyboard, and says so', async () => {
    const asked: string[] = [];
    const element = await place({
      backend: {report: async (query) => (asked.push(`${query.period.from} ${query.granularity}`), report(query))},
    });
    await ready(element);
    const changes: unknown[] = [];
    element.addEventListener('kabinet-period-changed', ({detail}) => changes.push(detail));
    find(element, '.is-period').focus();
    await sendKeys({press: 'Enter'});
    await until('the panel', () => element.shadowRoot!.querySelector('.period-presets'));
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await until('today', () => asked.length === 2);
    expect(asked).to.deep.equal(['2026-10-23 day', '2026-11-21 hour']);
    expect(changes).to.deep.equal([{period: 'today', days: {from: '2026-11-21', to: '2026-11-21'}, widget: 'stats'}]);
    expect(element.period).to.equal('today');
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '.is-period'));
  });

  it('takes two dates, and tells what is wrong with them', async () => {
    const element = await place();
    await ready(element);
    await openPeriod(element);
    const [from, to] = [find<HTMLInputElement>(element, '#period-from'), find<HTMLInputElement>(element, '#period-to')];
    const submit = () => find(element, '.period-form [type=submit]').click();
    const problem = () => find(element, '#period-problem').textContent;
    from.value = '2026-11-20';
    to.value = '2026-11-10';
    submit();
    expect(problem()).to.equal('Конец периода раньше начала.');
    to.value = '2026-11-22';
    submit();
    expect(problem()).to.equal('Период не\u00a0может закончиться позже сегодняшнего дня.');
    from.value = '2024-01-01';
    to.value = '2026-11-20';
    submit();
    expect(problem()).to.equal('Не\u00a0больше 400\u00a0дней за\u00a0раз.');
    from.value = '2026-11-19';
    submit();
    await element.updateComplete;
    expect(element.period).to.equal('2026-11-19/2026-11-20');
    expect(texts(element, '.is-period')[0]).to.contain('19–20 нояб.');
    expect(find(element, '#period').matches(':popover-open')).to.equal(false);
  });

  it('forgets dates that were typed and not applied', async () => {
    const element = await place();
    await ready(element);
    await openPeriod(element);
    const from = find<HTMLInputElement>(element, '#period-from');
    from.value = '2026-11-30';
    find(element, '.period-form [type=submit]').click();
    expect(find(element, '#period-problem').hidden).to.equal(false);
    find(element, '.period-form [type=button]').click();
    find(element, '.is-period').click();
    await until('the period in force', () => from.value === '2026-10-23');
    expect(find(element, '#period-problem').hidden).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('compares unless it is asked not to', async () => {
    const element = await place();
    await ready(element);
    await openPeriod(element);
    const compare = find<HTMLSelectElement>(element, '#compare');
    compare.value = 'none';
    compare.dispatchEvent(new Event('change'));
    await until('no comparison', () => texts(element, '.tile-delta').join('') === '');
    expect(texts(element, '.legend')[0]).to.equal('Этот период');
  });

  it('names what it compares with wherever it compares', async () => {
    const element = await place();
    await ready(element);
    await openPeriod(element);
    const compare = find<HTMLSelectElement>(element, '#compare');
    compare.value = 'year';
    compare.dispatchEvent(new Event('change'));
    await until('a year ago', () =>
      texts(element, '.tile-delta')[0]?.startsWith('рост на 12,3 % к тому же периоду год назад'),
    );
    expect(texts(element, '.tile-delta')[1]).to.equal('как год назад = 0,0 %');
    expect(texts(element, '.says')[0]).to.contain('на 42 135,68 ₽ больше, чем год назад.');
    find(element, '.segments button:last-child').click();
    await element.updateComplete;
    expect(texts(element, '.series thead th')).to.deep.equal(['День', 'Заработано', 'Год назад', 'Изменение']);
    expect(said(element)).not.to.contain('рошлый период');
    expect(said(element)).not.to.contain('рошлому периоду');
  });

  it('knows no period but real ones', async () => {
    const {warn} = console;
    const warnings: unknown[] = [];
    console.warn = (text: unknown) => warnings.push(text);
    const element = await place();
    element.period = 'soon';
    await ready(element);
    console.warn = warn;
    expect(warnings).to.deep.equal(['kabinet: <tested-stats> does not know the period "soon".']);
    expect(texts(element, '.is-period')[0]).to.contain('Последние 30 дней');
  });

  it('follows hints without a reload', async () => {
    let sold = false;
    let tell: ((hint: Hint) => void) | undefined;
    const element = await place({
      backend: {
        session: () => Promise.resolve({...session, capabilities: {...capabilities, realtime: true}}),
        report: async (query) =>
          sold ? {...report(query), totals: {...report(query).totals, conversions: 1285}} : report(query),
        stream: async function* (_query, options) {
          while (!options?.signal?.aborted) yield await new Promise<Hint>((resolve) => (tell = resolve));
        },
      },
    });
    await ready(element);
    await until('the stream', () => tell !== undefined);
    sold = true;
    tell?.({topics: ['report', 'commissions']});
    await until('the new conversion', () => texts(element, '.tile-value')[2] === '1 285');
    expect(said(element)).to.contain('В реальном времени');
  });

  it('shows the usual again when what was given is taken back', async () => {
    const element = await place();
    element.setAttribute('metrics', 'clicks');
    element.setAttribute('period', 'this-month');
    await until('the one figure', () => texts(element, '.tile-value').length === 1);
    element.removeAttribute('metrics');
    element.removeAttribute('period');
    await until('the usual figures', () => texts(element, '.tile-value').length > 1);
    expect(element.period).to.equal('last-30-days');
    Object.assign(element, {metrics: undefined, period: undefined});
    await element.updateComplete;
    expect(texts(element, '.tile-value').length).to.be.greaterThan(1);
  });

  for (const width of [280, 360, 560, 840, 1280]) {
    it(`fits into ${width} px`, async () => {
      const element = await place({width});
      await ready(element);
      const widget = find(element, '.widget');
      expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
      expect(widget.clientWidth).to.equal(width - 2);
    });
  }
});
