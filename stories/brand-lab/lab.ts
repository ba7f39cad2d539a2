import {createTheme, DEFAULT_BRAND} from '@kabinet/themes';
import type {Brand, Theme} from '@kabinet/themes';
import {html, render} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Language} from '../guide/bilingual.js';
import {languageOf} from '../support/globals.js';
import type {Globals} from '../support/globals.js';
import {draftOf, withField, withFile, withText} from './draft.js';
import type {Draft} from './draft.js';
import {group, segmentsInput} from './fields.js';
import {Gallery} from './gallery.js';
import {controls} from './panel.js';
import {report} from './report.js';
import {rolesEditor} from './roles-editor.js';
import type {RolePlace} from './own-colours.js';
import {STARTS} from './starts.js';
import {takeAway} from './take-away.js';
import {wordsIn} from './words.js';
import type {Say} from './words.js';

type View = 'both' | 'light' | 'dark';

interface LabOptions {
  globals: Globals;
  /** One of `STARTS`; without it, the brand of the toolbar. */
  start?: string;
  /** What was made of it before. */
  draft?: Draft | undefined;
  /** Hears of each change. */
  keep?: (draft: Draft) => void;
}

/** The page on which a designer makes a brand. */
export class Lab {
  readonly element = document.createElement('main');
  readonly #language: Language;
  readonly #say: Say;
  readonly #galleries: readonly Gallery[];
  readonly #keep: (draft: Draft) => void;
  #draft: Draft;
  #theme: Theme;
  #start: string;
  #view: View = 'both';
  #choice: RolePlace = {role: 'accent', scheme: 'light'};
  #message = '';

  constructor({globals, start = globals.brand, draft, keep = () => undefined}: LabOptions) {
    this.#language = languageOf(globals);
    this.#say = wordsIn(this.#language);
    this.#draft = draft ?? draftOf(STARTS[start] ?? DEFAULT_BRAND);
    this.#keep = keep;
    this.#start = start;
    this.#theme = createTheme(this.#draft.brand);
    this.#galleries = (['light', 'dark'] as const).map((scheme) => new Gallery(scheme, this.#draft.brand, globals));
    this.element.className = 'lab';
    this.#show();
  }

  #become(draft: Draft): void {
    const isOther = draft.brand !== this.#draft.brand;
    this.#draft = draft;
    this.#keep(draft);
    if (isOther) this.#theme = createTheme(draft.brand);
    this.#show();
  }

  #change = (path: string, value: unknown): void => this.#become(withField(this.#draft, path, value));

  #startFrom = (start: string): void => {
    this.#start = start;
    this.#become(draftOf(STARTS[start] ?? this.#draft.brand));
  };

  #load = (text: string): boolean => {
    const draft = withFile(this.#draft, text);
    this.#become(draft);
    return !draft.isBroken;
  };

  #tell = (message: string): void => {
    this.#message = message;
    this.#show();
  };

  #show(): void {
    for (const gallery of this.#galleries) gallery.wear(this.#brand, this.#theme);
    render(this.#page(), this.element);
  }

  get #brand(): Brand {
    return this.#draft.brand;
  }

  #page(): TemplateResult {
    const say = this.#say;
    const choices = (['both', 'light', 'dark'] as const).map((value) => ({value, label: say(value)}));
    return html`
      <div class="lab-panel">
        <header class="lab-head">
          <h1>${say('title')}</h1>
          <p>${say('lead')}</p>
        </header>
        <form @submit=${(event: Event) => event.preventDefault()}>${this.#form()}</form>
        <p class="lab-message" role="status">${this.#message}</p>
      </div>
      <div class="lab-stage">
        ${report({theme: this.#theme, problems: this.#draft.problems, language: this.#language, say})}
        <section aria-labelledby="widgets">
          <div class="lab-bar">
            <h2 id="widgets">${say('widgets')}</h2>
            ${segmentsInput({
              id: 'view',
              label: say('view'),
              value: this.#view,
              choices,
              onInput: (view) => {
                this.#view = view;
                this.#show();
              },
            })}
          </div>
          <div class="lab-galleries" data-view=${this.#view}>${this.#galleries.map(({element}) => element)}</div>
        </section>
      </div>
    `;
  }

  #form(): TemplateResult {
    const say = this.#say;
    const {brand} = this.#draft;
    const shared = {brand, language: this.#language, say, onChange: this.#change};
    return html`
      ${controls({...shared, start: this.#start, onStart: this.#startFrom})}
      ${group(
        say('roles'),
        rolesEditor({
          ...shared,
          theme: this.#theme,
          choice: this.#choice,
          onChoose: (choice) => {
            this.#choice = choice;
            this.#show();
          },
        }),
        false,
      )}
      ${group(say('document'), this.#editor(), false)}
      ${group(say('take'), takeAway({brand, theme: this.#theme, say, onDone: this.#tell, onLoad: this.#load}))}
    `;
  }

  #editor(): TemplateResult {
    const {text, isBroken} = this.#draft;
    return html`
      <div class="lab-field">
        <label for="document">${this.#say('editor')}</label>
        <textarea
          id="document"
          class="lab-input lab-editor"
          rows="14"
          spellcheck="false"
          autocomplete="off"
          aria-invalid=${isBroken}
          aria-describedby="document-note"
          .value=${live(text)}
          @input=${(event: Event) =>
            this.#become(withText(this.#draft, (event.currentTarget as HTMLTextAreaElement).value))}
        ></textarea>
        <p id="document-note" class="lab-hint" role="status">${isBroken ? this.#say('broken') : ''}</p>
      </div>
    `;
  }
}
