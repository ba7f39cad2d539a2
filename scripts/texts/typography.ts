import type {BilingualTexts} from '../../packages/widgets/src/all-messages.js';

interface Rule {
  wants: string;
  breaks: RegExp;
  /** Only texts whose key matches. */
  keys?: RegExp;
}

/** Not inside a word: Cyrillic letters are no word characters to `\b`. */
const START = '(?<![А-Яа-яЁёA-Za-z])';
const END = '(?![А-Яа-яЁё])';

const SHORT_PREPOSITIONS = 'в|во|до|за|из|к|ко|на|о|об|от|по|с|со|у';
const UNITS =
  '[%₽$€₸]|п\\.|руб\\.|коп\\.|тыс\\.|млн|млрд|шт\\.|мин|сек|ч|с|дн\\.|г\\.|КБ|МБ|px|день|дня|дней|час|часа|часов|минут[аы]?|месяц|месяца|месяцев';

/** Stems and words that are always written with «ё». */
const WITHOUT_YO = [
  'партнер',
  'отчет',
  'расчет',
  'учет',
  'зачет',
  `${START}счет(?:ом|чик|е)?${END}`,
  `${START}(?:еще|ее|свое|мое|твое|трех|четырех)${END}`,
  `платеж(?:н|${END})`,
  'надежн',
  'объем',
  'кошелек',
  'зелен(?:ы|о[йе])',
  `(?:подтвержд|отклон|отмен|утвержд|измен|сохран|удал|включ|выключ|заверш|продл|переведе|перевед)ен(?:н(?:ы|о[йегм]|ая|ую)|${END})`,
  `${START}(?:ид|прид|пройд|войд|найд|перейд|начн|верн|жд|да|созда|бер|вед|привед|пойм)ет(?:ся)?${END}`,
];

const RULES: readonly Rule[] = [
  {wants: 'quotes «…»', breaks: /["'”]/},
  {wants: 'a dash, not a hyphen', breaks: /(?:^|\s)-(?:\s|$)|--|\s–\s/},
  {wants: 'a no-break space before the dash', breaks: /[^\u00a0]—/},
  {wants: 'the letter ё', breaks: new RegExp(WITHOUT_YO.join('|'), 'i')},
  {
    wants: 'a no-break space after a short preposition',
    breaks: new RegExp(`${START}(?<!-)(?:${SHORT_PREPOSITIONS}) `, 'i'),
  },
  {wants: 'a no-break space before the unit', breaks: new RegExp(`(?:\\d|\\}\\}) (?:${UNITS})${END}`)},
  {wants: 'letters of one alphabet in a word', breaks: /[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]/},
  {
    wants: '«вы» in lower case',
    breaks: new RegExp(`[^.!?…\\s][\\s\\u00a0]+(?:Вы|Вас|Вам|Вами|Ваш[а-я]*)${END}`),
  },
  {wants: 'no period at the end of a button', breaks: /\.$/, keys: /(?:^|\.)action\./},
  {wants: 'one character …', breaks: /\.\.\./},
  {wants: 'no spaces to spare', breaks: /^\s|\s$|[ \u00a0]{2}/},
];

/** Russian texts that break the rules of the language's typesetting. */
export function findTypographyFaults({namespace, ru}: BilingualTexts): string[] {
  return Object.entries(ru).flatMap(([key, text]) => {
    // What is filled in is not ours to judge; a figure stands for it, for numbers are what stands before units.
    const visible = text.replaceAll(/\{\{[^}]*\}\}/g, '0');
    return RULES.filter(({breaks, keys}) => breaks.test(visible) && (keys?.test(key) ?? true)).map(
      ({wants}) => `${namespace}.${key} wants ${wants}: "${text}"`,
    );
  });
}
