export {sqlBackend} from './backend.js';
export type {SqlBackendOptions} from './backend.js';
export type {VerifyStepUp} from './step-up.js';
