import {loadMapping, mappedBackend} from '@kabinet/backends/mapped';
import {Budget} from '@kabinet/backends/platforms';
import type {Allowance, Connection, PlatformPartner, Runtime} from '@kabinet/backends/platforms';
import type {PartnerBackend} from '@kabinet/contract';
import type {GatewayFile} from './config-schema.js';

export interface MappedConnectionOptions {
  readonly mapping: NonNullable<GatewayFile['mapping']>;
  readonly document: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly allowance: Allowance | undefined;
  readonly runtime: Runtime;
}

/** Where nobody says what an API allows. */
const CAREFUL: Allowance = {requests: 5, perMs: 1000};

/** Partners whose answers are kept; beyond them those who came first are read anew. */
const MOST_PARTNERS = 1000;

/**
 * An API that a mapping document describes. Expressions are limited in steps, size and time, and give way to others
 * after each few milliseconds, so that a costly document holds up nobody but its own answers.
 * @throws {BackendError} `validation`, naming the places in the document that cannot be.
 */
export async function mappedConnection(options: MappedConnectionOptions): Promise<Connection> {
  const {mapping, document, keys, allowance = CAREFUL, runtime} = options;
  const {pace, keepMs, patienceMs} = runtime;
  const loaded = await loadMapping(document);
  const budget = new Budget(allowance, pace);
  const backendFor = ({id, account, key}: PlatformPartner): PartnerBackend => {
    const values = {...keys, account, ...(key !== undefined && {partnerKey: key})};
    return mappedBackend(loaded, {
      url: mapping.url,
      headers: filledIn(mapping.headers, values),
      parameters: {account},
      keepMs,
      pace,
      writes: runtime.writes,
      // What waits in the queue is not the API's fault.
      timeouts: {readMs: QUEUE_MS + patienceMs},
      fetch: (...request) => budget.run(id, () => runtime.fetch(...request)),
    });
  };
  const known = new Map<string, {readonly identity: string; readonly backend: PartnerBackend}>();
  return {
    backendFor(partner) {
      const identity = JSON.stringify([partner.account, partner.key]);
      const kept = known.get(partner.id);
      if (kept?.identity === identity) return kept.backend;
      const backend = backendFor(partner);
      known.delete(partner.id);
      known.set(partner.id, {identity, backend});
      for (const first of known.keys()) {
        if (known.size <= MOST_PARTNERS) break;
        known.delete(first);
      }
      return backend;
    },
  };
}

const QUEUE_MS = 60_000;

function filledIn(
  headers: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole));
  return Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, fill(text)]));
}
