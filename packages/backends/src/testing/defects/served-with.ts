import type {PartnerBackend} from '@kabinet/contract';
import {createPartnerApi} from '../../handler/index.js';
import {memoryStore} from '../../memory/index.js';
import {SAMPLE_PARTNERS} from '../../sample/index.js';
import type {Loopback} from '../loopback.js';
import {serveApi} from '../serve-api.js';
import type {Defect, WholeBackend} from './defect.js';

const PARTNERS: readonly string[] = Object.values(SAMPLE_PARTNERS);

/** The sample over real HTTP, each partner's id being its token, right but for one defect of the large partner's. */
export async function servedWith({spoil, meddle, partnerOf = usual}: Partial<Defect>): Promise<Loopback> {
  const store = memoryStore();
  const whole = (partner: string) => store.backendFor(partner) as WholeBackend;
  const good = whole(SAMPLE_PARTNERS.large);
  await takeBackRequests(good);
  const spoilt: PartnerBackend = {...good, ...spoil?.(good, whole(SAMPLE_PARTNERS.small))};
  const api = createPartnerApi({
    authenticate: (request) => partnerOf(request.headers.get('Authorization')?.slice('Bearer '.length)),
    backendFor: (partner) => (partner === SAMPLE_PARTNERS.large ? spoilt : whole(partner)),
    // What does not fit the contract shall leave the server here.
    checkAnswers: false,
  });
  return serveApi(meddle ? (request) => meddle(request, api) : api);
}

/** So that there is a balance to ask for. */
async function takeBackRequests({session, payouts}: WholeBackend): Promise<void> {
  for (const {id: programme} of (await session({})).programmes) {
    const {items} = await payouts.list({programme, limit: 100});
    for (const {id, cancellable} of items) if (cancellable) await payouts.cancel?.({id});
  }
}

function usual(token: string | undefined): string | undefined {
  return PARTNERS.find((partner) => partner === token);
}
