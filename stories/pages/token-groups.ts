import {GROUP_WORDS} from '@kabinet/themes';
import type {TokenGroup} from '@kabinet/themes';
import type {Bilingual} from '../guide/bilingual.js';

interface GroupWords {
  readonly title: Bilingual;
  readonly about: Bilingual;
}

const RUSSIAN: Readonly<Record<TokenGroup, string>> = {
  reference:
    'Что заявляет бренд, и постоянные, из которых умножается остальное. Измените одну, и изменится всё, что из неё следует.',
  colours:
    'Роли цвета, измеренные на каждом фоне, где стоят. Исходного уровня у цвета нет: тон не говорит, что на нём можно прочесть, поэтому бренд заявляет акцент, а каждая роль выводится и измеряется.',
  charts:
    'Ряды графика в этом порядке. Восемь, различимых при любом цветовом зрении. Виджеты рисуют первый; остальные — для графиков страницы.',
  type: 'Семейства, размеры, высоты строк, насыщенность. Цифры одной ширины, чтобы столбцы сходились.',
  spaces: 'Расстояния, кратные одной единице.',
  densities: 'Высоты и отступы, зависящие от плотности.',
  radii: 'Углы, все следуют одному.',
  focus: 'Кольцо вокруг того, у чего клавиатура.',
  shadows: 'Только у того, что парит.',
  motion: 'Коротко и только у того, что изменилось. Если движение уменьшено, не движется ничего.',
  buttons: 'Кнопки: главные, вторые и для необратимого.',
  links: 'Слова, которые нажимают.',
  badges: 'Статусы и слова рядом с именем.',
  fields: 'То, куда печатают или где выбирают.',
};

const TITLES: Readonly<Record<TokenGroup, Bilingual>> = {
  reference: {en: 'Reference', ru: 'Исходные'},
  colours: {en: 'Colour roles', ru: 'Роли цвета'},
  charts: {en: 'Chart series', ru: 'Ряды графика'},
  type: {en: 'Type', ru: 'Шрифт'},
  spaces: {en: 'Space', ru: 'Отступы'},
  densities: {en: 'Density', ru: 'Плотность'},
  radii: {en: 'Corners', ru: 'Углы'},
  focus: {en: 'Focus', ru: 'Фокус'},
  shadows: {en: 'Shadow', ru: 'Тень'},
  motion: {en: 'Motion', ru: 'Движение'},
  buttons: {en: 'Buttons', ru: 'Кнопки'},
  links: {en: 'Links', ru: 'Ссылки'},
  badges: {en: 'Badges', ru: 'Метки'},
  fields: {en: 'Fields', ru: 'Поля'},
};

/** What a group of tokens is called and what it is for. */
export function groupWords(group: TokenGroup): GroupWords {
  return {title: TITLES[group], about: {en: GROUP_WORDS[group], ru: RUSSIAN[group]}};
}
