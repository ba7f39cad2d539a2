import {READY_PAPER_RULES} from '@kabinet/contract';
import type {Instant, PaperRecord, PaperRule, PaperTerms} from '@kabinet/contract';
import {after, DAY_MS} from '../ledger/time.js';
import type {PayoutFacts} from './dataset.js';

/** Asked of self-employed people once; nothing waits for it. */
const certificate: PaperRule = {
  id: 'npd_certificate',
  kind: 'npd_certificate',
  title: {ru: 'Справка о\u00a0постановке на\u00a0учёт', en: 'Certificate of self-employment'},
  description: {
    ru: 'Её выдаёт приложение «Мой налог»: раздел «Справки», форма КНД\u00a01122035',
    en: 'The tax app issues it: section “Certificates”, form KND 1122035',
  },
  forms: ['ru_self_employed'],
  when: 'before_first',
  by: 'file',
  blocks: false,
  reviewed: true,
};

/** The ready act, for those who are paid by SEPA, and without holding their money. */
const act = READY_PAPER_RULES.filter(({id}) => id === 'act').map((rule) => ({
  ...rule,
  description: {ru: 'Прочитайте акт и\u00a0подпишите', en: 'Read the act and sign it'},
  forms: ['sepa'],
  blocks: false,
}));

const PAYER = {name: {ru: 'ООО «Глина и\u00a0тимьян»', en: 'Clay & Thyme LLC'}} as const;

export const SAMPLE_PAPERS: Readonly<Record<'russia' | 'europe', PaperTerms>> = {
  russia: {payer: PAYER, rules: ['npd_receipt', 'act', certificate]},
  europe: {payer: PAYER, rules: ['w8ben', 'w9', ...act]},
};

/** A tax form from the first day on, and acts signed on the day after, all but that of the latest payout. */
export function samplePapers(joinedAt: Instant, payouts: readonly PayoutFacts[]): PaperRecord[] {
  const signed = payouts.slice(0, -1).map(({id, createdAt}) => ({
    obligation: `act.${id}`,
    status: 'done' as const,
    at: after(createdAt, DAY_MS),
  }));
  return [{obligation: 'w8ben', status: 'done', at: joinedAt}, ...signed];
}
