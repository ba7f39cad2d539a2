import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import type {Offer} from '@kabinet/contract';
import {
  addressBeforeCode,
  addressParts,
  destinationState,
  draftOf,
  EMPTY_VALUES,
  filledIn,
  placeProblems,
  withoutField,
} from './link-builder.model.js';

const OFFER: Offer = {
  id: 'of',
  programme: 'pg',
  name: 'Offer',
  status: 'active',
  destination: 'https://shop.example/all',
  allowedHosts: ['shop.example', '*.shop.example'],
  terms: [],
};

describe('destinationState', () => {
  it('is the offer’s own page as long as nothing is typed', () => {
    const own = {kind: 'own', url: 'https://shop.example/all'};
    expect(destinationState('', OFFER, false)).to.deep.equal(own);
    expect(destinationState('  ', OFFER, true)).to.deep.equal(own);
  });

  it('is the address as the browser reads it', () => {
    const state = destinationState(' HTTPS://Shop.example/a b ', OFFER, false);
    expect(state).to.deep.equal({kind: 'good', url: 'https://shop.example/a%20b'});
  });

  for (const text of [
    'h',
    'HTTPS',
    'https:/',
    'https://',
    'https://sho',
    'https://blog.shop.exam',
    'https://evil.example',
  ]) {
    it(`does not call “${text}” wrong while it is being typed, but afterwards`, () => {
      expect(destinationState(text, OFFER, true)).to.deep.equal({kind: 'unfinished'});
      expect(destinationState(text, OFFER, false).kind).to.equal('bad');
    });
  }

  for (const [text, reason, host] of [
    ['http://shop.example', 'scheme', 'shop.example'],
    ['https://evil.example/', 'host_not_allowed', 'evil.example'],
    ['https://good@shop.example', 'credentials', ''],
    ['https://shop.example:8443/', 'port', 'shop.example:8443'],
    ['javascript:alert(1)', 'scheme', ''],
    ['shop.example', 'not_a_url', ''],
    ['https://shop.example/\u202Egpj', 'control_characters', ''],
    ['https://аррӏе.com/', 'host_not_allowed', 'xn--80ak6aa92e.com'],
  ] as const) {
    it(`calls ${JSON.stringify(text)} wrong at once: ${reason}`, () => {
      expect(destinationState(text, OFFER, true)).to.deep.equal({kind: 'bad', reason, host});
    });
  }
});

describe('draftOf', () => {
  it('leaves out what is empty', () => {
    expect(draftOf(EMPTY_VALUES, {id: 'pg'}, OFFER)).to.deep.equal({programme: 'pg', offer: 'of'});
  });

  it('sends the address that was checked, and texts without blanks around them', () => {
    const values = {
      ...EMPTY_VALUES,
      offer: 'other',
      destination: ' https://SHOP.example ',
      name: ' Пост ',
      code: ' osen-26 ',
      subIds: {sub1: ' tg ', sub2: ' '},
    };
    expect(draftOf(values, {id: 'pg'}, OFFER)).to.deep.equal({
      programme: 'pg',
      offer: 'of',
      destination: 'https://shop.example/',
      name: 'Пост',
      code: 'osen-26',
      subIds: {sub1: 'tg'},
    });
  });
});

describe('placeProblems', () => {
  const problem = (pointer: string) => ({pointer, detail: `about ${pointer}`});
  const error = new BackendError('validation', 'x', {
    fields: ['/destination', '/subIds/sub1', '/subIds/sub9', '/name', '/name', ''].map(problem),
  });

  it('finds the field of each problem, and keeps what belongs to none', () => {
    const {byField, others} = placeProblems(error, ['destination', 'name', 'sub1']);
    expect([...byField]).to.deep.equal([
      ['destination', [problem('/destination')]],
      ['sub1', [problem('/subIds/sub1')]],
      ['name', [problem('/name'), problem('/name')]],
    ]);
    expect(others).to.deep.equal([problem('/subIds/sub9'), problem('')]);
  });

  it('forgets what was said of a field that is edited', () => {
    const placed = withoutField(placeProblems(error, ['destination', 'name']), 'name');
    expect([...placed.byField.keys()]).to.deep.equal(['destination']);
    expect(placed.others).to.have.length(3);
  });
});

describe('addresses', () => {
  it('are cut where the host ends; the usual scheme is not told', () => {
    expect(addressParts('https://shop.example/a?b#c')).to.deep.equal({host: 'shop.example', path: '/a?b#c'});
    expect(addressParts('https://shop.example/')).to.deep.equal({host: 'shop.example', path: ''});
    expect(addressParts('http://127.0.0.1:8787/r/')).to.deep.equal({host: 'http://127.0.0.1:8787', path: '/r/'});
    expect(addressParts('nonsense')).to.deep.equal({host: 'nonsense', path: ''});
  });

  it('tell what stands before the code', () => {
    const links = [
      {url: 'https://go.example/special', code: 'other'},
      {url: 'https://go.example/r/k7Qm2x', code: 'k7Qm2x'},
    ];
    expect(addressBeforeCode(links)).to.equal('https://go.example/r/');
    expect(addressBeforeCode(links.slice(0, 1))).to.equal(undefined);
    expect(addressBeforeCode([{url: 'https://go.example/', code: ''}])).to.equal(undefined);
  });
});

describe('filledIn', () => {
  it('keeps what says something', () => {
    expect(filledIn({sub1: ' a ', sub2: '', sub3: ' '})).to.deep.equal({sub1: 'a'});
  });
});
