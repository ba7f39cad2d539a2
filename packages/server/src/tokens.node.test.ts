import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {bearerToken, partnerTokens} from './tokens.js';

const noon = new Date('2026-11-21T12:00:00Z');
const claims = {partnerId: 'p_anna', expiresAt: noon.getTime() / 1000 + 60, epoch: 3};

describe('partner tokens', () => {
  const tokens = partnerTokens('a secret of the operator');

  test('a token gives its claims back', () => {
    assert.deepEqual(tokens.read(tokens.issue(claims), noon), claims);
  });

  test('it ends at its moment, not after', () => {
    const token = tokens.issue(claims);
    assert.ok(tokens.read(token, new Date('2026-11-21T12:00:59.999Z')));
    assert.equal(tokens.read(token, new Date('2026-11-21T12:01:00Z')), undefined);
  });

  test('two tokens of one partner differ', () => {
    assert.notEqual(tokens.issue(claims), tokens.issue(claims));
  });

  test('another secret does not read it', () => {
    assert.equal(partnerTokens('another').read(tokens.issue(claims), noon), undefined);
  });

  test('no changed character passes', () => {
    const token = tokens.issue(claims);
    for (let index = 0; index < token.length - 1; index++) {
      const changed = token.slice(0, index) + (token[index] === 'A' ? 'B' : 'A') + token.slice(index + 1);
      assert.equal(tokens.read(changed, noon), undefined, `changed at ${index}`);
    }
  });

  test('what is no token at all is refused quietly', () => {
    for (const text of ['', '.', 'a.b', 'x'.repeat(10_000), '%00', 'null', `${'a'.repeat(20)}.${'b'.repeat(43)}`]) {
      assert.equal(tokens.read(text, noon), undefined);
    }
  });

  test('a partner id in any script survives', () => {
    const russian = {...claims, partnerId: 'партнёр №1'};
    assert.deepEqual(tokens.read(tokens.issue(russian), noon), russian);
  });
});

describe('bearerToken', () => {
  const request = (authorization?: string) =>
    new Request('http://127.0.0.1/', {headers: authorization === undefined ? {} : {authorization}});

  test('reads the one scheme', () => {
    assert.equal(bearerToken(request('Bearer abc.def')), 'abc.def');
    assert.equal(bearerToken(request('bearer  abc.def ')), 'abc.def');
  });

  test('anything else is no token', () => {
    for (const header of [undefined, '', 'Bearer', 'Basic abc', 'Bearer a b']) {
      assert.equal(bearerToken(request(header)), undefined);
    }
  });
});
