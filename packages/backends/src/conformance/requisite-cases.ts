import type {PartnerBackend, RequisiteForm} from '@kabinet/contract';
import {offers} from './subject.js';
import type {Bench, Judge, Judges} from './subject.js';
import {equal, isTrue, refuses} from './verdict.js';

type Keeper = Required<NonNullable<PartnerBackend['requisites']>>;

/** Secrets that are valid and nobody's, in ready forms. */
const FILLED: Readonly<Record<string, {values: Record<string, string>; secret: string; wrong: [string, string]}>> = {
  ru_self_employed: {
    values: {name: 'Проверкин Пётр Петрович', inn: '500100732259', phone: '8 (999) 123-45-67'},
    secret: '+79991234567',
    wrong: ['inn', '500100732258'],
  },
  sepa: {
    values: {name: 'Peter Check', iban: 'GB82 WEST 1234 5698 7654 32', bic: 'deutdeff'},
    secret: 'GB82WEST12345698765432',
    wrong: ['iban', 'GB82WEST12345698765423'],
  },
};

export const requisiteCases: Judges = {
  'requisites are masked in lists, and told when asked for': keeper(async (requisites, programme, form) => {
    const {values, secret} = filled(form);
    const before = await requisites.list({programme});
    const after = await requisites.save({programme, form: form.id, values});
    equal(after.items, (await requisites.list({programme})).items, 'the answer to what was saved');
    const made = after.items.find(({id}) => !before.items.some((known) => known.id === id));
    isTrue(made !== undefined, 'What was saved is not in the list.');
    isTrue(!JSON.stringify(after.items).includes(secret), 'A secret stands in the list.');
    isTrue(made.account?.endsWith(secret.slice(-4)) ?? false, 'The last four characters of an account are not told.');
    const revealed = await requisites.reveal({id: made.id});
    isTrue(Object.values(revealed.values).includes(secret), 'What is revealed is not what was saved.');
    equal((await requisites.remove({id: made.id})).items, before.items, 'what is left');
    await refuses(requisites.reveal({id: made.id}), 'not_found', 'requisites that were removed');
  }),

  'requisites are judged, each field by its name': keeper(async (requisites, programme, form) => {
    const {values, wrong} = filled(form);
    const before = await requisites.list({programme});
    const save = (changes: object) => requisites.save({programme, form: form.id, values: {...values, ...changes}});
    const [field, mistyped] = wrong;
    const error = await refuses(save({[field]: mistyped}), 'validation', `a mistyped ${field}`, `/values/${field}`);
    isTrue(!JSON.stringify([error.message, error.fields]).includes(mistyped), 'An error repeats a secret.');
    await refuses(save({[field]: ''}), 'validation', `no ${field}`, `/values/${field}`);
    await refuses(save({nonsense: 'x'}), 'validation', 'a field that the form has not', '/values/nonsense');
    const unknown = requisites.save({programme, form: 'no-such-form', values});
    await refuses(unknown, 'validation', 'a form that is not taken', '/form');
    equal((await requisites.list({programme})).items, before.items, 'requisites after refusals');
  }),

  'a change keeps what it does not name, and holds withdrawals': keeper(async (requisites, programme, form) => {
    const {values, secret} = filled(form);
    const idempotencyKey = crypto.randomUUID();
    const draft = {programme, form: form.id, values};
    const before = await requisites.list({programme});
    const made = await requisites.save(draft, {idempotencyKey});
    equal((await requisites.save(draft, {idempotencyKey})).items, made.items, 'the answer to a repeated draft');
    const id = made.items.find((one) => !before.items.some((known) => known.id === one.id))?.id ?? '';
    const changed = await requisites.save({...draft, id, values: {name: 'Another Name'}, isMain: true});
    equal(
      changed.items.filter(({isMain}) => isMain).map((one) => [one.id, one.values['name']]),
      [[id, 'Another Name']],
      'the main requisites',
    );
    isTrue(Object.values((await requisites.reveal({id})).values).includes(secret), 'A value that stayed is lost.');
    if (changed.freezeHours) isTrue(changed.frozenUntil !== undefined, 'A change holds nothing.');
    const left = await requisites.remove({id});
    equal(left.items.length, before.items.length, 'requisites that are left');
    isTrue(left.items.length === 0 || left.items[0]?.isMain === true, 'None of what is left is the main one.');
  }),

  'requisites of others are not there': keeper(async (requisites, programme, form, {other}) => {
    const theirs = other?.requisites;
    if (!theirs?.reveal || !theirs.remove || !theirs.save) return;
    const {values} = filled(form);
    const before = await requisites.list({programme});
    const made = await requisites.save({programme, form: form.id, values});
    const id = made.items.find((one) => !before.items.some((known) => known.id === one.id))?.id ?? '';
    await refuses(theirs.reveal({id}), 'not_found', 'a look at another’s requisites');
    await refuses(theirs.remove({id}), 'not_found', 'the removal of another’s requisites');
    await refuses(theirs.save({programme, id, form: form.id, values}), 'not_found', 'a change of another’s requisites');
    await requisites.remove({id});
  }),

  'a bank is found by its БИК, or not': async (bench) => {
    const {requisites} = bench.backend;
    if (!requisites?.bank || !offers(bench, 'requisites.bank')) return;
    await refuses(requisites.bank({bik: '049999999'}), 'not_found', 'a bank that nobody knows');
    await refuses(requisites.bank({bik: '04'}), 'validation', 'half a БИК', '/bik');
  },
};

function filled(form: RequisiteForm): (typeof FILLED)[string] {
  const example = FILLED[form.id];
  if (!example) throw new Error(`There is no example of ${form.id}.`);
  return example;
}

/** In the first programme that takes a ready form that the suite can fill in, where no proof is asked for. */
function keeper(
  judge: (requisites: Keeper, programme: string, form: RequisiteForm, bench: Bench) => Promise<void>,
): Judge {
  return async (bench) => {
    const {requisites} = bench.backend;
    const all = ['requisites.list', 'requisites.reveal', 'requisites.save', 'requisites.remove'];
    if (!requisites || !all.every((name) => offers(bench, name))) return;
    for (const {id} of bench.programmes) {
      const {forms, stepUp = []} = await requisites.list({programme: id});
      const form = forms.find((one) => Object.hasOwn(FILLED, one.id));
      // Checked above: all methods exist.
      if (form && stepUp.length === 0) return judge(requisites as Keeper, id, form, bench);
    }
  };
}
