import {expect} from '@open-wc/testing';
import type {FaultRule, StreamStep} from '../../../../backends/src/testing/fault-rules.js';
import {until} from '../../testing/probe.js';
import {WatchedStats, pollEvery} from '../testing/watched-stats.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const LIVE = 'В реальном времени';
const PAUSED = 'обновления приостановлены';

const streams = (rule: FaultRule, match: FaultRule['match'] = {}): FaultRule => ({
  ...rule,
  match: {path: '/stream', ...match},
});
const scripted = (...steps: StreamStep[]): FaultRule => streams({answer: {stream: steps}}, {times: 1});
const OPEN = {send: 'retry: 3000\n\n'};

let stats: WatchedStats;

describe('kabinet-stats before a stream that fails', () => {
  afterEach(() => stats.close());

  it('R22: takes up where a stream was cut, and no click is lost or counted twice', async () => {
    stats = await WatchedStats.open({
      rules: [130, 70].map((bytes) => ({...streams({}, {times: 1}), cutAfterBytes: bytes})),
    });
    await stats.isLive();
    const before = stats.clicks;
    for (let count = 0; count < 30; count++) {
      await stats.click();
      await pause(20);
    }
    await until('all clicks', () => stats.text.includes(LIVE) && stats.clicks === before + 30);
    const asked = await stats.streams(3);
    expect(asked).to.have.length(3);
    expect(asked.slice(1).every(({headers}) => Number(headers['last-event-id']) > 0)).to.equal(true);
    expect(stats.text).not.to.contain(PAUSED);
  });

  it('R22: says after ten seconds that updates are paused, and not before', async () => {
    stats = await WatchedStats.open({
      rules: [scripted(OPEN, {waitMs: 300}, {drop: true}), streams({fate: 'reset'})],
    });
    await stats.isLive();
    const begin = performance.now();
    await until('the word', () => stats.text.includes(PAUSED));
    expect(performance.now() - begin).to.be.at.least(9900);
    await stats.click();
    const before = stats.clicks;
    await stats.server.set([]);
    await until('live again', () => stats.text.includes(LIVE));
    await stats.shows(before + 1);
  });

  const hint = (id: number, topics = '["report"]'): StreamStep => ({send: `id: ${id}\ndata: {"topics":${topics}}\n\n`});
  const messes: Record<string, StreamStep[]> = {
    duplicates: [hint(5), hint(5), hint(5)],
    'events out of order': [hint(9), hint(3), hint(7)],
    'events of an unknown type': [{send: 'event: advert\ndata: {"topics":["nothing"]}\n\n'}, hint(4)],
    'topics that nobody knows': [hint(4, '["weather","report"]')],
    'bad JSON': [{send: 'id: 4\ndata: {"topics":\n\n'}],
    'a line of 1.1 MB': [{send: `data: ${'x'.repeat(1_100_000)}`}],
    'a flood of comments': [{send: ':\n\n'.repeat(50_000)}, hint(4)],
  };
  for (const [name, mess] of Object.entries(messes)) {
    it(`R23: overlooks ${name}; its figures are those of a full answer`, async () => {
      stats = await WatchedStats.open({rules: [scripted(OPEN, {waitMs: 700}, ...mess, {hold: true})]});
      const before = stats.clicks;
      await stats.isLive();
      await stats.click();
      await stats.shows(before + 1);
      expect(stats.text).not.to.contain(PAUSED);
      expect(await stats.asked()).to.be.at.most(4);
    });
  }

  const refusal = (status: number): FaultRule =>
    streams({answer: {status, ...(status !== 204 && {json: {title: 'No', status}})}});
  const blocks: Record<string, FaultRule> = {
    'is refused with 401': refusal(401),
    'is refused with 403': refusal(403),
    'ends with 204': refusal(204),
    'is kept back by a proxy, headers and all': streams({fate: 'hang'}),
    'is kept back by a proxy that passes headers on': streams({answer: {stream: [{hold: true}]}}),
    'is blocked on its way': streams({fate: 'reset'}),
  };
  for (const [name, rule] of Object.entries(blocks)) {
    it(`R24: asks from time to time where the stream ${name}`, async () => {
      stats = await WatchedStats.open({rules: [pollEvery(1), rule], silenceMs: 600});
      const before = stats.clicks;
      await stats.click();
      await stats.shows(before + 1);
      expect(stats.text).not.to.contain(LIVE);
      expect(stats.text).not.to.contain('Сессия закончилась');
    });
  }

  it('R24: goes back to the stream when that can be had', async () => {
    stats = await WatchedStats.open({rules: [pollEvery(3600), refusal(403)]});
    const before = stats.clicks;
    await stats.server.set([pollEvery(3600)]);
    await until('live', () => stats.text.includes(LIVE));
    await stats.click();
    await stats.shows(before + 1);
  });

  it('R24: does not stay live when the bytes stop', async () => {
    stats = await WatchedStats.open({
      rules: [pollEvery(1), streams({answer: {stream: [OPEN, {hold: true}]}}, {times: 1}), streams({fate: 'hang'})],
      silenceMs: 600,
    });
    await stats.isLive();
    const before = stats.clicks;
    await stats.click();
    await until('the word', () => stats.text.includes(PAUSED));
    await stats.shows(before + 1);
  });

  it('R24: opens one stream, however many widgets there are', async () => {
    stats = await WatchedStats.open();
    const second = document.createElement('watched-stats');
    Object.assign(second, {runtime: stats.runtime});
    stats.element.after(second);
    await stats.isLive();
    await pause(300);
    second.remove();
    expect(await stats.server.requests({path: '/stream'})).to.have.length(1);
  });
});

describe('kabinet-stats on a page that nobody sees', () => {
  let isHidden = false;
  const hide = (hidden: boolean): void => {
    isHidden = hidden;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  before(() => Object.defineProperty(document, 'hidden', {configurable: true, get: () => isHidden}));
  after(() => Reflect.deleteProperty(document, 'hidden'));
  afterEach(() => {
    hide(false);
    stats.close();
  });

  it('R25: asks nothing, lets the stream go, and catches up once within a second', async () => {
    stats = await WatchedStats.open({rules: [pollEvery(1)]});
    await stats.isLive();
    const [before, asked] = [stats.clicks, await stats.asked()];
    hide(true);
    await stats.click();
    await stats.click();
    await pause(2500);
    expect(await stats.asked()).to.equal(asked);
    const [stream] = await stats.server.requests({path: '/stream'});
    expect(stream?.outcome).to.equal('aborted');
    hide(false);
    await stats.shows(before + 2);
    await pause(1500);
    expect(await stats.asked()).to.equal(asked + 1);
    expect(stats.text).to.contain(LIVE);
  });

  it('R25: catches up once where there is no stream', async () => {
    stats = await WatchedStats.open({rules: [pollEvery(3600), streams({answer: {status: 403}})]});
    const [before, asked] = [stats.clicks, await stats.asked()];
    hide(true);
    await stats.click();
    await pause(300);
    hide(false);
    await stats.shows(before + 1);
    await pause(1500);
    expect(await stats.asked()).to.equal(asked + 1);
  });
});
