import type {Names} from './names.js';

const TAILS = {
  ru: 'для небольших кухонь, загородных домов и подарков, осенне-зимняя подборка, часть вторая',
  en: 'for small kitchens, country houses and presents, the autumn and winter selection, part two',
};
/** No language breaks it, so the layout must. */
const UNBROKEN = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const PAGE = '?collection=handmade-stoneware-for-small-kitchens&colour=warm-grey-with-cobalt-rim&view=all&page=2';

/** Names as long as people really make them, and one word that nothing breaks. */
export const longNames: Names = {
  text: (text) => {
    const [ru, en] = typeof text === 'string' ? [text, text] : [text.ru ?? text.en ?? '', text.en ?? ''];
    return {ru: `${ru} ${TAILS.ru}`, en: `${en} ${TAILS.en}`};
  },
  name: (name, index) => (index === 1 ? UNBROKEN : `${name} ${TAILS.ru}`.slice(0, 120)),
  customer: (name) => `${name} Рождественская-Преображенская-Богоявленская`,
  destination: (address) => address + PAGE,
};
