export * from './checklist.js';
export * from './documents.js';
export * from './files.js';
export * from './handing-in.js';
export * from './obligations.js';
export * from './ready.js';
export * from './rule.js';
