export {mappedBackend} from './backend.js';
export type {MappedOptions} from './backend.js';
export {loadMapping} from './document/load.js';
export type {Mapping} from './document/load.js';
export {mappingDefinitions, mappingSchema} from './document/mapping.js';
export type {MappingDocument} from './document/mapping.js';
export {explainMapping} from './explain.js';
export type {MappedResource, MappingExplanation} from './explain.js';
export type {FieldTrace, RowTrace} from './rows.js';
