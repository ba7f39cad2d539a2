import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findDifferences, findUnused} from './parity.js';
import {findPluralFaults} from './plurals.js';
import {findTypographyFaults} from './typography.js';

type Dictionary = Record<string, string>;

const dictionary = (en: Dictionary, ru: Dictionary) => ({namespace: 'w', en, ru});
const russian = (text: string, key = 'text') => findTypographyFaults(dictionary({}, {[key]: text}));
const wants = (wish: string, text: string) => [`w.text wants ${wish}: "${text}"`];

const LINKS = {
  en: {links_one: '{{count}} link', links_other: '{{count}} links'},
  ru: {
    links_one: '{{count}} ссылка',
    links_few: '{{count}} ссылки',
    links_many: '{{count}} ссылок',
    links_other: '{{count}} ссылки',
  },
};

test('a dictionary that is right has no faults', () => {
  const messages = dictionary({title: 'Links of {{name}}', ...LINKS.en}, {title: 'Ссылки: {{name}}', ...LINKS.ru});
  assert.deepEqual(findDifferences(messages), []);
  assert.deepEqual(findPluralFaults(messages), []);
  assert.deepEqual(findTypographyFaults(messages), []);
});

test('a key that one language lacks is found', () => {
  assert.deepEqual(findDifferences(dictionary({a: 'A', b: 'B'}, {b: 'Б', c: 'В'})), [
    'w.a has no Russian text',
    'w.c has no English text',
  ]);
  assert.deepEqual(findDifferences(dictionary({links: 'Links'}, LINKS.ru)), [
    'w.links has plural forms in one language only',
  ]);
});

test('a place to be filled in that one text lacks is found', () => {
  assert.deepEqual(findDifferences(dictionary({a: 'Until {{day}}'}, {a: 'До {{date}}'})), [
    'w.a lacks {{date}} in "Until {{day}}"',
    'w.a lacks {{day}} in "До {{date}}"',
  ]);
  const ru = {...LINKS.ru, links_one: 'Одна ссылка'};
  assert.deepEqual(findDifferences(dictionary(LINKS.en, ru)), ['w.links lacks {{count}} in "Одна ссылка"']);
});

test('the English form for one may say the number in words', () => {
  assert.deepEqual(findDifferences(dictionary({...LINKS.en, links_one: 'One link'}, LINKS.ru)), []);
});

test('a key that no source asks for is found', () => {
  const used = {title: 'T', 'state.paid': 'P', 'error.offline.title': 'E', 'word.all': 'W', ...LINKS.en};
  const messages = dictionary({...used, old: 'O', 'error.offline.text': 'E'}, {});
  const sources = [
    "t('title'); t(`links`, {count})",
    't(`error.${kind}.title`); `${a}`',
    '// keys: state.*, word.all\n',
  ];
  assert.deepEqual(findUnused(messages, sources), ['w.old is used nowhere', 'w.error.offline.text is used nowhere']);
});

test('a plural form that a language lacks is found', () => {
  const ru: Dictionary = {...LINKS.ru};
  delete ru['links_few'];
  assert.deepEqual(findPluralFaults(dictionary(LINKS.en, ru)), ['w.links has no ru form few']);
  assert.deepEqual(findPluralFaults(dictionary({a: '{{count}} links'}, {})), [
    'w.a counts something and has no plural forms',
  ]);
});

test('a text that does not come out as its form is found', () => {
  const en = {links_one: '{{count}} link', links_other: '{{count}} links', links_zero: 'No links'};
  assert.deepEqual(findPluralFaults(dictionary(en, LINKS.ru)), ['w.links, 0: "No links" instead of "0 links"']);
});

const BAD: readonly (readonly [wish: string, ...texts: string[]])[] = [
  ['quotes «…»', 'Оффер "Зима"', 'Оффер ”Зима”', "Оффер 'Зима'"],
  ['a dash, not a hyphen', 'Итого - всё', 'Зима -- лето', 'Зима – лето', '- Да'],
  ['a no-break space before the dash', 'Итого — всё'],
  [
    'the letter ё',
    'Партнер',
    'Ваш отчет',
    'Расчетный день',
    'Показать еще',
    'Счет закрыт',
    'Платеж отклонен',
    'Он вернется',
  ],
  ['a no-break space after a short preposition', 'Выплата на карту', 'В холде', 'Деньги (по договору)'],
  ['a no-break space before the unit', 'Сумма 10 ₽', '{{value}} %', 'Через 14 дней', '{{amount}} руб.'],
  ['letters of one alphabet in a word', 'Cтавка', 'Партнёрcкая'],
  ['«вы» in lower case', 'Деньги для Вас', 'Это Ваша ссылка'],
  ['one character …', 'Загружаем...'],
  ['no spaces to spare', 'Два  пробела', ' Всё', 'Всё '],
];
for (const [wish, ...texts] of BAD) {
  test(`Russian wants ${wish}`, () => {
    for (const text of texts) assert.deepEqual(russian(text), wants(wish, text));
  });
}

test('Russian wants no period at the end of a button', () => {
  assert.equal(russian('Скопировать.', 'action.copy').length, 1);
  assert.deepEqual(russian('Ссылка скопирована.', 'state.copied'), []);
});

test('Russian that is right is let pass', () => {
  const good = [
    'Партнёр «Ромашка»\u00a0— в\u00a0холде до\u00a05\u00a0дек.',
    'Вы получите 10\u00a0₽. Вам напишут. Не\u00a0спешите!',
    'Расчётный счёт, счета и\u00a0отчёты; sub-метка',
    '—',
    'Код QR, коэффициент (CR)',
    'Подтверждено, отклонено, отменена',
    'Вышел срок',
  ];
  for (const text of good) assert.deepEqual(russian(text), []);
});
