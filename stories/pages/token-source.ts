import type {Definition} from '@kabinet/themes';
import type {Bilingual, Language} from '../guide/bilingual.js';

const BRAND: Bilingual = {en: 'the brand', ru: 'бренд'};
const FIXED: Bilingual = {en: 'fixed', ru: 'задано'};
const AT_MOST: Bilingual = {en: 'at most', ru: 'не больше'};

/** Where a token has its value from, in a few words: `ref-radius × 1.5, at most 16 px`. */
export function sourceWords(source: Definition['source'], language: Language): string {
  switch (source.kind) {
    case 'theme':
      return BRAND[language];
    case 'constant':
      return FIXED[language];
    case 'same':
      return source.as;
    case 'joined':
      return source.of.join(' + ');
    case 'scaled': {
      const {of, times, plus, most} = source;
      const product = times === 1 ? of : `${of} × ${times}`;
      const sum = plus === 0 ? product : `${product} ${plus < 0 ? '−' : '+'} ${Math.abs(plus)}\u00a0px`;
      return most === undefined ? sum : `${sum}, ${AT_MOST[language]} ${most}\u00a0px`;
    }
  }
}
