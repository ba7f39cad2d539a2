/** Texts of kabinet-commissions. */
export const commissions = {
  title: 'Commissions',
  failed: 'The commissions could not be loaded',
  list: 'List of commissions',
  caption: 'Commissions, newest first',
  gone: '{{name}} is no longer available. The list has been refreshed.',

  'latest.title': 'Latest commissions',
  'latest.all': 'All commissions',
  'latest.empty': 'No commissions yet',

  'filter.label': 'Status',
  'filter.payout': 'Payout {{number}}',
  'filter.without-payout': 'Payout {{number}}: show the whole period instead',
  'filter.chosen': 'Status: {{status}}',
  'filter.chosen-counted': 'Status: {{status}}, {{number}}',

  'columns.button': 'Columns',
  'column.date': 'Date',
  'column.order': 'Order',
  'column.base': 'Base',
  'column.rate': 'Rate',
  'column.status': 'Status',
  'column.amount': 'Commission',
  'rate.fixed': 'flat',
  'rate.tiered': 'tiers',

  'type.lead': 'Lead',
  'type.sale': 'Sale',
  'type.adjustment': 'Adjustment',

  'note.until': 'until {{date}}',
  'note.expected': 'payout ≈ {{date}}',

  'totals.label': 'Sums by status',

  'why.title': 'Why {{amount}}',
  'why.title-nothing': 'Why {{nothing}} instead of {{amount}}',
  'why.steps': 'Calculation',
  'why.failed': 'The calculation could not be loaded',

  'reason.return_period': 'The return period is running',
  'reason.review': 'The order is being checked',
  'reason.not_first_sale': 'Not the customer’s first purchase',
  'reason.no_amount': 'The order has no amount',
  'reason.nothing_left': 'Nothing is left without the excluded parts',
  'reason.duplicate': 'Repeated order',
  'reason.not_confirmed': 'The customer did not confirm',
  'reason.refund': 'The order was returned',
  'reason.partial_refund': 'A part of the order was returned',

  'empty.title': 'No commissions in this period yet',
  'empty.what': 'A lead or a purchase through your link counts if the programme pays for it.',
  'empty.when': 'It appears here within a minute and is pending or on hold at first.',
  'empty.longer': 'Show this year',
  'empty.links': 'Open links',
  'empty.filtered-title': 'Nothing found',
  'empty.filtered-text': 'No commission meets these conditions.',
  'empty.reset': 'Show all',
  'empty.payout-title': 'Nothing in this payout',
  'empty.payout-text': 'No commissions of this programme belong to it.',
  'empty.period': 'Show a period',
};
