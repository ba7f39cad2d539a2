import {expect} from '@open-wc/testing';
import {until} from '../../testing/probe.js';
import {Refresher} from './refresher.js';

type Asked = readonly string[] | 'all';

describe('Refresher', () => {
  let leaving: AbortController;
  let asked: Asked[];
  let answer: (() => void)[];

  function refresher(): Refresher {
    leaving = new AbortController();
    asked = [];
    answer = [];
    return new Refresher((topics) => {
      asked.push(topics ? [...topics] : 'all');
      return new Promise((resolve) => answer.push(resolve));
    }, leaving.signal);
  }

  afterEach(() => leaving.abort());

  it('asks once for what is told together', async () => {
    const one = refresher();
    one.want(['report']);
    one.want(['report', 'links']);
    await until('asked', () => asked.length === 1);
    expect(asked).to.deep.equal([['report', 'links']]);
  });

  it('asks for everything once when everything is stale besides', async () => {
    const one = refresher();
    one.want(['report']);
    one.want();
    await until('asked', () => asked.length === 1);
    expect(asked).to.deep.equal(['all']);
  });

  it('asks nothing for nothing', async () => {
    refresher().want([]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).to.deep.equal([]);
  });

  it('waits for the answers, then a second, and forgets nothing meanwhile', async () => {
    const one = refresher();
    one.want(['report']);
    await until('asked', () => asked.length === 1);
    one.want(['balance']);
    one.want(['links']);
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(asked).to.have.length(1);
    const answeredAt = performance.now();
    answer[0]!();
    await until('asked again', () => asked.length === 2);
    expect(performance.now() - answeredAt).to.be.at.least(990);
    expect(asked[1]).to.deep.equal(['balance', 'links']);
  });

  it('asks no more when it is let go', async () => {
    const one = refresher();
    one.want(['report']);
    leaving.abort();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).to.deep.equal([]);
  });
});
