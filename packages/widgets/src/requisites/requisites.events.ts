declare module '../runtime/events.js' {
  interface KabinetEvents {
    /** Requisites were saved or taken away. No value is told. */
    'kabinet-requisites-changed': {programme: string};
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kabinet-requisites-changed': CustomEvent<{programme: string}>;
  }
}

export {};
