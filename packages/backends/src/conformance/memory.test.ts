import {memoryStore} from '../memory/index.js';
import {SAMPLE_PARTNERS, SAMPLE_STUDIO} from '../sample/index.js';
import {conformanceCases} from './index.js';

describe('memoryBackend conforms', () => {
  const cases = conformanceCases(() => {
    const store = memoryStore();
    return {
      backend: store.backendFor(SAMPLE_PARTNERS.large),
      other: store.backendFor(SAMPLE_PARTNERS.small),
      empty: store.backendFor(SAMPLE_PARTNERS.fresh),
      mayFreeBalance: true,
    };
  });
  for (const {name, run} of cases) it(name, run);
});

describe('memoryBackend conforms where every kind of rule occurs', () => {
  const cases = conformanceCases(() => ({backend: memoryStore().backendFor(SAMPLE_STUDIO.partner)}));
  for (const {name, run} of cases) it(name, run);
});
