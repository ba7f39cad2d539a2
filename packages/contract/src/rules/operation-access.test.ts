import {expect} from '@open-wc/testing';
import {BackendError} from '../errors.js';
import {OPERATIONS} from '../endpoints.js';
import {mayAsk, requireAccess} from './operation-access.js';

describe('what a partner of a status may ask for', () => {
  const READS =
    'offers.list plan links.list links.templates report commissions.list commissions.get balance payouts.list payouts.get ' +
    'requisites.list requisites.reveal obligations.list documents.open';
  const EXPECTED: readonly (readonly [string, string])[] = [
    ['invited', 'session offers.list'],
    ['pending', 'session offers.list'],
    [
      'approved',
      'session offers.list plan links.list links.create links.update links.archive ' +
        'links.templates links.saveTemplate report ' +
        'commissions.list commissions.get balance payouts.list payouts.get ' +
        'payouts.quote payouts.request payouts.cancel ' +
        'requisites.list requisites.reveal requisites.save requisites.remove requisites.bank ' +
        'obligations.list obligations.upload obligations.sign documents.open',
    ],
    ['suspended', `session ${READS}`],
    ['blocked', 'session'],
    ['archived', `session ${READS}`],
    ['a status of tomorrow', 'session'],
  ];

  for (const [status, expected] of EXPECTED) {
    it(status, () => {
      const allowed = OPERATIONS.filter((operation) => mayAsk(status, operation));
      expect([...allowed].sort()).to.deep.equal(expected.split(' ').sort());
    });
  }

  it('is refused with one answer', () => {
    expect(() => requireAccess('suspended', 'links.create'))
      .to.throw(BackendError, 'A partner who is suspended may not do this.')
      .with.property('kind', 'forbidden');
  });
});
