import {commissionDefects} from './commission-defects.js';
import type {Defect} from './defect.js';
import {errorDefects} from './error-defects.js';
import {linkDefects} from './link-defects.js';
import {listDefects} from './list-defects.js';
import {moneyDefects} from './money-defects.js';
import {pagingDefects} from './paging-defects.js';
import {partnerDefects} from './partner-defects.js';
import {paperDefects} from './paper-defects.js';
import {payoutDefects} from './payout-defects.js';
import {timeDefects} from './time-defects.js';
import {writeDefects} from './write-defects.js';

export type {Defect} from './defect.js';
export {servedWith} from './served-with.js';

export const DEFECTS: Readonly<Record<string, readonly Defect[]>> = {
  paging: pagingDefects,
  money: moneyDefects,
  time: timeDefects,
  lists: listDefects,
  commissions: commissionDefects,
  links: linkDefects,
  papers: paperDefects,
  payouts: payoutDefects,
  errors: errorDefects,
  partners: partnerDefects,
  writes: writeDefects,
};
