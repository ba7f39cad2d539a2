import type {Names} from './names.js';

const LINKS = [
  'Telegram: подборка SALE −20 %',
  'YouTube Shorts «Чай за 5 минут» v2',
  'Blog post: как выбрать teapot',
  'R&D <тест> "кавычки" & \'apostrophe\'',
  'Newsletter №7 — осень/autumn',
];
const CUSTOMERS = ['Анна K.', 'Anna К.', 'Łukasz Ж.', 'Ёжиков S.', 'O’Брайен M.'];
const NAMES = ['Handmade-керамика (весь ассортимент)', 'Café и рестораны: B2B-заявка', 'Подписка Club+ на 12 months'];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Russian and English in one name, as people mix them, with the signs that markup would trip over. */
export const mixedNames: Names = {
  text: (_text, index) => pick(NAMES, index),
  name: (_name, index) => pick(LINKS, index),
  customer: (_name, index) => pick(CUSTOMERS, index),
  destination: (address) => address,
};
