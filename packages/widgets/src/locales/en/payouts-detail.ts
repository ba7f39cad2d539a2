/** Texts of kabinet-payouts: one payout. */
export const detail = {
  'detail.parts': 'What it is made of',
  'detail.incomplete': 'The parts that the programme sent do not make up the whole amount.',
  'detail.timeline': 'Timeline',
  'detail.expected': 'expected',
  'detail.facts': 'Details',
  'detail.doubt': 'Something is wrong?',
  'detail.ask': 'Ask about {{number}}',

  'part.commissions': 'Commissions',
  'part.adjustments': 'Returns and adjustments',
  'part.carry_over': 'Carried over',
  'part.amount': 'Payout',
  'part.fee': 'Fee',
  'part.tax': 'Tax withheld',
  'part.arriving': 'You will receive',
  'part.arrived': 'You received',

  'notice.on': '{{status}} on {{date}}',
  'notice.since': '{{status}} since {{date}}',
  'notice.by': 'The money arrives by {{date}}.',
  'notice.overdue': 'The money was due on {{date}}.',
  'notice.rest': 'The rest arrives by {{date}}.',
  'notice.returned': 'The amount is back in your balance: {{amount}}. It goes into the next payout.',

  'event.arrival': 'The money is yours',
  'date.by': 'by {{date}}',

  'fact.method': 'Method',
  'fact.documents': 'Documents',
  'fact.commissions': 'Commissions inside',
  commissions_one: '{{count}} commission',
  commissions_other: '{{count}} commissions',
};
