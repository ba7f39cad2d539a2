declare module '../runtime/events.js' {
  interface KabinetEvents {
    /** The backend has taken a request for a payout. */
    'kabinet-payout-requested': {id: string; number: string};
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kabinet-payout-requested': CustomEvent<{id: string; number: string}>;
  }
}

export {};
