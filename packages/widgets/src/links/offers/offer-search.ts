import {textIn} from '@kabinet/contract';
import type {Offer} from '@kabinet/contract';

/** Offers that have every word of the question in their name or description; «ё» is found by «е». */
export function offersFor(question: string, offers: readonly Offer[], language: string): Offer[] {
  const words = plain(question).split(/\s+/).filter(Boolean);
  return offers.filter(({name, description}) => {
    const text = plain(`${textIn(name, language)} ${description === undefined ? '' : textIn(description, language)}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.toLocaleLowerCase().replaceAll('ё', 'е');
}
