/** Texts of kabinet-links: many links at once. */
export const bulk = {
  'bulk.lines': 'Addresses or a CSV table',
  'bulk.limit': 'up to {{limit}} lines',
  'bulk.help':
    'One address to a line. A table has the names of its columns in the first line: destination, name, code, sub1…sub10.',
  'bulk.file': 'Choose a file',
  'bulk.too-many': 'Too many lines: {{lines}}. Divide them into parts of up to {{limit}}.',
  'bulk.ready': 'Can be created: {{good}}. With an error: {{bad}}.',
  'bulk.create': 'Create: {{left}}',
  'bulk.made': 'Created',
  'bulk.finished': 'Created: {{made}}. Not created: {{left}}.',
  'bulk.result': 'Download the result',
  'bulk.problems': 'What was not created, and why',
  'bulk.number': 'Line',
  'bulk.line': 'Line {{number}}',
  'bulk.reason': 'Reason',
};
