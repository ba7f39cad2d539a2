import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import {isUncertain} from './uncertain.js';

describe('isUncertain', () => {
  for (const [kind, uncertain] of [
    ['timeout', true],
    ['offline', true],
    ['unavailable', true],
    ['bad_response', true],
    ['validation', false],
    ['conflict', false],
    ['rate_limited', false],
  ] as const) {
    it(`${kind}: ${uncertain}`, () => expect(isUncertain(new BackendError(kind, 'x'))).to.equal(uncertain));
  }
});
