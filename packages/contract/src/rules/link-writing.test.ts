import {expect} from '@open-wc/testing';
import {BackendError} from '../errors.js';
import {allowedDestination, filledSubIds, requireRoom} from './link-writing.js';

describe('writing links', () => {
  it('keeps a destination that is allowed, written out', () => {
    expect(allowedDestination(' https://shop.example ', ['shop.example'])).to.equal('https://shop.example/');
  });

  it('says where a forbidden one leads', () => {
    expect(() => allowedDestination('https://other.example/x', ['shop.example']))
      .to.throw(BackendError, 'A link of this offer may not lead there. It leads to other.example.')
      .with.property('code', 'host_not_allowed');
  });

  it('stops at the quota', () => {
    expect(() => requireRoom(49, 50)).not.to.throw();
    expect(() => requireRoom(1000, null)).not.to.throw();
    expect(() => requireRoom(50, 50))
      .to.throw(BackendError, '50 links are in use, and no more are allowed.')
      .with.property('kind', 'conflict');
  });

  it('takes an empty sub-id for none', () => {
    expect(filledSubIds({sub1: 'blog', sub2: ''})).to.deep.equal({sub1: 'blog'});
    expect(filledSubIds()).to.deep.equal({});
  });
});
