import type {Brand, Theme} from '@kabinet/themes';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {labButton} from './fields.js';
import {download, fileName} from './files.js';
import {FORMATS} from './formats.js';
import type {Say} from './words.js';

interface Props {
  brand: Brand;
  theme: Theme;
  say: Say;
  onDone: (message: string) => void;
  onLoad: (text: string) => boolean;
}

/** The brand as files: out in each format, and in again. */
export function takeAway({brand, theme, say, onDone, onLoad}: Props): TemplateResult {
  const copy = (text: string, name: string): void => {
    navigator.clipboard.writeText(text).then(
      () => onDone(say('copied', {name})),
      () => onDone(say('copyFailed')),
    );
  };
  return html`
    <ul class="lab-formats">
      ${FORMATS.map(({label, ending, type, write}) => {
        const name = say(label);
        const text = (): string => write(brand, theme);
        return html`
          <li>
            <span>${name}</span>
            ${labButton(say('copy'), () => copy(text(), name), `${say('copy')}: ${name}`)}
            ${labButton(
              say('download'),
              () => download(fileName(brand.name) + ending, text(), type),
              `${say('download')}: ${name}`,
            )}
          </li>
        `;
      })}
    </ul>
    <div class="lab-field">
      <label for="load">${say('load')}</label>
      <input
        id="load"
        class="lab-file"
        type="file"
        accept=".json,.tokens,application/json"
        aria-describedby="load-hint"
        @change=${(event: Event) => void load(event.currentTarget as HTMLInputElement, say, onLoad, onDone)}
      />
      <p id="load-hint" class="lab-hint">${say('loadHint')}</p>
    </div>
  `;
}

async function load(
  input: HTMLInputElement,
  say: Say,
  onLoad: Props['onLoad'],
  onDone: Props['onDone'],
): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  const word = onLoad(await file.text()) ? 'loaded' : 'loadFailed';
  onDone(say(word, {name: file.name}));
  // So that the same file can be chosen again after it was changed.
  input.value = '';
}
