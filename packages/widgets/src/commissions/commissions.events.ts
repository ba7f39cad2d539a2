declare module '../runtime/events.js' {
  interface KabinetEvents {
    /** The visitor asked why a commission is what it is. */
    'kabinet-commission-opened': {id: string};
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kabinet-commission-opened': CustomEvent<{id: string}>;
  }
}

export {};
