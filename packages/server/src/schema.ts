/** All tables. Large ones have the partner's id first in their primary key; see the section on the server in the docs. */
export * from './schema/audit.js';
export * from './schema/clicks.js';
export * from './schema/commissions.js';
export * from './schema/ledger.js';
export * from './schema/links.js';
export * from './schema/operations.js';
export * from './schema/papers.js';
export * from './schema/partners.js';
export * from './schema/payouts.js';
export * from './schema/programmes.js';
export * from './schema/report.js';
export * from './schema/requisites.js';
