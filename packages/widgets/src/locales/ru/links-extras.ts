/** Texts of kabinet-links about what a link carries besides its destination. */
export const extras = {
  'extras.presets': 'Готовые наборы UTM-меток',
  'extras.hidden-medium':
    'Блокировщики прячут ссылки, у которых канал начинается с «cpa». Лучше написать, где стоит ссылка: email, video, blog.',
  'extras.stripped':
    'У части посетителей блокировщики срезают utm_* и erid. На учёт переходов и вознаграждений это не влияет: ваш код стоит в пути ссылки.',
  'extras.template-name': 'Сохранить как шаблон',
  'extras.save-template': 'Сохранить',
  'extras.template-saved': 'Шаблон «{{name}}» сохранён',
  'extras.template-forgotten': 'Шаблон «{{name}}» удалён',
  'extras.forget-template': 'Удалить шаблон «{{name}}»',
  'extras.too-many-templates': 'Шаблонов слишком много. Удалите ненужный.',
  'extras.promo': 'Промокод',
  'extras.no-promo': 'Без промокода',
  'extras.promo-help': 'Покупатель получит его вместе со ссылкой.',
  'extras.erid': 'Токен маркировки рекламы',
  'extras.erid-help': 'Его выдаёт оператор рекламных данных (ОРД).',
  'extras.erid-wrong': 'В токене только латинские буквы, цифры, дефис и подчёркивание, не меньше 4 знаков.',
  'utm.source': 'Источник',
  'utm.medium': 'Канал',
  'utm.campaign': 'Рекламная кампания',
  'utm.term': 'Ключевое слово',
  'utm.content': 'Объявление',
};
