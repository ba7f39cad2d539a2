import type {Page} from '../frame.js';
import {html} from '../html.js';
import {say, type Visit} from '../visit.js';
import type {Words} from '../words.js';

const QUESTIONS: readonly (readonly [question: Words, answer: Words])[] = [
  [
    {ru: 'Как вы пакуете?', en: 'How do you pack things?'},
    {
      ru: 'В\u00a0соломенную стружку и\u00a0двойной картон. Если что-то разбилось в\u00a0дороге, пришлём новое.',
      en: 'In straw and double cardboard. If something breaks on the way, we send another.',
    },
  ],
  [
    {ru: 'Можно ли вернуть?', en: 'Can I return it?'},
    {
      ru: 'Да, две недели с\u00a0получения. Деньги придут в\u00a0течение трёх дней.',
      en: 'Yes, within two weeks. The money arrives within three days.',
    },
  ],
  [
    {ru: 'Когда партнёр получает вознаграждение?', en: 'When does a partner receive a commission?'},
    {
      ru: 'Когда пройдёт срок возврата. Дата видна у\u00a0каждого вознаграждения в\u00a0кабинете партнёра.',
      en: 'When the return period is over. Every commission in the partner dashboard says the date.',
    },
  ],
];

export function helpPage(visit: Visit): Page {
  return {
    title: {ru: 'Помощь', en: 'Help'},
    main: html`<h1>${say(visit, {ru: 'Помощь', en: 'Help'})}</h1>
      <dl class="questions">
        ${QUESTIONS.map(
          ([question, answer]) =>
            html`<dt>${say(visit, question)}</dt>
              <dd>${say(visit, answer)}</dd>`,
        )}
      </dl>`,
  };
}

export function missingPage(visit: Visit): Page {
  return {
    title: {ru: 'Нет такой страницы', en: 'No such page'},
    main: html`<h1>${say(visit, {ru: 'Нет такой страницы', en: 'No such page'})}</h1>
      <p class="lead">
        <a href="/catalogue/">${say(visit, {ru: 'Зато есть каталог', en: 'There is a catalogue, though'})}</a>
      </p>`,
  };
}
