import type {BackendError, CurrencyDeclaration, PartnerBackend} from '@kabinet/contract';
import type {Brand, BrandScheme, Theme} from '@kabinet/themes';
import type {Overrides} from './i18n/translator.js';
import type {ChoiceStorage} from './remembered.js';

/** What a widget would like the host page to show: another widget's content, or one object in it. */
export interface NavigationTarget {
  widget: 'stats' | 'links' | 'commissions' | 'balance' | 'payouts' | 'requisites';
  /** The object to show there: a payout in `payouts`. */
  id?: string | undefined;
  /** With `widget: 'commissions'`: the id of the payout whose commissions are asked for. */
  payout?: string | undefined;
}

/** What a partner would like to ask the operator's support about. Nothing in it is secret. */
export interface SupportContext {
  widget: string;
  /** The number of the failed request, to be found in the operator's logs. */
  requestId?: string | undefined;
  /** The object in question, such as a commission. */
  id?: string | undefined;
}

/** Where a link is about to lead: checked already, as `checkDestination` wrote it out. */
export interface DestinationToReview {
  destination: string;
  offer: string;
  programme: string;
  /** The link that shall lead elsewhere; undefined for a new one. */
  link?: string | undefined;
}

/** Nothing to send it as it is; an address to send in its place; or why it is not sent, in the partner's language. */
export type DestinationReview = {destination: string} | {problem: string} | undefined;

/** Before what the operator wants to know who is there: `requisites.save`. */
export interface StepUpQuestion {
  operation: string;
  widget: string;
}

/** What the host page does for the widgets. Whatever it leaves out, the widgets do not offer. */
export interface HostHooks {
  navigate?: (target: NavigationTarget) => void;
  /** Opens the operator's login; offered on the one «session expired» card. */
  onSessionExpired?: () => void;
  support?: (context: SupportContext) => void;
  /** Asked before a destination is sent. Whoever throws or rejects has refused it. */
  reviewDestination?: (asked: DestinationToReview) => DestinationReview | Promise<DestinationReview>;
  /**
   * Asks the partner for a password or a code, where the backend wants a proof. What it gives is sent to the backend and
   * kept nowhere; nothing means that the partner has given up.
   */
  stepUp?: (question: StepUpQuestion) => string | undefined | Promise<string | undefined>;
  /** For the operator's error log. The visitor has been told already. */
  onError?: (error: BackendError, context: {widget: string}) => void;
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface RuntimeOptions extends HostHooks {
  backend: PartnerBackend;
  /** Made by `createTheme` of `@kabinet/themes`. */
  theme?: Theme;
  /** Overrides the brand's own scheme. `auto` follows the page around the widget, then the system. */
  scheme?: BrandScheme;
  /** `ru`, `en` (formats as `en-GB`), or any tag such as `en-US`; without it, the language of the page. */
  locale?: string;
  /** The operator's own words by language and key: `{ru: {'stats.title': 'Сводка'}}`. Asked before ours. */
  texts?: Overrides;
  /** Fixes the programme for every widget, which then offer no switch. */
  programme?: string;
  /** Currencies that Intl does not know; those of the session are added to them. */
  currencies?: readonly CurrencyDeclaration[];
  /** The level of the widgets' titles, 2 by default. */
  headingLevel?: HeadingLevel;
  /** Where choices of the visitor such as columns are kept: in `localStorage` unless said otherwise, nowhere with null. */
  storage?: ChoiceStorage | null;
  /** Reports missing texts in the console. */
  debug?: boolean;
}

/** What partners of this programme are called, and what else they say otherwise: leads and clicks among webmasters. */
export type TermSet = 'affiliate' | 'webmaster' | 'blogger' | 'agent';

/** What `configureKabinet` and `scopeKabinet` take: a brand, or the address of its JSON document; a set of terms. */
export type KabinetOptions = Omit<RuntimeOptions, 'theme'> & {
  brand?: Brand | string;
  /** Without it they are partners. The operator's own `texts` take precedence. */
  terms?: TermSet;
};
