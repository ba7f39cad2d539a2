/** Texts of kabinet-payouts. */
export const payouts = {
  title: 'Payouts',
  failed: 'The payouts could not be loaded',
  list: 'List of payouts',
  caption: 'Payouts, newest first',
  gone: '{{number}} is no longer available. The list has been refreshed.',

  statement: 'Statement',
  papers: 'Papers',
  'papers.open_one': 'Papers: {{number}} waits for you',
  'papers.open_other': 'Papers: {{number}} wait for you',

  'filter.label': 'Status',
  'filter.chosen': 'Shown: {{filter}}',
  'filter.coming': 'On the way',
  'filter.paid': 'Paid',
  'filter.returned': 'Unsuccessful',

  'column.payout': 'Payout',
  'column.method': 'Method',
  'column.status': 'Status',
  'column.commissions': 'Commissions',
  'column.fee': 'Fee',
  'column.amount': 'Amount',

  'note.by': 'arrives by {{date}}',
  'note.overdue': 'was due {{date}}',
  'note.rest': 'the rest by {{date}}',
  'note.returned': 'the amount is back in your balance',

  'detail.open': 'Details of {{number}}',
  'detail.title': 'Payout {{number}}',
  'detail.about': '{{amount}}, made on {{date}}',
  'detail.failed': 'The payout could not be loaded',

  'reason.bank_refused': 'The bank refused the transfer',
  'reason.details_mismatch': 'The payment details did not match the contract',
  'reason.cancelled_by_partner': 'Cancelled by you',
  'reason.split': 'A part has been transferred',

  'empty.title': 'No payouts yet',
  'empty.text': 'The first one will be here as soon as the programme makes it.',
  'empty.minimum': 'The first one comes when {{amount}} is available.',
  'empty.schedule': 'Schedule: {{schedule}}.',
  'empty.balance': 'Open balance',
  'empty.filtered-title': 'No such payouts',
  'empty.filtered-text': 'None of your payouts has this status now.',
  'empty.reset': 'Show all',
};
