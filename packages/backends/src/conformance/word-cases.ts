import {COMMISSION_STATUSES, COMMISSION_TYPES, PARTNER_STATUSES, PAYOUT_STATUSES} from '@kabinet/contract';
import type {Judges} from './subject.js';
import {isTrue} from './verdict.js';
import {everyCommission, everyPayout} from './walk.js';

/** A backend may have words of its own, but not the contract's in another writing: nobody would know them. */
export const wordCases: Judges = {
  'the contract’s words are written as the contract writes them': async ({backend, session, programmes}) => {
    judgeWord(session.partner.status, PARTNER_STATUSES, 'the partner', '/partner/status');
    for (const {id: programme} of programmes) {
      for (const {id, status, type} of await everyCommission(backend, {programme})) {
        judgeWord(status, COMMISSION_STATUSES, `commission ${id}`, '/status');
        judgeWord(type, COMMISSION_TYPES, `commission ${id}`, '/type');
      }
      for (const {number, status} of await everyPayout(backend, programme)) {
        judgeWord(status, PAYOUT_STATUSES, `payout ${number}`, '/status');
      }
      const {summary = []} = (await backend.commissions?.list({programme, limit: 1})) ?? {};
      for (const {status} of summary) judgeWord(status, COMMISSION_STATUSES, 'the summary', '/status');
    }
  },
};

function judgeWord(word: string, known: readonly string[], what: string, pointer: string): void {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  const meant = known.find((other) => plain(other) === plain(word));
  isTrue(meant === undefined || meant === word, `${what}: "${word}" is written "${meant}" in the contract`, pointer);
}
