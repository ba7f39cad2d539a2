// Written by `npm run frameworks` out of the custom elements manifest.
import type {Balance, Commissions, Links, Payouts, Requisites, Stats, KabinetEvents} from '@kabinet/widgets';

/** Every widget by its name: the end of its tag. */
export interface Widgets {
  /**
   * Where a partner's money stands: what is available, when the next payout comes, and the way of everything that is
   * not paid out yet. One way for each currency; every one adds up in sight.
   */
  balance: {
    element: Balance;
    properties: {
      /** Takes precedence over the scope and the page. */
      runtime?: Balance['runtime'] | undefined;
      /** The id of the programme to show; without it, the visitor's choice. */
      programme?: Balance['programme'] | undefined;
      /** The level of the title, 1 to 6; without it, the host's. */
      headingLevel?: Balance['headingLevel'] | undefined;
    };
    attributes: {
      /** The level of the title, 1 to 6; without it, the host's. */
      'heading-level'?: number | string | undefined;
    };
    events: {
      /** The backend took a request for a payout. */
      'kabinet-payout-requested': CustomEvent<KabinetEvents['kabinet-payout-requested']>;
      /** Something could not be loaded or done. */
      'kabinet-error': CustomEvent<KabinetEvents['kabinet-error']>;
    };
  };
  /**
   * Every commission of a period, newest first, each with its reasons: what it was calculated from, why it has its
   * status, when it is paid.
   */
  commissions: {
    element: Commissions;
    properties: {
      /** The period shown: a preset such as `last-30-days`, or two dates `2026-10-01/2026-10-31`. The visitor may change it. */
      period?: Commissions['period'] | undefined;
      /** Rows per page, 5 to 100. Other values are brought back to 20 with a warning. */
      pageSize?: Commissions['pageSize'] | undefined;
      /** The id of a payout: its commissions are shown instead of those of the period, until the visitor asks for the period. */
      payout?: Commissions['payout'] | undefined;
      /** The list scrolls by itself and goes on as it is scrolled, whatever its length; `page-size` does not matter then. */
      continuous?: Commissions['continuous'] | undefined;
      /** `full`, or for a narrow column `latest`: the newest commissions alone. */
      layout?: Commissions['layout'] | undefined;
      /** How many commissions `latest` shows, 1 to 20. */
      count?: Commissions['count'] | undefined;
      /** Widgets of the same group share the period that the visitor chooses. */
      group?: Commissions['group'] | undefined;
      /** A word to begin parameters of the page's address with, `commissions`: period, filters and order are kept there. */
      urlState?: Commissions['urlState'] | undefined;
      /** Takes precedence over the scope and the page. */
      runtime?: Commissions['runtime'] | undefined;
      /** The id of the programme to show; without it, the visitor's choice. */
      programme?: Commissions['programme'] | undefined;
      /** The level of the title, 1 to 6; without it, the host's. */
      headingLevel?: Commissions['headingLevel'] | undefined;
    };
    attributes: {
      /** Rows per page, 5 to 100. Other values are brought back to 20 with a warning. */
      'page-size'?: number | string | undefined;
      /** A word to begin parameters of the page's address with, `commissions`: period, filters and order are kept there. */
      'url-state'?: string | undefined;
      /** The level of the title, 1 to 6; without it, the host's. */
      'heading-level'?: number | string | undefined;
    };
    events: {
      /** The visitor asked why a commission is what it is. */
      'kabinet-commission-opened': CustomEvent<KabinetEvents['kabinet-commission-opened']>;
      /** The visitor chose another period. */
      'kabinet-period-changed': CustomEvent<KabinetEvents['kabinet-period-changed']>;
      /** Something could not be loaded. */
      'kabinet-error': CustomEvent<KabinetEvents['kabinet-error']>;
    };
  };
  /** Makes links and lists them with what each has earned in a period. */
  links: {
    element: Links;
    properties: {
      /** The days of the figures: a preset such as `last-30-days`, or two dates `2026-10-01/2026-10-31`. The visitor may change them. */
      period?: Links['period'] | undefined;
      /** `full`; for a narrow column `maker`, the form alone, or `latest`, the newest links alone. */
      layout?: Links['layout'] | undefined;
      /** How many links `latest` shows, 1 to 20. */
      count?: Links['count'] | undefined;
      /** Widgets of the same group share the period that the visitor chooses. */
      group?: Links['group'] | undefined;
      /** Takes precedence over the scope and the page. */
      runtime?: Links['runtime'] | undefined;
      /** The id of the programme to show; without it, the visitor's choice. */
      programme?: Links['programme'] | undefined;
      /** The level of the title, 1 to 6; without it, the host's. */
      headingLevel?: Links['headingLevel'] | undefined;
    };
    attributes: {
      /** The level of the title, 1 to 6; without it, the host's. */
      'heading-level'?: number | string | undefined;
    };
    events: {
      /** The partner has made a link. */
      'kabinet-link-created': CustomEvent<KabinetEvents['kabinet-link-created']>;
      /** The address of a link stands on the clipboard. */
      'kabinet-link-copied': CustomEvent<KabinetEvents['kabinet-link-copied']>;
      /** The partner has archived a link. */
      'kabinet-link-archived': CustomEvent<KabinetEvents['kabinet-link-archived']>;
      /** The visitor chose another period. */
      'kabinet-period-changed': CustomEvent<KabinetEvents['kabinet-period-changed']>;
      /** Something could not be loaded or changed. */
      'kabinet-error': CustomEvent<KabinetEvents['kabinet-error']>;
    };
  };
  /** Every payout, newest first: when it comes or why it does not, what it is made of, what arrives of it. */
  payouts: {
    element: Payouts;
    properties: {
      /** Takes precedence over the scope and the page. */
      runtime?: Payouts['runtime'] | undefined;
      /** The id of the programme to show; without it, the visitor's choice. */
      programme?: Payouts['programme'] | undefined;
      /** The level of the title, 1 to 6; without it, the host's. */
      headingLevel?: Payouts['headingLevel'] | undefined;
    };
    attributes: {
      /** The level of the title, 1 to 6; without it, the host's. */
      'heading-level'?: number | string | undefined;
    };
    events: {
      /** The visitor asked what a payout is made of. */
      'kabinet-payout-opened': CustomEvent<KabinetEvents['kabinet-payout-opened']>;
      /** The backend took a request for a payout. */
      'kabinet-payout-requested': CustomEvent<KabinetEvents['kabinet-payout-requested']>;
      /** The visitor took a request back. */
      'kabinet-payout-cancelled': CustomEvent<KabinetEvents['kabinet-payout-cancelled']>;
      /** Something could not be loaded or done. */
      'kabinet-error': CustomEvent<KabinetEvents['kabinet-error']>;
    };
  };
  /** How the partner is paid: requisites, masked until they are asked for, and the forms to fill in or change them. */
  requisites: {
    element: Requisites;
    properties: {
      /** Takes precedence over the scope and the page. */
      runtime?: Requisites['runtime'] | undefined;
      /** The id of the programme to show; without it, the visitor's choice. */
      programme?: Requisites['programme'] | undefined;
      /** The level of the title, 1 to 6; without it, the host's. */
      headingLevel?: Requisites['headingLevel'] | undefined;
    };
    attributes: {
      /** The level of the title, 1 to 6; without it, the host's. */
      'heading-level'?: number | string | undefined;
    };
    events: {
      /** Requisites were saved or taken away. */
      'kabinet-requisites-changed': CustomEvent<KabinetEvents['kabinet-requisites-changed']>;
      /** Something could not be loaded or done. */
      'kabinet-error': CustomEvent<KabinetEvents['kabinet-error']>;
    };
  };
  /** What a partner earned in a period and how it came about: figures with their change, a chart, the same as a table. */
  stats: {
    element: Stats;
    properties: {
      /** The period shown at first: a preset such as `last-30-days`, or two dates `2026-10-01/2026-10-31`. */
      period?: Stats['period'] | undefined;
      /** Ids of the metrics to show, in this order, separated by commas or spaces; without them the usual six. */
      metrics?: Stats['metrics'] | undefined;
      /** Keeps the visitor's choices in the address of the page, in parameters that begin with this word and a hyphen. */
      urlState?: Stats['urlState'] | undefined;
      /** Widgets of the same group share the period that the visitor chooses. */
      group?: Stats['group'] | undefined;
      /** Takes precedence over the scope and the page. */
      runtime?: Stats['runtime'] | undefined;
      /** The id of the programme to show; without it, the visitor's choice. */
      programme?: Stats['programme'] | undefined;
      /** The level of the title, 1 to 6; without it, the host's. */
      headingLevel?: Stats['headingLevel'] | undefined;
    };
    attributes: {
      /** Keeps the visitor's choices in the address of the page, in parameters that begin with this word and a hyphen. */
      'url-state'?: string | undefined;
      /** The level of the title, 1 to 6; without it, the host's. */
      'heading-level'?: number | string | undefined;
    };
    events: {
      /** The visitor chose another period. */
      'kabinet-period-changed': CustomEvent<KabinetEvents['kabinet-period-changed']>;
      /** Something could not be loaded. */
      'kabinet-error': CustomEvent<KabinetEvents['kabinet-error']>;
    };
  };
}

/** As scripts set them. */
export type Properties<Name extends keyof Widgets> = Widgets[Name]['properties'];

/** As HTML writes them, where that is not the name of the property. */
export type Attributes<Name extends keyof Widgets> = Widgets[Name]['attributes'];

/** Handlers of a widget's events, with what a framework puts before the names of events. */
export type Handlers<Name extends keyof Widgets, Before extends string> = {
  [Event in keyof Widgets[Name]['events'] as `${Before}${Event & string}`]?:
    ((event: Widgets[Name]['events'][Event]) => void) | undefined;
};
