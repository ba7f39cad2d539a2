import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import {TokenKeeper} from './token.js';
import type {Token} from './token.js';

const NOW = Date.parse('2026-11-21T11:32:00Z');

function keeperOf(answers: unknown[]) {
  let [asked, now] = [0, NOW];
  const getToken = () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)] as Token);
  const keeper = new TokenKeeper(getToken, () => now);
  return {keeper, asked: () => asked, pass: (ms: number) => (now += ms)};
}

const kindOf = (error: unknown) => (error instanceof BackendError ? error.kind : error);

describe('TokenKeeper', () => {
  it('asks only when a token is needed, and once for all who wait', async () => {
    const {keeper, asked} = keeperOf([{token: 'a'}]);
    expect(asked()).to.equal(0);
    expect(await Promise.all([keeper.current(), keeper.current(), keeper.current()])).to.deep.equal(['a', 'a', 'a']);
    expect(await keeper.current()).to.equal('a');
    expect(asked()).to.equal(1);
  });

  it('renews a minute before the token expires', async () => {
    const {keeper, pass} = keeperOf([{token: 'a', expiresAt: '2026-11-21T11:42:00Z'}, {token: 'b'}]);
    expect(await keeper.current()).to.equal('a');
    pass(9 * 60_000 - 1);
    expect(await keeper.current()).to.equal('a');
    pass(1);
    expect(await keeper.current()).to.equal('b');
  });

  it('renews a short-lived token at half its life', async () => {
    const {keeper, pass} = keeperOf([{token: 'a', expiresAt: '2026-11-21T11:32:40Z'}, {token: 'b'}]);
    expect(await keeper.current()).to.equal('a');
    pass(19_999);
    expect(await keeper.current()).to.equal('a');
    pass(1);
    expect(await keeper.current()).to.equal('b');
  });

  it('does not trust a clock by which a new token has expired', async () => {
    const {keeper, asked, pass} = keeperOf([{token: 'a', expiresAt: '2026-11-20T11:32:00Z'}]);
    await keeper.current();
    pass(3_600_000);
    expect(await keeper.current()).to.equal('a');
    expect(asked()).to.equal(1);
  });

  it('gives up a refused token, and keeps the one that replaced it', async () => {
    const {keeper, asked} = keeperOf([{token: 'a'}, {token: 'b'}]);
    await keeper.current();
    keeper.refuse('a');
    expect(await keeper.current()).to.equal('b');
    keeper.refuse('a');
    expect(await keeper.current()).to.equal('b');
    expect(asked()).to.equal(2);
  });

  it('asks anew after a failure', async () => {
    let fails = true;
    const keeper = new TokenKeeper(() => {
      if (fails) throw new Error('The session is over.');
      return {token: 'a'};
    }, Date.now);
    const [one, other] = await Promise.all([keeper.current().catch(kindOf), keeper.current().catch(kindOf)]);
    expect([one, other]).to.deep.equal(['unauthenticated', 'unauthenticated']);
    fails = false;
    expect(await keeper.current()).to.equal('a');
  });

  it('lets the page’s own BackendError through', async () => {
    const own = new BackendError('offline', 'There is no network.');
    const keeper = new TokenKeeper(() => Promise.reject(own), Date.now);
    expect(await keeper.current().catch((error: unknown) => error)).to.equal(own);
  });

  it('refuses what is no token, without repeating it', async () => {
    for (const answer of [
      undefined,
      null,
      'a',
      {},
      {token: 7},
      {token: ''},
      {token: 'secret\r\nX: y'},
      {token: 'пароль'},
    ]) {
      const error = await keeperOf([answer])
        .keeper.current()
        .catch((thrown: unknown) => thrown);
      expect(kindOf(error), JSON.stringify(answer)).to.equal('unauthenticated');
      expect(String(error)).not.to.match(/secret|пароль/);
    }
  });
});
