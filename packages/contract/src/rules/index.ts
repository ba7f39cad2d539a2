export * from './adjustment.js';
export * from './commission.js';
export * from './explanation.js';
export * from './partner-access.js';
export * from './payout-day.js';
export * from './statuses.js';
export * from './terms.js';
