import {expect} from '@open-wc/testing';
import type {Metric, Report} from '@kabinet/contract';
import {createFormatters} from '../runtime/format/formatters.js';
import {wordsOf} from '../testing/translate.js';
import {labelledPoints, seriesOf} from './series.js';
import {sentence} from './sentence.js';
import type {SentenceParts} from './sentence.js';
import {messages} from './stats.messages.js';
import {withoutComma} from './testing/weekdays.js';

const earnings: Metric = {id: 'earnings', kind: 'money', goodDirection: 'up'};
const rub = (amount: string) => [{amount, currency: 'RUB'}];

const report: Report = {
  meta: {asOf: '2026-11-20T22:30:00Z', timeZone: 'Europe/Moscow'},
  period: {from: '2026-11-19', to: '2026-11-22'},
  totals: {earnings: rub('1500.50')},
  series: [
    {bucket: '2026-11-19', figures: {earnings: rub('1000.50')}},
    {bucket: '2026-11-20', figures: {earnings: []}},
    {bucket: '2026-11-21', figures: {earnings: rub('500')}},
    {bucket: '2026-11-22', figures: {earnings: []}},
  ],
  compare: {
    period: {from: '2026-11-15', to: '2026-11-18'},
    totals: {earnings: rub('1000')},
    series: [{bucket: '2026-11-15', figures: {earnings: rub('1000')}}],
  },
};

describe('a series', () => {
  const points = seriesOf(report, earnings, 'day', 'RUB');

  it('ends with the day that is still counting in the programme’s zone', () => {
    expect(points.map(({bucket, unfinished}) => [bucket, unfinished])).to.deep.equal([
      ['2026-11-19', false],
      ['2026-11-20', false],
      ['2026-11-21', true],
    ]);
  });

  it('has beside each point the one of the other period', () => {
    expect(points[0]!.before?.bucket).to.equal('2026-11-15');
    expect(points[1]!.before).to.equal(undefined);
    expect(points[1]!.value).to.deep.equal({kind: 'money', value: {amount: '0', currency: 'RUB'}, others: []});
  });

  it('is in the currency of its total, also on days that have money of others alone', () => {
    const usd = [{amount: '990', currency: 'USD'}];
    const mixed = {...report, totals: {earnings: [...rub('1000.50'), ...usd]}};
    const series = [{bucket: '2026-11-19', figures: {earnings: usd}}];
    expect(seriesOf({...mixed, series}, earnings, 'day', 'RUB')[0]?.value).to.deep.equal({
      kind: 'money',
      value: {amount: '0', currency: 'RUB'},
      others: usd,
    });
    expect(seriesOf({...mixed, totals: {earnings: usd}, series}, earnings, 'day', 'RUB')[0]?.value).to.deep.equal({
      kind: 'money',
      value: usd[0],
      others: [],
    });
  });

  it('leaves out hours to come', () => {
    const hours = ['2026-11-20T21:00:00.000Z', '2026-11-20T22:00:00.000Z', '2026-11-20T23:00:00.000Z'];
    const series = hours.map((bucket) => ({bucket, figures: {earnings: []}}));
    const found = seriesOf({...report, series}, earnings, 'hour', 'RUB');
    expect(found.map(({unfinished}) => unfinished)).to.deep.equal([false, true]);
  });

  it('is labelled on one weekday, counted back from the last day', () => {
    expect(labelledPoints(30, 'day')).to.deep.equal([1, 8, 15, 22, 29]);
    expect(labelledPoints(7, 'day')).to.deep.equal([0, 2, 4, 6]);
    expect(
      labelledPoints(90, 'day')
        .map((index) => 89 - index)
        .every((days) => days % 7 === 0),
    ).to.equal(true);
    expect(labelledPoints(24, 'hour')).to.deep.equal([3, 7, 11, 15, 19, 23]);
    expect(labelledPoints(0, 'day')).to.deep.equal([]);
  });
});

describe('the sentence', () => {
  const words = (language: 'ru' | 'en', parts: Partial<SentenceParts> = {}): string => {
    const locale = language === 'ru' ? 'ru' : 'en-GB';
    const text = sentence({
      metric: earnings,
      name: language === 'ru' ? 'Заработано' : 'Earnings',
      period: report.period,
      granularity: 'day',
      now: {kind: 'money', value: {amount: '1500.50', currency: 'RUB'}, others: []},
      before: {kind: 'money', value: {amount: '1000', currency: 'RUB'}, others: []},
      former: 'previous',
      points: seriesOf(report, earnings, 'day', 'RUB'),
      format: createFormatters({locale, timeZone: 'Europe/Moscow', currencies: [], today: '2026-11-21'}),
      t: wordsOf(messages, language),
      ...parts,
    });
    return withoutComma(text.replace(/\u00a0/g, ' '));
  };

  it('says the total, the difference, the best day and what is still counting', () => {
    expect(words('ru')).to.equal(
      'Заработано: 1 500,50 ₽ за 4 дня, на 500,50 ₽ больше, чем за прошлый период. ' +
        'Лучший день — четверг, 19 ноября: 1 000,50 ₽. Минимум — пятница, 20 ноября: 0,00 ₽. Сегодняшний день ещё считается.',
    );
    expect(words('en')).to.equal(
      'Earnings: ₽1,500.50 in 4 days, ₽500.50 more than in the period before. ' +
        'Best day: Thursday 19 November, ₽1,000.50. Lowest: Friday 20 November, ₽0.00. Today is still counting.',
    );
  });

  it('names the period that was chosen to compare with', () => {
    expect(words('ru', {former: 'year', points: []})).to.equal(
      'Заработано: 1 500,50 ₽ за 4 дня, на 500,50 ₽ больше, чем год назад.',
    );
    expect(words('en', {former: 'year', points: []})).to.equal(
      'Earnings: ₽1,500.50 in 4 days, ₽500.50 more than a year before.',
    );
  });

  it('says no more than is known', () => {
    expect(words('ru', {before: null, points: []})).to.equal('Заработано: 1 500,50 ₽ за 4 дня.');
    expect(words('en', {now: null, points: []})).to.equal('Earnings: — in 4 days.');
  });

  it('tells the difference of percentages in points', () => {
    const cr: Metric = {id: 'cr', kind: 'ratio', formula: {numerator: 'a', denominator: 'b', as: 'percent'}};
    const now = {kind: 'percent', value: '0.02'} as const;
    const before = {kind: 'percent', value: '0.025'} as const;
    expect(words('ru', {metric: cr, name: 'CR', now, before})).to.equal(
      'CR: 2,00 % за 4 дня, на 0,50 п. п. меньше, чем за прошлый период. Максимум — четверг, 19 ноября: 1 000,50 ₽. Минимум — пятница, 20 ноября: 0,00 ₽. Сегодняшний день ещё считается.',
    );
  });
});
