import {createPartnerApi} from '@kabinet/backends/handler';
import {httpBackend} from '@kabinet/backends/http';
import {memoryStore} from '@kabinet/backends/memory';
import {SAMPLE_STUDIO} from '@kabinet/backends/sample';
import type {Commission, PartnerBackend} from '@kabinet/contract';
import {Balance} from '../../balance/balance.js';
import {editJson} from '../../../../backends/src/testing/json-edits.js';
import type {Json, JsonEdit} from '../../../../backends/src/testing/json-edits.js';
import {randomStream} from '../../../../backends/src/sample/random.js';
import {TOKEN_PREFIX} from '../../../../backends/src/testing/token-prefix.js';
import {findDomFaults} from '../../testing/dom-faults.js';
import {fieldsOf, mutationsOf} from '../../testing/mutations.js';
import type {Field} from '../../testing/mutations.js';
import {openList} from './commissions-page.js';
import type {CommissionsPage} from './commissions-page.js';

/** One change of an answer, as a server of another version or with a fault would make it. */
export interface Mutation {
  readonly of: 'list' | 'get' | 'plan';
  /** Of the commission that is explained, or of any. */
  readonly id: string;
  readonly edit: JsonEdit;
}

customElements.define('kabinet-balance', Balance);

const {partner, programme} = SAMPLE_STUDIO;
const store = memoryStore();
const sound = store.backendFor(partner) as Required<PartnerBackend>;

const api = createPartnerApi({authenticate: () => partner, backendFor: (identity) => store.backendFor(identity)});

/** The wire without a network, with one answer changed on its way. */
class MutableWire {
  mutation: Mutation | undefined;
  readonly backend = httpBackend({
    url: 'https://api.example/partner-api/v1',
    getToken: () => Promise.resolve({token: `${TOKEN_PREFIX}1`}),
    pace: {sleep: () => Promise.resolve()},
    fetch: (input, init) => this.#answer(new Request(input, init)),
  });

  async #answer(request: Request): Promise<Response> {
    const response = await api(request);
    const {mutation} = this;
    if (!mutation || !pathOf(mutation).test(new URL(request.url).pathname)) return response;
    return Response.json(editJson((await response.json()) as Json, [mutation.edit]));
  }
}

function pathOf({of, id}: Mutation): RegExp {
  return new RegExp({list: '/commissions$', get: `/commissions/${id}$`, plan: '/plan$'}[of]);
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** Two of each kind are explained. */
const OF_A_KIND = 2;

/** Every change of every field of the list, of the plan, and of the explanation of commissions of each kind. */
export async function everyMutation(): Promise<Mutation[]> {
  const query = {programme, period: {from: '2026-09-01', to: '2026-11-21'}, limit: 100};
  const page = await sound.commissions.list(query);
  const {get} = sound.commissions;
  const kindOf = ({offer, type}: Commission): string => `${offer.id} ${type}`;
  const explained = page.items.filter(
    (row, index) => page.items.slice(0, index).filter((other) => kindOf(other) === kindOf(row)).length < OF_A_KIND,
  );
  const details = await Promise.all(explained.map(({id}) => get!({id})));
  const [first] = details;
  if (!first) throw new Error('There is nothing to explain.');
  const ofAnswers = [
    ...changesOf(fieldsOf(plain(page))).map((edit): Mutation => ({of: 'list', id: first.id, edit})),
    ...changesOf(fieldsOf(plain(await sound.plan({programme})))).map((edit): Mutation => ({
      of: 'plan',
      id: first.id,
      edit,
    })),
  ];
  const ofDetails = details.flatMap((detail) =>
    changesOf(fieldsOf(plain(detail))).map((edit): Mutation => ({of: 'get', id: detail.id, edit})),
  );
  return [...ofAnswers, ...ofDetails];
}

function changesOf(fields: readonly Field[]): JsonEdit[] {
  return fields.flatMap(mutationsOf);
}

/** So many of them, drawn with a seed. */
export async function someMutations(seed: number, count: number): Promise<Mutation[]> {
  const all = await everyMutation();
  const random = randomStream(seed, 'mutations of commissions');
  return Array.from({length: count}, () => random.pick(all));
}

/** Makes one change after another. Returns what went wrong: what is on the page, or what did not come back after them. */
export async function faultsAfter(mutations: readonly Mutation[]): Promise<string[]> {
  const changed = new MutableWire();
  const page = await openList(changed.backend, {attributes: {period: '2026-09-01/2026-11-21'}});
  const beside = await neighbour(page);
  const untouched = beside.textContent;
  const found: string[] = [];
  for (const mutation of mutations) {
    changed.mutation = mutation;
    await show(page, mutation);
    const faults = beside.textContent === untouched ? faultsOf(page) : [...faultsOf(page), 'another widget changed'];
    found.push(...faults.map((fault) => `${fault} after ${JSON.stringify(mutation)}`));
  }
  changed.mutation = undefined;
  await page.runtime.core.cache.invalidateQueries();
  await page.until(() => page.rows.length > 3, 'the rows again');
  return found;
}

/** What another widget of the page shows, which no fault of this one may touch. */
async function neighbour(page: CommissionsPage): Promise<Element> {
  const balance = new Balance();
  balance.runtime = page.runtime;
  page.element.parentElement?.append(balance);
  const figure = (): Element | null | undefined => balance.shadowRoot?.querySelector('[part=pipeline]');
  await page.until(() => Boolean(figure()), 'the balance');
  return figure() as Element;
}

async function show({element, runtime, root}: CommissionsPage, {of, id}: Mutation): Promise<void> {
  const terms = root.querySelector<HTMLElement>('[part=terms]');
  if (of === 'plan') terms?.click();
  else root.querySelector<HTMLDialogElement>('dialog:has(#terms-title)')?.close();
  if (of === 'get') await element.show(id);
  void runtime.core.cache.invalidateQueries();
  do await new Promise((resolve) => setTimeout(resolve));
  while (runtime.core.cache.isFetching() > 0);
  await element.updateComplete;
}

/** A card that says what is wrong is right. */
function faultsOf({root}: CommissionsPage): string[] {
  const found = findDomFaults({texts: [], tokenPrefix: TOKEN_PREFIX});
  const shows = root.querySelector('tbody tr, [part=error], [part=state], [part=empty]');
  return shows ? found : [...found, 'nothing is shown'];
}
