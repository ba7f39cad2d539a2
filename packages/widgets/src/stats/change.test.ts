import {expect} from '@open-wc/testing';
import type {Metric} from '@kabinet/contract';
import {createFormatters} from '../runtime/format/formatters.js';
import {wordsOf} from '../testing/translate.js';
import type {Delta} from '../templates/delta.js';
import {changeOf} from './change.js';
import type {MetricValue} from './metric-value.js';
import {messages} from './stats.messages.js';

const format = createFormatters({locale: 'ru', timeZone: 'Europe/Moscow', currencies: [], today: '2026-11-21'});
const t = wordsOf(messages, 'ru');

const clicks: Metric = {id: 'clicks', kind: 'count', goodDirection: 'up'};
const count = (value: number): MetricValue => ({kind: 'count', value});
const rub = (amount: string): MetricValue => ({kind: 'money', value: {amount, currency: 'RUB'}, others: []});

function change(now: MetricValue, before: MetricValue, metric = clicks): Delta | undefined {
  const found = changeOf(metric, now, before, format, t);
  return found && {...found, value: found.value.replace(/\u00a0/g, ' ')};
}

describe('a change', () => {
  it('is told in per cent of what was before', () => {
    expect(change(count(112), count(100))).to.deep.equal({direction: 'up', value: '12,0 %', tone: 'good'});
    expect(change(count(75), count(100))).to.deep.equal({direction: 'down', value: '25,0 %', tone: 'bad'});
    expect(change(count(0), count(8))).to.deep.equal({direction: 'down', value: '100,0 %', tone: 'bad'});
    expect(change(rub('384742.80'), rub('342607.12'))?.value).to.equal('12,3 %');
  });

  it('from a loss to a gain goes up', () => {
    expect(change(rub('50'), rub('-100'))).to.deep.equal({direction: 'up', value: '150,0 %', tone: 'good'});
  });

  it('is told in points for percentages', () => {
    const cr: Metric = {id: 'cr', kind: 'ratio', goodDirection: 'up'};
    const share = (value: string): MetricValue => ({kind: 'percent', value});
    expect(change(share('0.0266'), share('0.0243'), cr)).to.deep.equal({
      direction: 'up',
      value: '0,23 п. п.',
      tone: 'good',
    });
  });

  it('too small to be seen is none', () => {
    expect(change(count(100_001), count(100_000))).to.deep.equal({direction: 'same', value: '0,0 %', tone: 'neutral'});
  });

  it('from nothing is new, and of nothing is none', () => {
    expect(change(count(5), count(0))).to.deep.equal({direction: 'new', value: '', tone: 'neutral'});
    expect(change(count(0), count(0))).to.equal(undefined);
  });

  it('is not made up where a side is missing or in another currency', () => {
    expect(change(null, count(5))).to.equal(undefined);
    expect(change(count(5), null)).to.equal(undefined);
    const euro: MetricValue = {kind: 'money', value: {amount: '5', currency: 'EUR'}, others: []};
    expect(change(rub('5'), euro)).to.equal(undefined);
  });

  it('is good news by the metric’s own direction', () => {
    expect(change(count(2), count(1), {...clicks, goodDirection: 'down'})?.tone).to.equal('bad');
    expect(change(count(2), count(1), {...clicks, goodDirection: 'none'})?.tone).to.equal('neutral');
  });
});
