import {BackendError, metricSchema, STANDARD_METRICS, textIn} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {conformanceCases} from '../conformance/index.js';
import {memoryBackend} from '../memory/index.js';
import {METRIC_SETS, withMetrics} from './index.js';

const period = {from: '2026-10-01', to: '2026-10-31'};

for (const [name, set] of Object.entries(METRIC_SETS)) {
  describe(`the metrics of ${name}`, () => {
    it('fit the contract, word for word', () => {
      for (const metric of set.metrics)
        expect(v.parse(v.strictObject(metricSchema.entries), metric)).to.deep.equal(metric);
    });

    it('are explained in both languages', () => {
      for (const {label = '', explanation = ''} of set.metrics) {
        for (const text of [label, explanation]) {
          expect(textIn(text, 'ru')).to.not.equal('');
          expect(textIn(text, 'en')).to.not.equal('');
        }
        expect(explanation).to.have.all.keys('ru', 'en');
      }
    });

    it('have ratios of metrics that are counted', () => {
      for (const {id, formula} of set.metrics) {
        const needed = formula ? [formula.numerator, formula.denominator] : [id];
        for (const part of needed) expect(Object.keys(set.madeOf)).to.include(part);
      }
    });

    for (const {name: rule, run} of conformanceCases(() => ({backend: withMetrics(memoryBackend(), set)}))) {
      it(`in memory: ${rule}`, run);
    }
  });
}

describe('withMetrics', () => {
  const ask = (backend: PartnerBackend, query: object) =>
    backend.report?.({programme: 'pg_russia', period, metrics: ['lots', 'earnings'], ...query});

  it('makes a quantity of money, exactly', async () => {
    const plain = memoryBackend();
    const revenue = await ask(plain, {metrics: ['revenue']});
    const [sum] = (revenue?.totals['revenue'] ?? []) as {amount: string}[];
    const report = await ask(withMetrics(plain, METRIC_SETS.forex), {});
    const lots = report?.totals['lots'] as {value: string; unit: string};
    expect(lots.unit).to.equal('lots');
    expect(BigInt(lots.value.split('.')[0] ?? '')).to.equal(
      (BigInt((sum?.amount ?? '').replace('.', '')) * 125n) / 1_000_000n,
    );
  });

  it('sorts by a ratio of its own', async () => {
    const backend = withMetrics(memoryBackend(), METRIC_SETS.forex);
    const report = await ask(backend, {dimensions: ['device'], sort: 'earningsPerLot'});
    expect(report?.rows?.length).to.be.greaterThan(1);
  });

  it('knows no standard metric that the trade has no word for', async () => {
    const backend = withMetrics(memoryBackend(), METRIC_SETS.saas);
    for (const metric of STANDARD_METRICS.filter(({id}) => !['clicks', 'earnings'].includes(id))) {
      const error: unknown = await ask(backend, {metrics: [metric.id]})?.catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(BackendError);
    }
  });
});
