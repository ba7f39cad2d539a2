import type {Json, JsonEdit} from '../../../../backends/src/testing/json-edits.js';
import {randomStream} from '../../../../backends/src/sample/random.js';
import {TOKEN_PREFIX} from '../../../../backends/src/testing/token-prefix.js';
import {findDomFaults} from '../../testing/dom-faults.js';
import {until} from '../../testing/probe.js';
import {fieldsOf, mutationsOf} from '../../testing/mutations.js';
import type {Field} from '../../testing/mutations.js';
import {WatchedStats} from './watched-stats.js';

/** One change of the answers of a path, as a server of another version or with a fault would make it. */
export interface Mutation {
  readonly path: string;
  readonly edit: JsonEdit;
}

/** The widget with all its parts. */
export async function openWhole(): Promise<WatchedStats> {
  const stats = await WatchedStats.open();
  await until('the breakdown', () => stats.element.shadowRoot?.querySelector('.breakdown .table'));
  return stats;
}

/** The documents that the widget was answered with. */
export async function answersOf({server}: WatchedStats, path: string): Promise<Json[]> {
  const headers = {authorization: `Bearer ${TOKEN_PREFIX}0`};
  const asked = new Set((await server.requests({path})).map((request) => request.path));
  const origin = server.url.replace(/\/partner-api\/v1$/, '');
  return Promise.all([...asked].map(async (one) => (await (await fetch(origin + one, {headers})).json()) as Json));
}

/** Every change of every field of a path's answers. */
export async function mutationsAt(stats: WatchedStats, path: string): Promise<Mutation[]> {
  const answers = await answersOf(stats, path);
  const fields = new Map<string, Field>();
  for (const field of answers.flatMap((answer) => fieldsOf(answer))) fields.set(field.pointer, field);
  return [...fields.values()].flatMap(mutationsOf).map((edit) => ({path, edit}));
}

/** The answers are changed so, and asked for anew. */
export async function mutate({server, runtime, element}: WatchedStats, mutations: readonly Mutation[]): Promise<void> {
  const paths = new Set(mutations.map(({path}) => path));
  const editsOf = (path: string): JsonEdit[] =>
    mutations.filter((mutation) => mutation.path === path).map(({edit}) => edit);
  await server.set([...paths].map((path) => ({match: {path}, change: {edits: editsOf(path)}})));
  await runtime.core.cache.invalidateQueries({type: 'active'});
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/** What is wrong with the page now; a card that says so is right. */
export function faultsOf({element}: WatchedStats): string[] {
  const found = findDomFaults({texts: [], tokenPrefix: TOKEN_PREFIX});
  const shows = element.shadowRoot?.querySelector('.tile-value, [part=error], [part=state]');
  return shows ? found : [...found, 'nothing is shown'];
}

/** Two fields of report and session at once, so many times. Returns what went wrong, and whether figures came back. */
export async function mutatePairs(seed: number, count: number): Promise<string[]> {
  const stats = await openWhole();
  const random = randomStream(seed, 'pairs of mutations');
  const found: string[] = [];
  try {
    const all = [...(await mutationsAt(stats, '/report')), ...(await mutationsAt(stats, '/session'))];
    for (let pair = 0; pair < count; pair++) {
      const mutations = [random.pick(all), random.pick(all)];
      await mutate(stats, mutations);
      found.push(...faultsOf(stats).map((fault) => `${fault} after ${JSON.stringify(mutations)}`));
    }
    await mutate(stats, []);
    await until('figures again', () => stats.clicks > 0);
    return found;
  } finally {
    stats.close();
  }
}
