import {expect} from '@open-wc/testing';
import {capabilitiesOf} from './capabilities.js';

describe('capabilitiesOf', () => {
  const russia = {
    subIds: [
      {slot: 'sub10', label: 'Site'},
      {slot: 'sub2', label: 'Content'},
    ],
  };
  const europe = {subIds: [{slot: 'sub2', label: 'Other'}]};

  it('names the sub-ids in their order, by the first programme that has a word for them', () => {
    const {dimensions} = capabilitiesOf({
      status: 'approved',
      programmes: [russia, europe, {}],
      links: {used: 0, limit: null},
    });
    expect(dimensions).to.deep.equal([
      {id: 'link'},
      {id: 'offer'},
      {id: 'country'},
      {id: 'device'},
      {id: 'sub2', label: 'Content'},
      {id: 'sub10', label: 'Site'},
    ]);
  });

  it('has a quota only where there is a limit', () => {
    const facts = {status: 'approved', programmes: []};
    expect(capabilitiesOf({...facts, links: {used: 3, limit: 50}}).links).to.deep.equal({
      quota: {used: 3, limit: 50},
      customCodes: true,
    });
    expect(capabilitiesOf({...facts, links: {used: 3, limit: null}}).links).to.deep.equal({customCodes: true});
  });

  it('leaves the blocked with the session alone', () => {
    const {methods} = capabilitiesOf({status: 'blocked', programmes: [russia], links: {used: 0, limit: 50}});
    expect(methods).to.deep.equal(['session']);
  });
});
