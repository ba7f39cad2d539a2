import type {Requisite, RequisiteField, RequisiteForm, Text} from '@kabinet/contract';

/** One line of requisites. */
export interface RequisiteFact {
  readonly name: string;
  readonly title: Text;
  /** A choice is told by its title. */
  readonly value: Text;
}

/**
 * What was filled in, in the order of the form. @param revealed - Values that are not masked, once they were asked for.
 */
export function requisiteFacts(
  form: RequisiteForm | undefined,
  {values}: Pick<Requisite, 'values'>,
  revealed: Readonly<Record<string, string>> = {},
): RequisiteFact[] {
  const shown = {...values, ...revealed};
  const fields = form?.properties ?? {};
  const known = Object.keys(fields).filter((name) => Object.hasOwn(shown, name));
  const others = Object.keys(shown).filter((name) => !Object.hasOwn(fields, name));
  return [...known, ...others].map((name) => ({
    name,
    title: fields[name]?.title ?? name,
    value: titleOf(fields[name], shown[name] ?? ''),
  }));
}

function titleOf(field: RequisiteField | undefined, value: string): Text {
  return field?.oneOf?.find((choice) => choice.const === value)?.title ?? value;
}

/** Whether anything in it is masked. */
export function hasSecrets(form: RequisiteForm | undefined, {values}: Pick<Requisite, 'values'>): boolean {
  return Object.keys(values).some((name) => isSecret(form, name));
}

function isSecret(form: RequisiteForm | undefined, name: string): boolean {
  const field = form && Object.hasOwn(form.properties, name) ? form.properties[name] : undefined;
  return field === undefined || field.writeOnly === true;
}
