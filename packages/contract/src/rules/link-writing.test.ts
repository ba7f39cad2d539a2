import {expect} from '@open-wc/testing';
import {BackendError} from '../errors.js';
import {
  allowedDestination,
  carriedOf,
  changedCarried,
  filledSubIds,
  requireOffered,
  requireRoom,
  requireShortLanding,
  templatesWith,
} from './link-writing.js';

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

  it('keeps of UTM fields those that hold something', () => {
    expect(carriedOf({utm: {source: ' blog ', term: ' ', medium: ''}, erid: ''})).to.deep.equal({
      utm: {source: 'blog'},
    });
    expect(carriedOf({utm: {}})).to.deep.equal({});
  });

  it('leaves what a change does not name, and takes away what it empties', () => {
    const before = {utm: {source: 'blog'}, erid: '2Vtzq', promoCode: 'TEN'};
    expect(changedCarried(before, {})).to.deep.equal(before);
    expect(changedCarried(before, {utm: {}, erid: '', promoCode: ''})).to.deep.equal({});
    expect(changedCarried(before, {utm: {medium: 'partner'}})).to.deep.equal({...before, utm: {medium: 'partner'}});
  });

  it('refuses what the programme does not offer, and names the field', () => {
    const pointerOf = (given: Parameters<typeof requireOffered>[0], offered = {}): string | undefined => {
      try {
        requireOffered(given, offered);
        return undefined;
      } catch (error) {
        return (error as BackendError).fields[0]?.pointer;
      }
    };
    expect(pointerOf({utm: {source: 'blog'}})).to.equal('/utm/source');
    expect(pointerOf({utm: {}})).to.equal(undefined);
    expect(pointerOf({utm: {source: 'blog'}}, {utm: {}})).to.equal(undefined);
    expect(pointerOf({erid: '2Vtzq'}, {utm: {}})).to.equal('/erid');
    expect(pointerOf({erid: '2Vtzq'}, {erid: true})).to.equal(undefined);
    expect(pointerOf({promoCode: 'TEN'}, {promo: {codes: [{code: 'ten'}]}})).to.equal('/promoCode');
    expect(pointerOf({promoCode: 'TEN'}, {promo: {codes: [{code: 'TEN'}]}})).to.equal(undefined);
  });

  it('keeps the address with all that is added below the limit of addresses', () => {
    const destination = `https://shop.example/${'a'.repeat(2000)}`;
    expect(() => requireShortLanding(destination, {utm: {source: 'b'}})).not.to.throw();
    expect(() => requireShortLanding(destination, {utm: {source: 'b'.repeat(30)}}))
      .to.throw(BackendError)
      .with.property('code', 'too_long');
  });

  it('saves templates by name, replaces and forgets them', () => {
    const savedAt = '2026-11-21T12:00:00.000Z';
    const one = templatesWith([], {name: 'b', utm: {source: 'blog', term: ''}, savedAt});
    const two = templatesWith(one, {name: 'a', utm: {source: 'tg'}, savedAt});
    expect(two.map(({name, utm}) => [name, utm])).to.deep.equal([
      ['a', {source: 'tg'}],
      ['b', {source: 'blog'}],
    ]);
    expect(templatesWith(two, {name: 'a', utm: {source: 'vk'}, savedAt})[0]?.utm).to.deep.equal({source: 'vk'});
    expect(templatesWith(two, {name: 'a', utm: {}, savedAt}).map(({name}) => name)).to.deep.equal(['b']);
    const full = Array.from({length: 50}, (_, index) => ({name: `t${index}`, utm: {source: 'x'}, savedAt}));
    expect(() => templatesWith(full, {name: 'one more', utm: {source: 'x'}, savedAt})).to.throw(BackendError);
    expect(templatesWith(full, {name: 't7', utm: {source: 'y'}, savedAt})).to.have.length(50);
  });
});
