import type {RequisiteForm, RequisiteValues} from '@kabinet/contract';
import type {Payee} from './facts.js';

/** Fields that say who somebody is, not where their money lies. */
const WHO: ReadonlySet<string> = new Set(['inn', 'kpp', 'ogrn', 'ogrnip']);

/** Who is paid by the requisites, or, where there are none any more, the partner by their name. */
export function payeeOf(
  partner: string,
  requisites: {readonly form: RequisiteForm; readonly values: RequisiteValues} | undefined,
): Payee {
  if (!requisites) return {name: partner, details: []};
  const {form, values} = requisites;
  const details = Object.entries(form.properties).flatMap(([name, {title: label}]) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return WHO.has(name) && value !== undefined ? [{label, value}] : [];
  });
  return {name: values['name'] ?? partner, details};
}
