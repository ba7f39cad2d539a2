import {notFound} from '@kabinet/contract';
import type {Commission, CommissionDetail, CommissionPage, CommissionsQuery, PartnerBackend} from '@kabinet/contract';
import {commissionPage} from '../../lists/answers.js';
import {detailOf} from '../../lists/commission-detail.js';
import type {Read} from './kept-answers.js';
import type {Operations} from './operations.js';

/** The list of commissions, and each by itself, where all of them are read. */
export function commissionMethods(
  operations: Operations,
  rows: () => Promise<Read<readonly Commission[]>>,
  now: () => number,
): Required<NonNullable<PartnerBackend['commissions']>> {
  return {
    list: operations.fromRows<CommissionsQuery, Commission, CommissionPage>('commissions.list', rows, commissionPage),
    get: operations.read<{id: string}, CommissionDetail>('commissions.get', async ({id}) => {
      const {value: all, at} = await rows();
      const row = all.find((commission) => commission.id === id);
      if (!row) throw notFound('commission', id);
      const {timeZone} = operations.answerScope(at).meta;
      return detailOf(row, {timeZone, now: new Date(now()).toISOString(), all});
    }),
  };
}
