import type {Correction} from '@kabinet/themes';
import type {Language} from '../guide/bilingual.js';
import {roleName} from '../guide/role-words.js';

const COUNTED = {
  en: {one: 'colour was corrected', few: '', many: '', other: 'colours were corrected'},
  ru: {one: 'цвет исправлен', few: 'цвета исправлены', many: 'цветов исправлено', other: 'цвета исправлено'},
} as const;
const IGNORED = {
  en: {one: 'field was ignored', few: '', many: '', other: 'fields were ignored'},
  ru: {one: 'поле пропущено', few: 'поля пропущены', many: 'полей пропущено', other: 'поля пропущено'},
} as const;
const FINE = {en: 'Nothing had to be corrected.', ru: 'Исправлять ничего не пришлось.'} as const;

/** `2 colours were corrected, 1 field was ignored.` */
export function summaryOf(corrections: number, problems: number, language: Language): string {
  const parts = [counted(corrections, COUNTED, language), counted(problems, IGNORED, language)].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}.` : FINE[language];
}

/** Why a colour was changed: where it stood, what contrast it had there and what it needs. */
export function sentenceOf({on, ratio, needed, from, to}: Correction, language: Language): string {
  const [had, needs] = [written(ratio, language), written(needed, language)];
  const ground = roleName(on, language);
  return language === 'ru'
    ? `${from} стал ${to}: рядом с ролью «${ground}» контраст был ${had}, нужно ${needs}`
    : `${from} became ${to}: against “${ground}” its contrast was ${had}, and ${needs} is needed`;
}

function counted(count: number, forms: typeof COUNTED | typeof IGNORED, language: Language): string {
  if (count === 0) return '';
  const form = new Intl.PluralRules(language).select(count) as keyof (typeof forms)[Language];
  return `${count}\u00a0${forms[language][form]}`;
}

/** Cut, not rounded: 4.496 is not the 4.5 that it falls short of. */
function written(ratio: number, language: Language): string {
  return new Intl.NumberFormat(language, {maximumFractionDigits: 2}).format(Math.floor(ratio * 100) / 100);
}
