import type {Bilingual} from './bilingual.js';

export const STATES_TITLE: Bilingual = {en: 'States', ru: 'Состояния'};

/** Words of every page about a widget. */
export const HEADINGS = {
  embed: {en: 'On your page', ru: 'На вашей странице'},
  needs: {en: 'What your backend answers', ru: 'Что отвечает ваш сервер'},
  attributes: {en: 'Attributes', ru: 'Атрибуты'},
  methods: {en: 'Properties and methods', ru: 'Свойства и методы'},
  events: {en: 'Events', ru: 'События'},
  slots: {en: 'Slots', ru: 'Слоты'},
  parts: {en: 'Parts', ru: 'Части'},
  properties: {en: 'Custom properties', ru: 'Свойства CSS'},
  keyboard: {en: 'Keyboard', ru: 'Клавиатура'},
  name: {en: 'Name', ru: 'Имя'},
  type: {en: 'Type', ru: 'Тип'},
  initial: {en: 'Initially', ru: 'Сначала'},
  meaning: {en: 'Meaning', ru: 'Значение'},
  key: {en: 'Key', ru: 'Клавиша'},
  action: {en: 'What it does', ru: 'Что делает'},
} satisfies Record<string, Bilingual>;
