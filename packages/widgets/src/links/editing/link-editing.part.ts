import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Link, Offer} from '@kabinet/contract';
import {isUncertain} from '../../controllers/uncertain.js';
import {button} from '../../templates/button.js';
import {carriedIn} from '../link-builder.model.js';
import type {LinkEditor} from '../link-editor.js';
import {codeField, destinationField, labelField, nameField} from '../link-field.templates.js';
import {linkPreview} from '../link-preview.templates.js';
import {problemBox, reasonFor} from '../link-problems.templates.js';
import type {LinksView} from '../links.messages.js';
import {consequences} from './consequences.templates.js';
import {tagsField} from './tags-field.templates.js';
import {editingStyles} from './link-editing.styles.js';

export const sheets = [editingStyles];

export interface LinkEditingOptions {
  editor: LinkEditor;
  link: Link;
  /** Undefined when it is not known, and then the destination stays. */
  offer: Offer | undefined;
}

/** The fields of a link, or what changing them breaks. */
export function linkEditing(view: LinksView, options: LinkEditingOptions): TemplateResult {
  const {editor, link, offer} = options;
  return html`<form
    class="editing"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      void editor.submit(view, offer);
    }}
  >
    ${editor.asked ? consequences(view, link, editor.asked) : fieldsOf(view, options)} ${problem(view, editor)}
    ${editor.asked ? decision(view, editor) : actions(view, editor)}
  </form>`;
}

function fieldsOf(view: LinksView, {editor, link, offer}: LinkEditingOptions): TemplateResult {
  const {fields, extras} = editor;
  const {programme, session, t} = view;
  const {codeChange, tags} = session.capabilities.links ?? {};
  return html`${offer ? destinationField(view, fields, offer) : nothing} ${nameField(view, fields)}
  ${codeChange ? codeField(view, fields, {help: t('builder.code-form')}) : nothing}
  ${(programme.subIds ?? []).map((label) => labelField(view, fields, label))}
  ${tags ? tagsField(view, fields) : nothing} ${extras.render(view, fields)}
  ${offer ? preview(view, {editor, link, offer}) : nothing}`;
}

function preview(view: LinksView, {editor, link, offer}: LinkEditingOptions & {offer: Offer}): TemplateResult {
  const {values} = editor.fields;
  const isKnown = link.code !== '' && link.url.endsWith(link.code);
  return linkPreview(view, {
    state: editor.fields.destinationFor(offer),
    beforeCode: isKnown ? link.url.slice(0, -link.code.length) : undefined,
    code: values.code.trim() || link.code,
    subIds: values.subIds,
    carried: carriedIn(values, view.programme),
  });
}

function problem(view: LinksView, {error, fields}: LinkEditor): TemplateResult | typeof nothing {
  if (!error) return nothing;
  const isTold = fields.problems.byField.size > 0 && fields.problems.others.length === 0;
  if (isTold) return nothing;
  const {t} = view;
  const details = fields.problems.others.map(({detail}) => detail);
  return isUncertain(error)
    ? problemBox(view, t('edit.uncertain'), [reasonFor(view, error), t('edit.uncertain-text')], error)
    : problemBox(view, t('edit.failed'), details.length > 0 ? details : [reasonFor(view, error)], error);
}

function actions({t}: LinksView, editor: LinkEditor): TemplateResult {
  return html`<div class="dialog-foot">
    ${button({label: t('action.cancel'), onPress: () => editor.close()})} ${saveButton(t('edit.save'), t, editor)}
  </div>`;
}

function decision({t}: LinksView, editor: LinkEditor): TemplateResult {
  return html`<div class="dialog-foot">
    ${button({label: t('edit.back'), onPress: () => editor.back()})} ${saveButton(t('edit.confirm'), t, editor)}
  </div>`;
}

function saveButton(label: string, t: LinksView['t'], {busy}: LinkEditor): TemplateResult {
  return button({
    type: 'submit',
    kind: 'primary',
    part: 'save',
    busy,
    label: busy ? t('change.saving') : label,
    onPress: () => undefined,
  });
}
