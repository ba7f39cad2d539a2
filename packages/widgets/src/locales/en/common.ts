/** Words that several widgets use. */
export const common = {
  'action.apply': 'Show',
  'action.cancel': 'Cancel',
  'action.close': 'Close',
  'action.copy': 'Copy',
  'action.copied': 'Copied',
  'action.copy-by-hand': 'Selected: press Ctrl+C or ⌘C',
  'action.login': 'Log in',
  'action.more': 'Show more',
  'action.retry': 'Try again',
  'action.support': 'Ask support',
  'action.withdraw': 'Withdraw',
  'word.all': 'All',
  'word.loading': 'Loading…',
  'word.programme': 'Programme',
  'word.total': 'Total',
  'word.unknown-status': 'Unknown status',

  'list.shown': 'Showing {{shown}} of {{total}}',
  'list.shown-some_one': 'Showing {{count}} row',
  'list.shown-some_other': 'Showing {{count}} rows',

  'calendar.label': 'Calendar',
  'calendar.open': 'Choose a date: {{name}}',
  'calendar.previous': 'Previous month',
  'calendar.next': 'Next month',

  'pages.label': 'Pages',
  'pages.page': 'Page {{page}}',
  'pages.previous': 'Previous page',
  'pages.next': 'Next page',
};
