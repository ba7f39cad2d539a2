import type {DrawingName} from './drawings.js';
import type {Words} from './words.js';

export interface Product {
  /** Its page: `/catalogue/bowls`. */
  readonly slug: string;
  readonly drawing: DrawingName;
  readonly name: Words;
  readonly line: Words;
  readonly about: Words;
  readonly facts: readonly Words[];
  /** In main units, by the currency of the store. */
  readonly price: Readonly<Record<StoreCurrency, string>>;
}

/** The shop has two stores: at home in roubles, and `/eu` in euros. */
export type StoreCurrency = 'RUB' | 'EUR';

const dishwasher: Words = {ru: 'Можно мыть в\u00a0посудомойке', en: 'Dishwasher-safe'};

export const products: readonly Product[] = [
  {
    slug: 'bowls',
    drawing: 'bowl',
    name: {ru: 'Набор мисок «Роса»', en: '“Dew” bowls, set of four'},
    line: {ru: '4\u00a0миски, 450\u00a0мл', en: '4 bowls, 450\u00a0ml'},
    about: {
      ru: 'Миски для каши, супа и\u00a0салата на\u00a0одного. Край чуть завёрнут внутрь, чтобы ложке было обо\u00a0что опереться.',
      en: 'For porridge, soup, or a salad for one. The rim turns in a little, so a spoon has something to lean on.',
    },
    facts: [
      {ru: 'Каменная масса, глазурь «Роса»', en: 'Stoneware, “Dew” glaze'},
      dishwasher,
      {ru: 'Ставятся одна в\u00a0другую', en: 'They stack'},
    ],
    price: {RUB: '6400.00', EUR: '72.00'},
  },
  {
    slug: 'mugs',
    drawing: 'mug',
    name: {ru: 'Кружка «Утро»', en: '“Morning” mug'},
    line: {ru: '320\u00a0мл', en: '320\u00a0ml'},
    about: {
      ru: 'Толстое дно держит тепло, ручка\u00a0— на\u00a0четыре пальца.',
      en: 'A thick base keeps it warm; the handle takes four fingers.',
    },
    facts: [
      {ru: 'Красная глина, белая глазурь', en: 'Red clay, white glaze'},
      dishwasher,
      {ru: 'Годится для микроволновки', en: 'Microwave-safe'},
    ],
    price: {RUB: '1890.00', EUR: '22.00'},
  },
  {
    slug: 'plates',
    drawing: 'plate',
    name: {ru: 'Тарелки «Поле», 26\u00a0см', en: '“Field” plates, 26\u00a0cm'},
    line: {ru: '6\u00a0тарелок', en: 'Set of six'},
    about: {
      ru: 'Плоские, с\u00a0низким бортом. Кольцо по\u00a0краю оставлено без\u00a0глазури.',
      en: 'Flat, with a low edge. The ring around the rim is left unglazed.',
    },
    facts: [{ru: 'Каменная масса', en: 'Stoneware'}, dishwasher, {ru: 'Диаметр 26\u00a0см', en: '26\u00a0cm across'}],
    price: {RUB: '12900.00', EUR: '145.00'},
  },
  {
    slug: 'vases',
    drawing: 'vase',
    name: {ru: 'Ваза «Стебель»', en: '“Stem” vase'},
    line: {ru: 'Высота 24\u00a0см', en: '24\u00a0cm tall'},
    about: {
      ru: 'Узкое горло: держит и\u00a0одну ветку, и\u00a0сухоцветы. Внутри глазурь, воды не\u00a0боится.',
      en: 'A narrow neck that holds a single branch or a dried bunch. Glazed inside, so water is fine.',
    },
    facts: [
      {ru: 'Шамот, ручная лепка', en: 'Grogged clay, built by hand'},
      {ru: 'Высота 24\u00a0см', en: '24\u00a0cm tall'},
      {ru: 'Каждая немного разная', en: 'Each a little different'},
    ],
    price: {RUB: '4700.00', EUR: '54.00'},
  },
  {
    slug: 'teapots',
    drawing: 'teapot',
    name: {ru: 'Чайник «Тимьян»', en: '“Thyme” teapot'},
    line: {ru: '800\u00a0мл, с\u00a0ситом', en: '800\u00a0ml, with a strainer'},
    about: {
      ru: 'Носик не\u00a0капает, крышка не\u00a0падает. Сито обожжено вместе с\u00a0чайником.',
      en: 'The spout does not drip and the lid stays on. The strainer is fired in place.',
    },
    facts: [
      {ru: 'Каменная масса, белая глазурь', en: 'Stoneware, white glaze'},
      dishwasher,
      {ru: 'На\u00a0три чашки', en: 'Three cups'},
    ],
    price: {RUB: '5600.00', EUR: '63.00'},
  },
  {
    slug: 'planters',
    drawing: 'planter',
    name: {ru: 'Кашпо «Подоконник»', en: '“Windowsill” planters'},
    line: {ru: '3\u00a0штуки с\u00a0поддонами', en: 'Three, with saucers'},
    about: {
      ru: 'Для тимьяна, базилика и\u00a0мяты. Терракота дышит, поддон\u00a0— нет.',
      en: 'For thyme, basil and mint. The terracotta breathes; the saucer does not.',
    },
    facts: [
      {ru: 'Терракота без\u00a0глазури', en: 'Unglazed terracotta'},
      {ru: 'Диаметр 12\u00a0см', en: '12\u00a0cm across'},
      {ru: 'Отверстие для воды', en: 'Drainage hole'},
    ],
    price: {RUB: '3200.00', EUR: '37.00'},
  },
];

export function productOf(slug: string): Product | undefined {
  return products.find((product) => product.slug === slug);
}

export const clubPrice: Product['price'] = {RUB: '1490.00', EUR: '17.00'};
