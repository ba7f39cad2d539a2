import {createServer} from 'node:http';
import type {PartnerBackend} from '@kabinet/contract';
import {runConformance} from '../conformance-command/index.js';
import {createPartnerApi} from '../handler/index.js';
import {listenOnLoopback} from './loopback.js';
import type {Loopback} from './loopback.js';
import {readBody, sendWebResponse, toWebRequest} from './node-exchange.js';

/** A gateway on loopback: whose token is a partner's id speaks for that partner. */
export async function servedPartners(
  partners: readonly string[],
  backendFor: (partner: string) => PartnerBackend,
): Promise<Loopback> {
  const api = createPartnerApi({
    authenticate: (request) => {
      const partnerId = request.headers.get('Authorization')?.replace('Bearer ', '') ?? '';
      return partners.includes(partnerId) ? {partnerId} : undefined;
    },
    backendFor: ({partnerId}) => backendFor(partnerId),
  });
  return listenOnLoopback(
    createServer((incoming, outgoing) => {
      void readBody(incoming).then(async (body) => {
        const answer = await api(toWebRequest(incoming, outgoing, incoming.url ?? '', body));
        return sendWebResponse(answer, outgoing);
      });
    }),
  );
}

/** What the conformance command prints of a gateway, for two of its partners. */
export async function judged(gateway: Loopback, [first, other]: readonly [string, string]): Promise<string> {
  const printed: string[] = [];
  await runConformance([`${gateway.url}/partner-api/v1`], {
    environment: {KABINET_TOKEN: first, KABINET_OTHER_TOKEN: other},
    print: (text) => printed.push(text),
    complain: (text) => printed.push(text),
    writeFile: () => Promise.reject(new Error('Nothing is to be written.')),
  });
  return printed.join('\n');
}
