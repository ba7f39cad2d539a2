import type {PartnerBackend} from '@kabinet/contract';
import type * as v from 'valibot';
import type {Allowance} from './budget.js';
import type {Runtime} from './runtime.js';

/** A partner as the gateway's config knows them. */
export interface PlatformPartner {
  /** The id that the partner's token says. */
  readonly id: string;
  /** The partner's id at the platform; never out of a request. */
  readonly account: string;
  /** What the operator calls the partner, for platforms that do not say. */
  readonly name?: string | undefined;
  /** The partner's own key, at platforms that give each one. */
  readonly key?: string | undefined;
}

export interface ConnectOptions<Settings> {
  readonly settings: Settings;
  /** The operator's keys, by the names in `Platform.keys`. */
  readonly keys: Readonly<Record<string, string>>;
  /** What the operator's plan allows, when it is not the usual. */
  readonly allowance?: Allowance | undefined;
  readonly runtime: Runtime;
}

/** A connected platform: one queue, one cache, all partners. */
export interface Connection {
  /** What speaks for one partner. Cheap: it may be asked for with every request. */
  backendFor(partner: PlatformPartner): PartnerBackend;
}

/** An affiliate platform that a gateway can stand before. */
export interface Platform<Settings extends object = object> {
  /** In the config: `affiliatewp`. */
  readonly name: string;
  /** What the operator must say of it; never a key. */
  readonly settings: v.GenericSchema<unknown, Settings>;
  /** Keys of the operator that it needs. */
  readonly keys: readonly string[];
  /** Whether each partner has a key of their own. */
  readonly hasPartnerKeys: boolean;
  /** What it allows, by its documentation. */
  readonly allowance: Allowance;
  /** @throws {BackendError} `validation` for settings that cannot be. */
  connect(options: ConnectOptions<Settings>): Connection;
}
