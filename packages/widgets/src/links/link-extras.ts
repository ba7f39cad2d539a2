import {html, noChange, nothing} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {filledUtm} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {LateController} from '../controllers/late-controller.js';
import type {LatePart} from '../controllers/late-controller.js';
import {icon} from '../templates/icon.js';
import {latePart} from '../templates/late-part.js';
import type {linkExtras, UtmTemplateKeeper, utmTemplateKeeperOf} from './extras/link-extras.part.js';
import {extrasTexts} from './extras/link-extras.texts.js';
import type {LinkFields} from './link-fields.js';
import type {LinksView} from './links.messages.js';

/** What `extras/link-extras.part.ts` brings once it is loaded. */
interface ExtrasModule extends LatePart {
  linkExtras: typeof linkExtras;
  utmTemplateKeeperOf: typeof utmTemplateKeeperOf;
}

/** What a link may carry besides its destination, folded: UTM fields, a promo code, the ad token. */
export class LinkExtras {
  readonly #host: WidgetHost & LitElement;
  readonly #view: () => LinksView | undefined;
  readonly #part: LateController<ExtrasModule>;
  #keeper: UtmTemplateKeeper | undefined;

  constructor(host: WidgetHost & LitElement, view: () => LinksView | undefined) {
    this.#host = host;
    this.#view = view;
    this.#part = new LateController(host, () => import('./extras/link-extras.part.js'), extrasTexts);
  }

  render(view: LinksView, fields: LinkFields): TemplateResult | typeof nothing {
    const {t, format, programme} = view;
    const {utm, promo, erid} = programme.links ?? {};
    const names = [
      ...(utm ? [t('extras.utm')] : []),
      ...(promo ? [t('extras.promo-short')] : []),
      ...(erid ? [t('extras.erid-short')] : []),
    ];
    if (names.length === 0) return nothing;
    const hasProblem = fields.isEridWrong || hasProblems(fields);
    return html`<details
      class="fold"
      part="extras"
      .open=${live(hasProblem || noChange)}
      @toggle=${(event: Event) => {
        if ((event.target as HTMLDetailsElement).open) void this.#load();
      }}
    >
      <summary>
        ${icon('right', 12)}<span class="fold-title">${format.list(names)}</span>${
          isFilled(fields) ? html`<small>${t('extras.filled')}</small>` : nothing
        }
      </summary>
      ${latePart(this.#host, this.#part, {
        ready: (part) => {
          this.#keeper ??= part.utmTemplateKeeperOf(this.#host, this.#view);
          return part.linkExtras(view, fields, this.#keeper);
        },
      })}
    </details>`;
  }

  async #load(): Promise<void> {
    if (this.#part.value) return;
    await this.#part.want();
    // What asks for the templates comes to be while this is drawn, and asks before the next time.
    await this.#host.updateComplete;
    this.#host.requestUpdate();
  }
}

function hasProblems({problems}: LinkFields): boolean {
  return [...problems.byField.keys()].some((field) => /^(utm\/|erid$|promoCode$)/.test(field));
}

function isFilled({values: {utm, erid, promoCode}}: LinkFields): boolean {
  return Object.keys(filledUtm(utm)).length > 0 || erid.trim() !== '' || promoCode !== '';
}
