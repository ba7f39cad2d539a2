import type {Link} from '@kabinet/contract';

declare module '../runtime/events.js' {
  interface KabinetEvents {
    /** The partner has made a link. */
    'kabinet-link-created': {link: Link};
    /** The address of a link stands on the clipboard. */
    'kabinet-link-copied': {link: Link};
    /** A link was archived: it leads nowhere any more. */
    'kabinet-link-archived': {link: Link};
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kabinet-link-created': CustomEvent<{link: Link}>;
    'kabinet-link-copied': CustomEvent<{link: Link}>;
    'kabinet-link-archived': CustomEvent<{link: Link}>;
  }
}
