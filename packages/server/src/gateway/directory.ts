import type {PlatformPartner} from '@kabinet/backends/platforms';
import {bearerToken} from '../tokens.js';
import type {GatewayConfig} from './config.js';
import {readPartnerToken} from './partner-token.js';

/** Who asks, by the token alone: nothing else of a request says whose figures are shown. */
export function authenticateBy(
  {file, tokenSecret, partnerKeys}: GatewayConfig,
  now: () => number,
): (request: Request) => PlatformPartner | undefined {
  return (request) => {
    const token = bearerToken(request);
    const claims = token === undefined ? undefined : readPartnerToken(token, tokenSecret, now());
    if (!claims) return undefined;
    const {sub: id, name} = claims;
    const named = file.partners && Object.hasOwn(file.partners, id) ? file.partners[id] : undefined;
    const account = file.partners ? named?.account : claims.account;
    if (account === undefined) return undefined;
    return {id, account, name: named?.name ?? name, key: partnerKeys.get(id)};
  };
}
