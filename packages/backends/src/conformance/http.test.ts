import {expect} from '@open-wc/testing';
import {createPartnerApi} from '../handler/index.js';
import {httpBackend} from '../http/index.js';
import {memoryStore} from '../memory/index.js';
import {SAMPLE_PARTNERS} from '../sample/index.js';
import {comparableQueries, conformanceCases, sameAnswers} from './index.js';

/** The wire without a network: requests and responses are handed over as objects. */
function overHttp(store: ReturnType<typeof memoryStore>, partner: string) {
  const api = createPartnerApi({
    authenticate: (request) => request.headers.get('Authorization')?.slice('Bearer '.length),
    backendFor: (identity) => store.backendFor(identity),
  });
  return httpBackend({
    url: 'https://api.example/partner-api/v1',
    getToken: () => ({token: partner}),
    fetch: (input, init) => api(new Request(input, init)),
  });
}

describe('httpBackend over the handler over memory conforms', () => {
  const cases = conformanceCases(() => {
    const store = memoryStore();
    return {
      backend: overHttp(store, SAMPLE_PARTNERS.large),
      other: overHttp(store, SAMPLE_PARTNERS.small),
      empty: overHttp(store, SAMPLE_PARTNERS.fresh),
      mayFreeBalance: true,
    };
  });
  for (const {name, run} of cases) it(name, run);

  it('and answers as memory does without the wire', async () => {
    const store = memoryStore();
    const direct = store.backendFor(SAMPLE_PARTNERS.small);
    const queries = await comparableQueries(direct);
    expect(queries.length).to.be.greaterThan(100);
    expect(await sameAnswers(direct, overHttp(store, SAMPLE_PARTNERS.small), queries)).to.deep.equal([]);
  });
});
