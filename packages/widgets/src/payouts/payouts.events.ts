declare module '../runtime/events.js' {
  interface KabinetEvents {
    /** The visitor asked what a payout is made of. */
    'kabinet-payout-opened': {id: string};
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kabinet-payout-opened': CustomEvent<{id: string}>;
  }
}

export {};
