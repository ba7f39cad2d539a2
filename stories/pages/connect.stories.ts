import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Bilingual, Language} from '../guide/bilingual.js';
import {snippet} from '../guide/snippet.js';
import {GATEWAY_COMMANDS, OWN_COMMANDS, PROOF_COMMAND} from './connect/commands.js';
import configured from './connect/configured.ts?raw';
import gateway from './connect/gateway.json?raw';
import mapped from './connect/mapped.ts?raw';
import mapping from './connect/mapping.json?raw';
import {page} from './page.js';

export default {title: 'Guide/Connect your backend', tags: ['page', '!autodocs']} satisfies Meta;

const LEAD: Bilingual<TemplateResult> = {
  en: html`
    <h1>Connect your backend</h1>
    <p class="guide-lead">
      The widgets ask one interface, <code>PartnerBackend</code>. Whatever your API looks like, one of these ways leads
      there; what it lacks, the widgets leave out, and never show as a zero.
    </p>
  `,
  ru: html`
    <h1>Подключите свой сервер</h1>
    <p class="guide-lead">
      Виджеты знают один интерфейс, <code>PartnerBackend</code>. Как бы ни выглядел ваш API, к нему ведёт один из этих
      путей. Чего в API нет, того нет и в виджетах: нулём отсутствие не показывается.
    </p>
  `,
};

interface Way {
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly code: readonly (readonly [name: string | Bilingual, text: string])[];
  readonly more: string;
}

const TERMINAL: Bilingual = {en: 'terminal', ru: 'терминал'};

const WAYS: readonly Way[] = [
  {
    title: {
      en: 'It speaks our contract, under its own addresses',
      ru: 'API отвечает по контракту, но по своим адресам',
    },
    about: {
      en: 'Say how each resource is asked for. A resource that is left out is absent.',
      ru: 'Укажите, как спрашивать каждый ресурс. Пропущенный ресурс считается отсутствующим.',
    },
    code: [['backend.ts', configured]],
    more: 'docs/http-backend.md',
  },
  {
    title: {en: 'It looks nothing like ours', ru: 'API устроен совсем иначе'},
    about: {
      en: 'A document says which expression gives which field: no code, neither in your page nor in the document.',
      ru: 'Документ говорит, какое выражение даёт какое поле: без кода и на странице, и в самом документе.',
    },
    code: [
      ['mapping.json', mapping],
      ['backend.ts', mapped],
    ],
    more: 'docs/mapped-backend.md',
  },
  {
    title: {
      en: 'A known platform, or a key that must not be seen',
      ru: 'Известная платформа или ключ, который нельзя показывать',
    },
    about: {
      en: 'A small server of yours holds the key, keeps within the platform’s limits, and answers the widgets.',
      ru: 'Ваш небольшой сервер хранит ключ, не выходит за лимиты платформы и отвечает виджетам.',
    },
    code: [
      ['kabinet.gateway.json', gateway],
      [TERMINAL, GATEWAY_COMMANDS],
    ],
    more: 'docs/gateway.md',
  },
  {
    title: {en: 'Your own code over your own data', ru: 'Свой код над своими данными'},
    about: {
      en: 'A command writes a typed backend with its server and its test; put your queries into records.ts.',
      ru: 'Команда пишет типизированный сервер с тестом; впишите свои запросы в records.ts.',
    },
    code: [[TERMINAL, OWN_COMMANDS]],
    more: 'packages/backends/README.md',
  },
];

const PROOF: Bilingual<TemplateResult> = {
  en: html`<h2>Then see that it is right</h2>
    <p>
      One command asks the running API everything that the widgets would, and names each figure that does not fit. The
      token of a partner comes in <code>KABINET_TOKEN</code>.
    </p>`,
  ru: html`<h2>Затем проверьте, что всё верно</h2>
    <p>
      Одна команда спрашивает у работающего API всё, что спросили бы виджеты, и называет каждую цифру, которая не
      сходится. Токен партнёра — в переменной <code>KABINET_TOKEN</code>.
    </p>`,
};

const MORE: Bilingual = {en: 'More:', ru: 'Подробнее:'};

export const Connect: StoryObj = {
  render: page(
    (language) => html`
      ${LEAD[language]} ${WAYS.map((way, index) => section(way, index + 1, language))} ${PROOF[language]}
      ${snippet(PROOF_COMMAND, TERMINAL[language], language)}
    `,
  ),
};

function section({title, about, code, more}: Way, number: number, language: Language): TemplateResult {
  return html`
    <h2>${number}. ${title[language]}</h2>
    <p>${about[language]}</p>
    ${code.map(([name, text]) => snippet(text.trimEnd(), `${number}. ${typeof name === 'string' ? name : name[language]}`, language))}
    <p>${MORE[language]} <code>${more}</code></p>
  `;
}
