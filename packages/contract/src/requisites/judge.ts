import type {CheckFault} from '../check-digits/index.js';
import {BackendError} from '../errors.js';
import type {FieldProblem} from '../errors.js';
import {formatOf} from './formats.js';
import type {RequisiteField, RequisiteForm, RequisiteValues} from './form.js';

/** What may be wrong with a value. */
export type RequisiteFault = CheckFault | 'required' | 'any_of' | 'pattern' | 'choice' | 'unknown';

/** For developers; people read texts chosen by the fault. */
const DETAILS: Readonly<Record<RequisiteFault, string>> = {
  required: 'A value is expected.',
  any_of: 'This value or another of its group is expected.',
  pattern: 'It does not fit the pattern.',
  choice: 'It is none of the values that there are.',
  unknown: 'The form has no such field.',
  characters: 'It holds characters that do not belong there.',
  length: 'It is too short or too long.',
  beginning: 'It begins otherwise than such values do.',
  country: 'There is no such country, or none with such values.',
  check_digits: 'Its check digits do not agree with the rest.',
  shape: 'It is mistyped.',
};

/** The values of a form as they are kept: tidied, and without those that are empty. */
export function tidyValues({properties}: Pick<RequisiteForm, 'properties'>, values: RequisiteValues): RequisiteValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, typed]) => {
      const {tidy} = formatOf(fieldOf(properties, name)?.format) ?? {};
      const value = tidy ? tidy(typed) : typed.trim();
      return value === '' ? [] : [[name, value]];
    }),
  );
}

/** What is wrong with tidied values, by the name of the field; nothing when the form is filled in well. */
export function requisiteFaults(form: RequisiteForm, values: RequisiteValues): ReadonlyMap<string, RequisiteFault> {
  const faults = new Map<string, RequisiteFault>();
  for (const name of Object.keys(values)) if (!fieldOf(form.properties, name)) faults.set(name, 'unknown');
  for (const name of form.required ?? []) if (!has(values, name)) faults.set(name, 'required');
  for (const [name, field] of Object.entries(form.properties)) {
    const fault = has(values, name) ? fieldFault(field, values[name] ?? '', values) : undefined;
    if (fault) faults.set(name, fault);
  }
  const groups = form.anyOf ?? [];
  if (groups.length > 0 && !groups.some(({required}) => required.every((name) => has(values, name)))) {
    for (const {required} of groups) for (const name of required) if (!has(values, name)) faults.set(name, 'any_of');
  }
  return faults;
}

/** @throws {BackendError} `validation`, naming each field as `/values/account`; no value stands in it. */
export function requireFilledIn(form: RequisiteForm, values: RequisiteValues): void {
  const fields = [...requisiteFaults(form, values)].map(([name, code]): FieldProblem => ({
    pointer: pointerOf(name),
    code,
    detail: DETAILS[code],
  }));
  if (fields.length === 0) return;
  throw new BackendError('validation', fields.map(({pointer, detail}) => `${pointer}: ${detail}`).join('; '), {fields});
}

/** The JSON pointer of a value in a draft. */
export function pointerOf(name: string): string {
  return `/values/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function fieldFault(field: RequisiteField, value: string, values: RequisiteValues): RequisiteFault | undefined {
  const {format, pattern, minLength = 0, maxLength = Infinity, oneOf, 'x-against': against} = field;
  const fault = formatOf(format)?.fault(value, against === undefined ? undefined : values[against]);
  if (fault) return fault;
  const length = [...value].length;
  if (length < minLength || length > maxLength) return 'length';
  if (oneOf && !oneOf.some((choice) => choice.const === value)) return 'choice';
  return pattern === undefined || new RegExp(pattern, 'u').test(value) ? undefined : 'pattern';
}

function fieldOf(properties: RequisiteForm['properties'], name: string): RequisiteField | undefined {
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function has(values: RequisiteValues, name: string): boolean {
  return Object.hasOwn(values, name) && values[name] !== '';
}
