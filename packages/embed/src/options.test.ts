import {expect} from '@open-wc/testing';
import {kabinetChanges, kabinetOptions} from './options.js';

const getToken = () => ({token: 'test-token-1'});

describe('kabinetOptions', () => {
  it('makes a backend of an address', () => {
    const {backend, locale} = kabinetOptions({backend: {url: '/partner-api/v1', getToken}, locale: 'ru'});
    expect(backend.session).to.be.a('function');
    expect(backend.stream).to.be.a('function');
    expect(locale).to.equal('ru');
  });

  it('asks an address for the token, as the visitor of the page', async () => {
    const asked: unknown[] = [];
    const {fetch} = window;
    window.fetch = (input, init) => {
      asked.push([input, init?.method, init?.credentials]);
      return Promise.resolve(new Response('{}', {status: 503}));
    };
    try {
      const {backend} = kabinetOptions({backend: {url: '/partner-api/v1', tokenUrl: '/partner-token'}});
      const error = await backend.session({}).catch((thrown: unknown) => thrown);
      expect(error).to.include({name: 'BackendError', kind: 'unauthenticated'});
    } finally {
      window.fetch = fetch;
    }
    expect(asked).to.deep.equal([['/partner-token', 'POST', 'same-origin']]);
  });

  it('says which address gave no token', async () => {
    const {fetch} = window;
    window.fetch = () => Promise.resolve(new Response('<!doctype html>'));
    try {
      const {backend} = kabinetOptions({backend: {url: '/partner-api/v1', tokenUrl: '/partner-token'}});
      const error = (await backend.session({}).catch((thrown: unknown) => thrown)) as {cause: Error};
      expect(error.cause.message).to.equal('kabinet: /partner-token answered no JSON instead of a token.');
    } finally {
      window.fetch = fetch;
    }
  });

  it('takes a backend of the operator’s own as it is', () => {
    const own = {session: () => Promise.reject(new Error('not asked'))};
    expect(kabinetOptions({backend: own}).backend).to.equal(own);
  });

  it('refuses an address without a way to a token', () => {
    expect(() => kabinetOptions({backend: {url: '/partner-api/v1'}})).to.throw(TypeError, 'getToken or tokenUrl');
  });
});

describe('kabinetChanges', () => {
  it('leaves the backend alone when nothing is said of it', () => {
    expect(kabinetChanges({locale: 'en'})).to.deep.equal({locale: 'en'});
  });

  it('takes a new address', () => {
    const {backend} = kabinetChanges({backend: {url: '/other', getToken}});
    expect(backend?.session).to.be.a('function');
  });
});
