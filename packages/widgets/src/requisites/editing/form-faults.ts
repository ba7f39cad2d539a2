import {requisiteFaults, tidyValues} from '@kabinet/contract';
import type {RequisiteFault, RequisiteForm, RequisiteValues} from '@kabinet/contract';
import type {RequisiteEditor} from '../requisite-editor.js';

/** What is to be sent: everything open, and of the secrets those that were typed. */
export function typedValues(editor: RequisiteEditor, form: RequisiteForm): RequisiteValues {
  const fields = Object.keys(form.properties).filter((name) => editor.keptIn(name, form) === undefined);
  const values = Object.fromEntries(fields.map((name) => [name, editor.valueOf(name, form)]));
  const tidy = tidyValues(form, values);
  // An open value that was emptied is sent as such, or it would stay.
  return Object.fromEntries(
    fields.flatMap((name) => {
      const value = tidy[name] ?? (editor.changed?.values[name] === undefined ? undefined : '');
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** What is wrong with what was typed. A secret that is kept counts as filled in; the backend alone can judge it. */
export function formFaults(editor: RequisiteEditor, form: RequisiteForm): ReadonlyMap<string, RequisiteFault> {
  const values = Object.fromEntries(Object.entries(typedValues(editor, form)).filter(([, value]) => value !== ''));
  const isKept = (name: string) => editor.keptIn(name, form) !== undefined;
  const isGroupKept = (form.anyOf ?? []).some(({required}) => required.some(isKept));
  return new Map(
    [...requisiteFaults(form, values)].filter(
      ([name, fault]) => !(fault === 'required' && isKept(name)) && !(fault === 'any_of' && isGroupKept),
    ),
  );
}
