import type {ErrorKind, Operation} from '@kabinet/contract';

/** What is configured, without anything secret. */
export interface ConfigurationFacts {
  /** `en-GB` */
  readonly locale: string;
  readonly language: string;
  readonly scheme: string;
  /** The programme that the host has fixed. */
  readonly programme: string | undefined;
  /** Names of the callbacks that the page has given. */
  readonly hooks: readonly string[];
  /** What was wrong with the brand and how it was mended. */
  readonly brand: readonly string[];
}

/** Whether the backend answers, and what it allows this partner. */
export type SessionFacts =
  | {
      readonly answers: true;
      /** `approved` */
      readonly partner: string;
      readonly programmes: readonly string[];
      /** Operations, also those that this version does not know. */
      readonly allowed: readonly string[];
      /** Allowed by the session, but not there in the backend. */
      readonly lacking: readonly string[];
    }
  | ({readonly answers: false} & Reason);

/** Why something was not answered. */
export interface Reason {
  readonly kind: ErrorKind;
  readonly requestId: string | undefined;
  /** Of the API, without its query; absent where the backend has none. */
  readonly address?: string;
  /** Which fields are wrong, or what the error and its cause say; absent where the backend is the page's own code. */
  readonly message?: string;
}

/** A question of a widget that has no answer, or no newer one. */
export interface FailureFacts extends Reason {
  /** Undefined where there is an answer and it cannot be drawn. */
  readonly operation: Operation | undefined;
}

/** One widget on the page. */
export interface WidgetFacts {
  readonly tag: string;
  /** Of the library that registered its tag. */
  readonly version: string | undefined;
  /**
   * `undefined`: nobody has registered the tag; `foreign`: somebody else has, or another copy of the library;
   * `unconfigured`, `loading`, `failed`, `closed` (the partner's status), `unsupported` (hidden) or `ready`, which it is
   * also when something besides its own operation has failed.
   */
  readonly shows: string;
  /** The operation without which it has nothing to show. */
  readonly needs?: Operation;
  /** Absent when there are none. */
  readonly failures?: readonly FailureFacts[];
}

export interface DiagnosedFacts {
  readonly version: string;
  /** Undefined when nothing is configured. */
  readonly configuration: ConfigurationFacts | undefined;
  readonly session: SessionFacts | undefined;
  readonly widgets: readonly WidgetFacts[];
  /** What the page's content security policy refused, where the browser tells. */
  readonly refused: readonly string[];
}

export interface Diagnosis extends DiagnosedFacts {
  /** What to do something about, one sentence each. */
  readonly problems: readonly string[];
}
