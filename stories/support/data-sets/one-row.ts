import {currentOf, SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import type {CommissionFacts, Dataset} from '@kabinet/backends/sample';

/**
 * One programme, one link, one commission and the payout that holds nothing else: each list has one row, and the
 * balance is its amount. The commission is the latest that is in a payout.
 */
export function oneRow(dataset: Dataset): Dataset {
  const commission = dataset.commissions.findLast(isInOwnPayout);
  const payout = dataset.payouts.find(({id}) => id === commission?.payout);
  if (!commission || !payout) throw new Error('The sample has commissions in payouts.');
  const {fee: _fee, ...rest} = payout;
  return {
    ...dataset,
    programmes: dataset.programmes.filter(({id}) => id === SAMPLE_PROGRAMMES.russia),
    partners: dataset.partners.map((partner) => ({...partner, programmes: [SAMPLE_PROGRAMMES.russia]})),
    links: dataset.links.filter(({id}) => id === commission.link),
    commissions: [commission],
    payouts: [{...rest, amount: commission.amount, commissions: [commission.id]}],
    clicks: () => Array.from(dataset.clicks()).filter(({link}) => link === commission.link),
  };
}

function isInOwnPayout({partner, programme, type, payout, history}: CommissionFacts): boolean {
  const isOwn = partner === SAMPLE_PARTNERS.large && programme === SAMPLE_PROGRAMMES.russia;
  return isOwn && type !== 'adjustment' && payout !== undefined && currentOf(history).status !== 'rejected';
}
