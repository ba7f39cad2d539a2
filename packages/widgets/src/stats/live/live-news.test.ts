import {expect} from '@open-wc/testing';
import {until} from '../../testing/probe.js';
import {LiveNews} from './live-news.js';

const REST_MS = 300;

describe('LiveNews', () => {
  let told: {lines: readonly string[]; at: number}[];
  let news: LiveNews;

  const hear = (question: string, ...lines: string[]) =>
    news.hear({answer: {}, question: () => question, lines: () => lines});
  const rest = () => new Promise((resolve) => setTimeout(resolve, REST_MS + 50));

  beforeEach(() => {
    told = [];
    news = new LiveNews((lines) => told.push({lines, at: performance.now()}), REST_MS);
  });
  afterEach(() => news.forget());

  it('tells the figures that changed, and no others', async () => {
    hear('a', 'Clicks: 1', 'Earned: €5');
    hear('a', 'Clicks: 2', 'Earned: €5');
    await until('told', () => told.length === 1);
    expect(told[0]!.lines).to.deep.equal(['Clicks: 2']);
  });

  it('says nothing of what the visitor asked for', async () => {
    hear('a', 'Clicks: 1');
    hear('b', 'Clicks: 2');
    await rest();
    expect(told).to.deep.equal([]);
  });

  it('says nothing when the figures are the same', async () => {
    hear('a', 'Clicks: 1');
    hear('a', 'Clicks: 1');
    await rest();
    expect(told).to.deep.equal([]);
  });

  it('rests between two messages, the second of which tells the latest', async () => {
    hear('a', 'Clicks: 0');
    for (let count = 1; told.length < 3; count++) {
      hear('a', `Clicks: ${count}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const [first, second, third] = told;
    expect(second!.at - first!.at).to.be.at.least(REST_MS - 5);
    expect(third!.at - second!.at).to.be.at.least(REST_MS - 5);
  });

  it('is silent when nobody looks any more', async () => {
    hear('a', 'Clicks: 1');
    hear('a', 'Clicks: 2');
    news.forget();
    await rest();
    expect(told).to.deep.equal([]);
  });
});
