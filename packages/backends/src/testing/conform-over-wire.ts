import type {PartnerBackend} from '@kabinet/contract';
import {runConformance} from '../conformance-command/index.js';
import {createPartnerApi} from '../handler/index.js';
import {serveApi} from './serve-api.js';

/** What the conformance command says of two partners' backends, served over real HTTP. */
export async function conformOverWire(
  backend: PartnerBackend,
  other: PartnerBackend,
): Promise<{readonly code: number; readonly printed: string}> {
  const backends = new Map([
    ['Bearer token-of-the-partner', backend],
    ['Bearer token-of-another', other],
  ]);
  const server = await serveApi(
    createPartnerApi({
      authenticate: (request) => backends.get(request.headers.get('Authorization') ?? ''),
      backendFor: (asking) => asking,
    }),
  );
  const printed: string[] = [];
  try {
    const code = await runConformance([`${server.url}/partner-api/v1`], {
      environment: {KABINET_TOKEN: 'token-of-the-partner', KABINET_OTHER_TOKEN: 'token-of-another'},
      print: (text) => printed.push(text),
      complain: (text) => printed.push(text),
      writeFile: () => Promise.reject(new Error('Nothing is to be written.')),
    });
    return {code, printed: printed.join('\n')};
  } finally {
    await server.close();
  }
}
