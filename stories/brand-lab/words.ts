import type {Bilingual, Language} from '../guide/bilingual.js';

const WORDS = {
  title: {en: 'Brand lab', ru: 'Лаборатория бренда'},
  lead: {
    en: 'Change the brand and see every widget in both schemes. What could not be read is corrected at once and named in the report.',
    ru: 'Меняйте бренд и смотрите на все виджеты в обеих схемах. Что нельзя прочесть, исправляется сразу и попадает в отчёт.',
  },
  brand: {en: 'Brand', ru: 'Бренд'},
  start: {en: 'Start from', ru: 'Начать с'},
  name: {en: 'Name', ru: 'Название'},
  colour: {en: 'Colour', ru: 'Цвет'},
  accent: {en: 'Accent', ru: 'Акцент'},
  picker: {en: '{{name}}: pick', ru: '{{name}}: выбрать'},
  tintHue: {en: 'Hue of the greys', ru: 'Тон серого'},
  tintAmount: {en: 'Amount of the hue', ru: 'Сила тона'},
  ofAccent: {en: 'the accent’s', ru: 'как у акцента'},
  type: {en: 'Type', ru: 'Шрифт'},
  family: {en: 'Font', ru: 'Шрифт текста'},
  heading: {en: 'Heading font', ru: 'Шрифт заголовков'},
  ofPage: {en: 'The page’s', ru: 'Как на странице'},
  asText: {en: 'As the text', ru: 'Как у текста'},
  weightHeading: {en: 'Heading weight', ru: 'Насыщенность заголовков'},
  weightFigure: {en: 'Figure weight', ru: 'Насыщенность чисел'},
  shape: {en: 'Shape', ru: 'Форма'},
  space: {en: 'Unit of space', ru: 'Единица отступа'},
  size: {en: 'Text size', ru: 'Размер текста'},
  widget: {en: 'Widget', ru: 'Виджет'},
  allWidgets: {en: 'All', ru: 'Все'},
  radius: {en: 'Corner radius', ru: 'Скругление'},
  density: {en: 'Density', ru: 'Плотность'},
  compact: {en: 'Compact', ru: 'Плотно'},
  regular: {en: 'Regular', ru: 'Обычно'},
  comfortable: {en: 'Airy', ru: 'Свободно'},
  scheme: {en: 'Scheme', ru: 'Схема'},
  auto: {en: 'Auto', ru: 'Авто'},
  light: {en: 'Light', ru: 'Светлая'},
  dark: {en: 'Dark', ru: 'Тёмная'},
  roles: {en: 'Own colours', ru: 'Свои цвета'},
  rolesHint: {
    en: 'A colour of yours in place of a derived one. Its contrast is checked too.',
    ru: 'Ваш цвет вместо вычисленного. Его контраст проверяется так же.',
  },
  role: {en: 'Role', ru: 'Роль'},
  add: {en: 'Set', ru: 'Задать'},
  remove: {en: 'Remove: {{name}}', ru: 'Убрать: {{name}}'},
  document: {en: 'Document', ru: 'Документ'},
  editor: {en: 'The brand as JSON', ru: 'Бренд в JSON'},
  broken: {
    en: 'This is not JSON yet; the widgets show the brand before it.',
    ru: 'Это пока не JSON; виджеты показывают прежний бренд.',
  },
  load: {en: 'Load a file', ru: 'Загрузить файл'},
  loadHint: {
    en: 'A brand document or design tokens (W3C format).',
    ru: 'Документ бренда или токены дизайна (формат W3C).',
  },
  take: {en: 'Take away', ru: 'Забрать'},
  copy: {en: 'Copy', ru: 'Скопировать'},
  download: {en: 'Download', ru: 'Скачать'},
  copied: {en: 'Copied: {{name}}', ru: 'Скопировано: {{name}}'},
  copyFailed: {en: 'Copying is not allowed here.', ru: 'Здесь нельзя скопировать.'},
  loaded: {en: 'Loaded: {{name}}', ru: 'Загружено: {{name}}'},
  loadFailed: {en: '{{name}} could not be read.', ru: 'Не удалось прочитать {{name}}.'},
  json: {en: 'Brand document', ru: 'Документ бренда'},
  css: {en: 'CSS', ru: 'CSS'},
  tokens: {en: 'Design tokens', ru: 'Токены дизайна'},
  view: {en: 'Show', ru: 'Показать'},
  both: {en: 'Both schemes', ru: 'Обе схемы'},
  widgets: {en: 'Widgets', ru: 'Виджеты'},
  report: {en: 'Contrast report', ru: 'Отчёт о контрасте'},
  fine: {en: 'Nothing had to be corrected.', ru: 'Исправлять ничего не пришлось.'},
  from: {en: 'Was', ru: 'Было'},
  to: {en: 'Became', ru: 'Стало'},
  why: {en: 'Why', ru: 'Почему'},
  where: {en: 'Where', ru: 'Где'},
  ignored: {en: 'Fields that were ignored', ru: 'Пропущенные поля'},
} satisfies Record<string, Bilingual>;

export type Word = keyof typeof WORDS;
export type Say = (word: Word, values?: Readonly<Record<string, string>>) => string;

/** The words of the lab in one language. */
export function wordsIn(language: Language): Say {
  return (word, values = {}) =>
    WORDS[word][language].replace(/\{\{(\w+)\}\}/g, (_all, name: string) => values[name] ?? '');
}
