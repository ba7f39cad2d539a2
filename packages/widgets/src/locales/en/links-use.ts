/** Texts of kabinet-links: what can be done with a link. */
export const use = {
  'use.qr': 'QR code: {{url}}',
  'use.png': 'Download PNG',
  'use.svg': 'Download SVG',
  'use.send': 'Send',
  'use.send-by-device': 'Send…',
  'use.mail': 'E-mail',
  'use.snippets': 'Paste into a page',
  'use.copy-snippet': 'Copy {{kind}}',
  'use.opens': 'Opens',
  'use.open': 'Open the page',
  'use.open-note': 'It opens directly, past the link: no click is counted.',
};
