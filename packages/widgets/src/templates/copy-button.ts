import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {CopyController} from '../controllers/copy-controller.js';
import type {CommonTranslate} from '../controllers/view.js';
import {button} from './button.js';
import type {ButtonOptions} from './button.js';

export interface CopyOptions extends Pick<ButtonOptions, 'iconOnly' | 'kind'> {
  copying: CopyController;
  t: CommonTranslate;
  /** Names the text within the widget; `data-copy="<id>"` on the element that shows it. */
  id: string;
  text: string;
  /** What is copied, for a button without words. */
  label?: string;
  /** Takes the place of the copying, when more than that has to happen. */
  onPress?: () => void;
}

/** Says for two seconds what it has done, in sight and aloud. */
export function copyButton({
  copying,
  t,
  id,
  text,
  label,
  iconOnly = false,
  kind = 'plain',
  onPress = () => void copying.copy(id, text),
}: CopyOptions): TemplateResult {
  const state = copying.stateOf(id);
  const words = {idle: label ?? t('action.copy'), copied: t('action.copied'), selected: t('action.copy-by-hand')};
  return button({
    label: words[state],
    icon: state === 'copied' ? 'check' : 'copy',
    iconOnly: iconOnly && state !== 'selected',
    kind: state === 'copied' ? 'done' : kind,
    part: 'copy',
    onPress,
  });
}

/** The number to tell the support, with its copy button. */
export function reference({copying, t, id}: Pick<CopyOptions, 'copying' | 't' | 'id'>): TemplateResult {
  return html`<span class="reference" part="reference">
    <span>${t('error.reference', {id: ''})}<span data-copy=${id}>${id}</span></span>
    ${copyButton({copying, t, id, text: id, iconOnly: true, kind: 'bare'})}
  </span>`;
}
