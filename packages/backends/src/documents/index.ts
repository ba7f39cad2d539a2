export {documentFile, documentHtml} from './document.js';
export type {DocumentFacts, DocumentRow, MadeKind, Payee} from './facts.js';
export {askedDocument, documentsOf, isMade} from './offered.js';
export type {DocumentedPayout} from './offered.js';
export {payeeOf} from './payee.js';
