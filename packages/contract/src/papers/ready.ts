import type {OfferedPapers, PaperRule} from './rule.js';

/** Self-employed people register each receipt by the 9th of the next month: § 14 of the law 422-ФЗ. */
const npdReceipt: PaperRule = {
  id: 'npd_receipt',
  kind: 'receipt_upload',
  title: {ru: 'Чек из\u00a0«Мой налог»', en: 'Receipt from the tax app'},
  description: {
    ru: 'Сформируйте чек на\u00a0сумму выплаты и\u00a0пришлите его файлом',
    en: 'Issue a receipt for the amount of the payout and send it as a file',
  },
  forms: ['ru_self_employed'],
  when: 'after_payout',
  by: 'file',
  blocks: true,
  dueDays: 9,
};

const act: PaperRule = {
  id: 'act',
  kind: 'act_to_sign',
  title: {ru: 'Акт оказанных услуг', en: 'Act of services rendered'},
  description: {
    ru: 'Прочитайте акт и\u00a0подпишите: после этого деньги уйдут',
    en: 'Read the act and sign it: the money leaves after that',
  },
  forms: ['ru_company', 'ru_sole_trader'],
  when: 'with_payout',
  by: 'signature',
  blocks: true,
  dueDays: 5,
};

const w9: PaperRule = {
  id: 'w9',
  kind: 'tax_form',
  title: {ru: 'Налоговая форма W-9', en: 'Tax form W-9'},
  description: {
    ru: 'Для получателей из\u00a0США: заполните, подпишите и\u00a0пришлите',
    en: 'For payees in the United States: fill it in, sign it and send it',
  },
  forms: ['us_account'],
  when: 'before_first',
  by: 'file',
  blocks: true,
  reviewed: true,
  blankUrl: 'https://www.irs.gov/pub/irs-pdf/fw9.pdf',
};

const w8ben: PaperRule = {
  id: 'w8ben',
  kind: 'tax_form',
  title: {ru: 'Налоговая форма W-8BEN', en: 'Tax form W-8BEN'},
  description: {
    ru: 'Для получателей не\u00a0из\u00a0США: заполните, подпишите и\u00a0пришлите',
    en: 'For payees outside of the United States: fill it in, sign it and send it',
  },
  forms: ['sepa', 'paypal', 'usdt_trc20', 'usdt_erc20'],
  when: 'before_first',
  by: 'file',
  blocks: true,
  reviewed: true,
  blankUrl: 'https://www.irs.gov/pub/irs-pdf/fw8ben.pdf',
};

const identity: PaperRule = {
  id: 'identity',
  kind: 'identity',
  title: {ru: 'Подтверждение личности', en: 'Proof of identity'},
  description: {ru: 'Разворот паспорта с\u00a0фотографией', en: 'The page of the passport with the photograph'},
  when: 'before_first',
  by: 'file',
  blocks: true,
  reviewed: true,
};

/** Rules that come with Kabinet. */
export const READY_PAPER_RULES: readonly PaperRule[] = [npdReceipt, act, w9, w8ben, identity];

/** The rules themselves, in the operator's order. An id that nobody knows is left out. */
export function paperRulesOf(offered: OfferedPapers): PaperRule[] {
  return offered.flatMap((rule) =>
    typeof rule === 'string' ? READY_PAPER_RULES.filter(({id}) => id === rule) : [rule],
  );
}
