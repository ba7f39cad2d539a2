export {sqlBackend} from './backend.js';
export type {SqlBackendOptions} from './backend.js';
