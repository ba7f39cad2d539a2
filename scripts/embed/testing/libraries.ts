/** What widgets use of the libraries that the stand-alone build makes smaller. */
export {InfiniteQueryObserver, QueryClient, QueryObserver} from '@tanstack/query-core';
export {createTranslator} from '../../../packages/widgets/src/runtime/i18n/translator.js';
