/** Texts of kabinet-commissions: columns besides the usual ones. */
export const columns = {
  'column.offer': 'Offer',
  'column.link': 'Link',
  'column.subIds': 'Labels',
  'column.customer': 'Customer',
  'column.sale': 'Order amount',
  'column.expected': 'Expected payout',
  'column.payout': 'Payout',
};
