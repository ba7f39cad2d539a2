import type {Instant} from '@kabinet/contract';
import {createPartnerApi} from '../handler/index.js';
import {memoryStore, type MemoryStore} from '../memory/index.js';
import {SAMPLE_PARTNERS} from '../sample/index.js';
import {FaultInjector, type ScenarioBackend} from './fault-injector.js';
import {TOKEN_PREFIX} from './token-prefix.js';

/** The data behind a scenario; the large partner of the small sample when nothing is said. */
export interface PartnerData {
  partner?: keyof typeof SAMPLE_PARTNERS;
  seed?: number;
  /** The present, which stands still. */
  now?: Instant;
}

const ACTS = ['click', 'convert', 'refund', 'confirm', 'reject', 'changePartner', 'tell'] as const;
type Act = (typeof ACTS)[number];

/** What visitors, the shop and the operator can do in a scenario. */
export type PartnerActs = Pick<MemoryStore, Act>;

function openBackend({partner = 'large', ...sample}: PartnerData = {}): ScenarioBackend {
  const store = memoryStore(sample);
  const api = createPartnerApi({
    authenticate: (request) =>
      request.headers.get('authorization')?.startsWith(`Bearer ${TOKEN_PREFIX}`) ? partner : undefined,
    backendFor: (identity) => store.backendFor(SAMPLE_PARTNERS[identity]),
    onError: (error) => console.error(error),
  });
  return {
    api,
    act: (name, values) => {
      const act = ACTS.find((known) => known === name);
      if (!act) throw new Error(`Nobody can ${name} in a scenario.`);
      return Reflect.apply(store[act], store, values) as unknown;
    },
  };
}

/** Scenarios over the handler and the memory backend, one store each. */
export const partnerScenarios = new FaultInjector<PartnerData>(openBackend);
