export {runGateway} from './command.js';
export type {GatewayContext} from './command.js';
export {readGatewayConfig} from './config.js';
export type {GatewayConfig} from './config.js';
export {gatewayConfigSchema} from './config-schema.js';
export {signPartnerToken} from './partner-token.js';
export type {PartnerClaims} from './partner-token.js';
export {startGateway} from './start-gateway.js';
export type {GatewayOptions, StartedGateway} from './start-gateway.js';
