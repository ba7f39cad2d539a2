import type {FieldProblem, RequisiteFault, RequisiteField, RequisiteForm} from '@kabinet/contract';
import type {RequisitesView} from '../requisites.messages.js';

const ACCOUNTS: ReadonlySet<string> = new Set(['ru-account', 'ru-correspondent-account']);
const ADDRESSES: ReadonlySet<string> = new Set(['tron-address', 'ethereum-address']);

/** What is wrong with a field, and what to look at. */
export function faultWords(view: RequisitesView, form: RequisiteForm, name: string, fault: RequisiteFault): string {
  const {t, text} = view;
  const field = form.properties[name];
  const hint = field?.description === undefined ? '' : text(field.description);
  switch (fault) {
    case 'check_digits':
      return t(`fault.check_digits.${kindOf(field)}`);
    case 'any_of':
      return t('fault.any_of', {fields: view.format.list(alternatives(form).map((one) => `«${text(one)}»`))});
    case 'pattern':
      return field?.errorMessage === undefined ? t('fault.shape') : text(field.errorMessage);
    case 'length':
    case 'characters':
    case 'beginning':
      return hint ? t(`fault.${fault}.hint`, {hint}) : t(`fault.${fault}`);
    case 'required':
    case 'country':
    case 'shape':
    case 'choice':
    case 'unknown':
      return t(`fault.${fault}`);
  }
}

const FAULTS: ReadonlySet<string> = new Set<RequisiteFault>([
  'required',
  'any_of',
  'pattern',
  'choice',
  'unknown',
  'characters',
  'length',
  'beginning',
  'country',
  'check_digits',
  'shape',
]);

/** The backend's word on a field: by its code where that is known here, else in its own words. */
export function problemWords(view: RequisitesView, form: RequisiteForm, name: string, problem: FieldProblem): string {
  const {code, detail} = problem;
  return code !== undefined && FAULTS.has(code) ? faultWords(view, form, name, code as RequisiteFault) : detail;
}

function kindOf(field: RequisiteField | undefined): 'account' | 'address' | 'number' {
  if (ACCOUNTS.has(field?.format ?? '')) return 'account';
  return ADDRESSES.has(field?.format ?? '') ? 'address' : 'number';
}

function alternatives({anyOf = [], properties}: RequisiteForm) {
  const names = anyOf.flatMap(({required}) => required);
  return names.map((name) => properties[name]?.title ?? name);
}
