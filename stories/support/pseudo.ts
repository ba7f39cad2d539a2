/** Texts by key, as in a dictionary of ours. */
type Dictionary = Readonly<Record<string, string>>;

/** A translation may be so much longer than English. */
const LONGER = 0.4;

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aàcçdďeéfƒgĝhĥiîjĵkķlļnñoöpþrŕsštţuûwŵyýzž'.matchAll(/../g), ([pair]) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
const VOWELS = /[àéîöûý]/gi;
const PLACEHOLDER = /(\{\{[^}]*\}\})/;

/**
 * A text as a language of long words would have it: `Copy {{name}}` becomes `[Çöööþý {{name}}]`. Letters have accents,
 * words are 40 % longer, placeholders stay, and the brackets show where a text begins and ends, or that it is cut.
 */
export function pseudoText(text: string): string {
  const spoken = text.split(PLACEHOLDER).filter((piece) => !PLACEHOLDER.test(piece));
  const letters = spoken.join('').length;
  const extra = Math.ceil(letters * LONGER);
  const vowels = spoken.reduce((count, piece) => count + [...accented(piece).matchAll(VOWELS)].length, 0);
  let seen = 0;
  const pieces = text.split(PLACEHOLDER).map((piece) => {
    if (PLACEHOLDER.test(piece)) return piece;
    return accented(piece).replace(VOWELS, (vowel) => vowel.repeat(1 + portion(extra, vowels, seen++)));
  });
  return `[${pieces.join('')}${vowels === 0 ? '·'.repeat(extra) : ''}]`;
}

/** Plural forms are keys of their own, so they come through by themselves. */
export function pseudoDictionary(texts: Dictionary): Dictionary {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudoText(text)]));
}

/** The part of a whole that falls to one of several, so that all parts together are the whole. */
function portion(whole: number, among: number, index: number): number {
  return Math.floor((whole * (index + 1)) / among) - Math.floor((whole * index) / among);
}

function accented(text: string): string {
  return Array.from(text, (letter) => {
    const mark = ACCENTED[letter.toLowerCase()];
    if (mark === undefined) return letter;
    return letter === letter.toLowerCase() ? mark : mark.toUpperCase();
  }).join('');
}
