/** Texts of kabinet-links: many links at once. */
export const bulk = {
  'bulk.lines': 'Адреса или таблица CSV',
  'bulk.limit': 'до {{limit}} строк',
  'bulk.help': 'Один адрес в строке. У таблицы в первой строке названия столбцов: destination, name, code, sub1…sub10.',
  'bulk.file': 'Выбрать файл',
  'bulk.too-many': 'Строк слишком много: {{lines}}. Разделите на части до {{limit}}.',
  'bulk.ready': 'Можно создать: {{good}}. С ошибкой: {{bad}}.',
  'bulk.create': 'Создать: {{left}}',
  'bulk.made': 'Создано',
  'bulk.finished': 'Создано: {{made}}. Не создано: {{left}}.',
  'bulk.result': 'Скачать результат',
  'bulk.problems': 'Что не создано и почему',
  'bulk.number': 'Строка',
  'bulk.line': 'Строка {{number}}',
  'bulk.reason': 'Причина',
};
