export * from './book.js';
export * from './form.js';
export * from './formats.js';
export * from './judge.js';
export * from './mask.js';
export * from './ready/index.js';
export * from './requisites.js';
