import type {Bilingual, Language} from './bilingual.js';

/** What each colour is for, in the words of designers. */
export const ROLE_WORDS: Readonly<Record<string, Bilingual>> = {
  surface: {en: 'surface', ru: 'поверхность'},
  'surface-raised': {en: 'raised surface', ru: 'приподнятая поверхность'},
  'surface-sunken': {en: 'sunken surface', ru: 'утопленная поверхность'},
  hover: {en: 'ground under the pointer', ru: 'фон под указателем'},
  line: {en: 'hairline', ru: 'тонкая линия'},
  'line-soft': {en: 'edge of a button', ru: 'край кнопки'},
  'line-control': {en: 'edge of a field', ru: 'край поля'},
  scrim: {en: 'shade behind a dialog', ru: 'затенение под диалогом'},
  text: {en: 'text', ru: 'текст'},
  'text-secondary': {en: 'secondary text', ru: 'вторичный текст'},
  'text-tertiary': {en: 'tertiary text', ru: 'третичный текст'},
  accent: {en: 'accent fill', ru: 'заливка акцентом'},
  'on-accent': {en: 'text on the accent', ru: 'текст на акценте'},
  'accent-hover': {en: 'accent under the pointer', ru: 'акцент под указателем'},
  'accent-text': {en: 'accent as text', ru: 'акцент как текст'},
  'accent-graphic': {en: 'accent in graphics', ru: 'акцент в графике'},
  'accent-soft': {en: 'soft accent', ru: 'мягкий акцент'},
  'accent-soft-2': {en: 'second soft accent', ru: 'второй мягкий акцент'},
  'accent-mid': {en: 'middle accent', ru: 'средний акцент'},
  previous: {en: 'previous period', ru: 'прошлый период'},
  focus: {en: 'focus ring', ru: 'кольцо фокуса'},
  positive: {en: 'positive', ru: 'хорошее'},
  'positive-graphic': {en: 'positive in graphics', ru: 'хорошее в графике'},
  'positive-soft': {en: 'ground of the positive', ru: 'фон хорошего'},
  warning: {en: 'warning', ru: 'предупреждение'},
  'warning-graphic': {en: 'warning in graphics', ru: 'предупреждение в графике'},
  'warning-soft': {en: 'ground of a warning', ru: 'фон предупреждения'},
  negative: {en: 'negative', ru: 'плохое'},
  'negative-graphic': {en: 'negative in graphics', ru: 'плохое в графике'},
  'negative-soft': {en: 'ground of the negative', ru: 'фон плохого'},
  info: {en: 'information', ru: 'сведения'},
  'info-graphic': {en: 'information in graphics', ru: 'сведения в графике'},
  'info-soft': {en: 'ground of information', ru: 'фон сведений'},
  calm: {en: 'neutral status', ru: 'нейтральный статус'},
  'calm-soft': {en: 'ground of a neutral status', ru: 'фон нейтрального статуса'},
  ink: {en: 'black or white text', ru: 'чёрный или белый текст'},
};

const SERIES: Bilingual = {en: 'chart series', ru: 'ряд графика'};

/** `chart-3` is a series; a role that is not known yet is called by its own name. */
export function roleName(role: string, language: Language): string {
  const series = /^chart-(\d+)$/.exec(role)?.[1];
  return series ? `${SERIES[language]} ${series}` : (ROLE_WORDS[role]?.[language] ?? role);
}
