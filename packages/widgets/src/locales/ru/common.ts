/** Words that several widgets use. */
export const common = {
  'action.apply': 'Показать',
  'action.cancel': 'Отменить',
  'action.close': 'Закрыть',
  'action.copy': 'Скопировать',
  'action.copied': 'Скопировано',
  'action.copy-by-hand': 'Выделено: нажмите Ctrl+C или ⌘C',
  'action.login': 'Войти',
  'action.more': 'Показать ещё',
  'action.retry': 'Повторить',
  'action.support': 'Написать в поддержку',
  'word.all': 'Все',
  'word.loading': 'Загружаем…',
  'word.programme': 'Программа',
  'word.total': 'Итого',
  'word.unknown-status': 'Неизвестный статус',

  'list.shown': 'Показано {{shown}} из {{total}}',
  'list.shown-some_one': 'Показана {{count}} строка',
  'list.shown-some_few': 'Показаны {{count}} строки',
  'list.shown-some_many': 'Показано {{count}} строк',
  'list.shown-some_other': 'Показано {{count}} строки',

  'calendar.label': 'Календарь',
  'calendar.open': 'Выбрать дату: {{name}}',
  'calendar.previous': 'Предыдущий месяц',
  'calendar.next': 'Следующий месяц',

  'pages.label': 'Страницы',
  'pages.page': 'Страница {{page}}',
  'pages.previous': 'Предыдущая страница',
  'pages.next': 'Следующая страница',
};
