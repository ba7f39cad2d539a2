declare module '../runtime/events.js' {
  interface KabinetEvents {
    /** The visitor asked what a payout is made of. */
    'kabinet-payout-opened': {id: string};
    /** The visitor took a request for a payout back. */
    'kabinet-payout-cancelled': {id: string; number: string};
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kabinet-payout-opened': CustomEvent<{id: string}>;
    'kabinet-payout-cancelled': CustomEvent<{id: string; number: string}>;
  }
}

export {};
