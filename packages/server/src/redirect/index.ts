export {LinkCache} from './link-cache.js';
export {Redirect} from './redirect.js';
export type {RedirectOptions, Visitor} from './redirect.js';
