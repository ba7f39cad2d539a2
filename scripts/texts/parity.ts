import type {BilingualTexts} from '../../packages/widgets/src/all-messages.js';
import {LANGUAGES, allTexts, placeholders, textsByKey, type Texts} from './dictionary.js';

/** Differences between the languages: keys that one lacks, and places to be filled in that one lacks. */
export function findDifferences(messages: BilingualTexts): string[] {
  const [en, ru] = LANGUAGES.map((language) => textsByKey(messages, language)) as [
    Map<string, Texts>,
    Map<string, Texts>,
  ];
  return [...new Set([...en.keys(), ...ru.keys()])].flatMap((key) => {
    const name = `${messages.namespace}.${key}`;
    const [english, russian] = [en.get(key), ru.get(key)];
    if (!english) return [`${name} has no English text`];
    if (!russian) return [`${name} has no Russian text`];
    if (english.kind !== russian.kind) return [`${name} has plural forms in one language only`];
    return differentPlaces(name, english, russian);
  });
}

function differentPlaces(name: string, english: Texts, russian: Texts): string[] {
  const wanted = [...new Set([...allTexts(english), ...allTexts(russian)].flatMap(placeholders))].sort();
  const texts = [english, russian].flatMap((texts, i) =>
    allTexts(texts).map((text) => ({text, mayDropCount: i === 0 && isOne(texts, text)})),
  );
  return texts.flatMap(({text, mayDropCount}) => {
    const has = new Set(placeholders(text));
    const lacks = wanted.filter((place) => !has.has(place) && !(place === 'count' && mayDropCount));
    return lacks.map((place) => `${name} lacks {{${place}}} in "${text}"`);
  });
}

/** English "one" is the number 1 only, so its text may say it in words; Russian «one» is also 21 and 101. */
function isOne(texts: Texts, text: string): boolean {
  return texts.kind === 'plural' && texts.forms.get('one') === text;
}

/**
 * Keys that no source asks for. A source asks with the key in quotes, or with a template that gives it
 * (`error.${kind}.title`), or declares in a comment what it puts together otherwise: `// keys: status.*`.
 */
export function findUnused(messages: BilingualTexts, sources: readonly string[]): string[] {
  const code = sources.join('\n');
  const templates = [...code.matchAll(/`((?:[\w.-]|\$\{[^{}`]+\})+)`/g)].flatMap(([, template = '']) =>
    keyPattern(template.split(/\$\{[^}]+\}/)),
  );
  const declared = [...code.matchAll(/\/\/ keys: (.+)/g)].flatMap(([, list = '']) =>
    list
      .trim()
      .split(/[\s,]+/)
      .flatMap((name) => keyPattern(name.split('*'))),
  );
  const patterns = [...templates, ...declared];
  return [...textsByKey(messages, 'en').keys()]
    .filter((key) => !code.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)))
    .map((key) => `${messages.namespace}.${key} is used nowhere`);
}

/** What fits between the fixed parts of a key may be anything; parts that fix nothing say nothing about a key. */
function keyPattern(fixed: readonly string[]): RegExp[] {
  if (!fixed.some((part) => /[a-z]/i.test(part))) return [];
  return [new RegExp(`^${fixed.map((part) => part.replaceAll(/[.-]/g, '\\$&')).join('.+')}$`)];
}
