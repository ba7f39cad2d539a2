import {expect} from '@open-wc/testing';
import {capabilitiesOf} from './capabilities.js';

describe('capabilitiesOf', () => {
  const since = '2025-08-20T22:30:00Z';
  const russia = {
    timeZone: 'Europe/Moscow',
    subIds: [
      {slot: 'sub10', label: 'Site'},
      {slot: 'sub2', label: 'Content'},
    ],
  };
  const europe = {timeZone: 'Europe/Lisbon', subIds: [{slot: 'sub2', label: 'Other'}]};

  it('names the sub-ids in their order, by the first programme that has a word for them', () => {
    const {dimensions} = capabilitiesOf({
      status: 'approved',
      programmes: [russia, europe, {timeZone: 'UTC'}],
      since,
      links: {used: 0, limit: null, tags: []},
    });
    expect(dimensions).to.deep.equal([
      {id: 'link'},
      {id: 'offer'},
      {id: 'country'},
      {id: 'device'},
      {id: 'referrer'},
      {id: 'landingPage'},
      {id: 'promoCode'},
      {id: 'weekday'},
      {id: 'hour'},
      {id: 'sub2', label: 'Content'},
      {id: 'sub10', label: 'Site'},
    ]);
  });

  it('begin on the day of joining, by the calendar that was furthest behind', () => {
    const facts = {status: 'approved', since, links: {used: 0, limit: null, tags: []}};
    expect(capabilitiesOf({...facts, programmes: [russia]}).limits?.oldestDay).to.equal('2025-08-21');
    expect(capabilitiesOf({...facts, programmes: [russia, europe]}).limits?.oldestDay).to.equal('2025-08-20');
    expect(capabilitiesOf({...facts, programmes: []}).limits?.oldestDay).to.equal(undefined);
  });

  it('has a quota only where there is a limit', () => {
    const facts = {status: 'approved', programmes: [], since};
    const {quota} = capabilitiesOf({...facts, links: {used: 3, limit: 50, tags: []}}).links ?? {};
    expect(quota).to.deep.equal({used: 3, limit: 50});
    expect(capabilitiesOf({...facts, links: {used: 3, limit: null, tags: []}}).links).not.to.have.property('quota');
  });

  it('names the tags in use, each once', () => {
    const facts = {status: 'approved', programmes: [], since};
    const {links} = capabilitiesOf({...facts, links: {used: 3, limit: null, tags: ['б', 'а', 'б']}});
    expect(links?.tags).to.deep.equal(['а', 'б']);
  });

  it('leaves the blocked with the session alone', () => {
    const {methods} = capabilitiesOf({
      status: 'blocked',
      programmes: [russia],
      since,
      links: {used: 0, limit: 50, tags: []},
    });
    expect(methods).to.deep.equal(['session']);
  });
});
