import {expect} from '@open-wc/testing';
import {answerSchemaOf} from './answers.js';
import {OPERATIONS} from './endpoints.js';
import {routes} from './routes.js';

describe('the schema of an answer', () => {
  for (const operation of OPERATIONS) {
    it(`of ${operation} is that of its route`, async () => {
      expect(await answerSchemaOf(operation)).to.equal(routes[operation].answer);
    });
  }
});
