import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {RequisiteFault, RequisiteField, RequisiteForm, Requisites} from '@kabinet/contract';
import {button} from '../../templates/button.js';
import {selectField, textField} from '../../templates/field.js';
import {notice} from '../../templates/notice.js';
import type {RequisiteEditor} from '../requisite-editor.js';
import type {RequisitesView} from '../requisites.messages.js';
import {writeProblem} from '../requisites.templates.js';
import {faultWords, problemWords} from './fault-words.js';
import {formFaults, typedValues} from './form-faults.js';
import {editingStyles} from './requisite-editing.styles.js';

export const sheets = [editingStyles];

export interface RequisiteEditingOptions {
  editor: RequisiteEditor;
  requisites: Requisites;
}

/** A form of requisites, made from the schema that the backend gave. */
export function requisiteEditing(view: RequisitesView, {editor, requisites}: RequisiteEditingOptions): TemplateResult {
  const form = editor.form(requisites);
  if (!form) return html`<p>${view.t('edit.withdrawn')}</p>`;
  const faults = formFaults(editor, form);
  return html`<form
    class="editing"
    novalidate
    autocomplete="off"
    @submit=${(event: Event) => {
      event.preventDefault();
      if (editor.busy) return;
      if (faults.size > 0) editor.leaveAll(form);
      else void editor.send(view, form, typedValues(editor, form));
    }}
  >
    ${editor.changed ? nothing : formChoice(view, editor, requisites, form)}
    ${form.description === undefined ? nothing : html`<p class="caption">${view.text(form.description)}</p>`}
    ${Object.entries(form.properties).map(([name, field]) =>
      fieldOf(view, {editor, form, name, field, fault: faults.get(name)}),
    )}
    ${mainChoice(view, editor)} ${freezeNotice(view, requisites)}
    ${editor.error ? writeProblem(view, editor.error, form) : nothing}
    <div class="dialog-foot">
      ${button({label: view.t('action.cancel'), onPress: () => editor.close()})}
      ${button({
        type: 'submit',
        kind: 'primary',
        part: 'save',
        busy: editor.busy,
        label: view.t(editor.busy ? 'edit.saving' : 'edit.save'),
        onPress: () => undefined,
      })}
    </div>
  </form>`;
}

function formChoice(
  {t, text}: RequisitesView,
  editor: RequisiteEditor,
  {forms}: Requisites,
  chosen: RequisiteForm,
): TemplateResult | typeof nothing {
  if (forms.length < 2) return nothing;
  return selectField({
    id: 'requisite-form',
    label: t('edit.form'),
    value: chosen.id,
    choices: forms.map(({id, title}) => ({value: id, label: text(title)})),
    autofocus: true,
    onChoose: (form) => editor.choose(form),
  });
}

interface FieldOf {
  editor: RequisiteEditor;
  form: RequisiteForm;
  name: string;
  field: RequisiteField;
  fault: RequisiteFault | undefined;
}

function fieldOf(view: RequisitesView, {editor, form, name, field, fault}: FieldOf): TemplateResult {
  const {t, text} = view;
  const problem = editor.problems.get(name);
  const ownError = fault && editor.isLeft(name) ? faultWords(view, form, name, fault) : undefined;
  const common = {
    id: `requisite-${name}`,
    label: text(field.title),
    note: isOptional(form, name) ? t('edit.optional') : undefined,
    error: problem ? problemWords(view, form, name, problem) : ownError,
  };
  const value = editor.valueOf(name, form);
  const onInput = (typed: string): void => editor.type(view, form, name, typed);
  if (field.oneOf) {
    const none = {value: '', label: t('edit.choose')};
    const choices = field.oneOf.map((choice) => ({value: choice.const, label: text(choice.title)}));
    return selectField({...common, value, choices: value === '' ? [none, ...choices] : choices, onChoose: onInput});
  }
  const bank = field['x-fills'] && editor.lookup.bankOf(value.replaceAll(/\s/g, ''));
  const hint = field.description === undefined ? undefined : text(field.description);
  const kept = editor.keptIn(name, form);
  const dropped = editor.droppedIn(name, form);
  const masked = kept ? t('edit.kept', {value: kept}) : dropped && t('edit.dropped', {value: dropped});
  return textField({
    ...common,
    value,
    onInput,
    onLeave: () => editor.leave(name),
    mono: field.format !== undefined || field.writeOnly === true,
    good: bank !== undefined,
    help: bank ? [bank.name, bank.city].filter(Boolean).join(', ') : (masked ?? hint),
    placeholder: kept,
    required: !isOptional(form, name) && kept === undefined,
    maxLength: 500,
  });
}

function mainChoice({t}: RequisitesView, editor: RequisiteEditor): TemplateResult | typeof nothing {
  const {isMain} = editor;
  if (isMain === undefined) return nothing;
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${live(isMain)}
      @change=${({target}: Event) => (editor.isMain = (target as HTMLInputElement).checked)}
    />
    ${t('edit.main')}
  </label>`;
}

function isOptional({required = [], anyOf = []}: RequisiteForm, name: string): boolean {
  return !required.includes(name) && !anyOf.some((group) => group.required.includes(name));
}

/** What a change costs, before it is made. */
function freezeNotice(
  {t}: RequisitesView,
  {freezeHours = 0, items, frozenUntil}: Requisites,
): TemplateResult | typeof nothing {
  if (freezeHours === 0 || (items.length === 0 && frozenUntil === undefined)) return nothing;
  return notice({
    look: ['waiting', 'pause'],
    title: t('edit.freeze', {count: freezeHours}),
    paragraphs: [t('edit.freeze-why')],
  });
}
