/** Texts of kabinet-links: what can be done with a link. */
export const use = {
  'use.qr': 'QR-код: {{url}}',
  'use.png': 'Скачать PNG',
  'use.svg': 'Скачать SVG',
  'use.send': 'Отправить',
  'use.send-by-device': 'Отправить…',
  'use.mail': 'Почта',
  'use.snippets': 'Вставить на страницу',
  'use.copy-snippet': 'Скопировать {{kind}}',
  'use.opens': 'Куда ведёт',
  'use.open': 'Открыть страницу',
  'use.open-note': 'Откроется напрямую, мимо ссылки: переход не засчитается.',
};
