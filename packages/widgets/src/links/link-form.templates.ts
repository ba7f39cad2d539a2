import {html, noChange, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Offer} from '@kabinet/contract';
import {button} from '../templates/button.js';
import {icon} from '../templates/icon.js';
import type {LinkBuilder} from './link-builder.js';
import {carriedIn} from './link-builder.model.js';
import type {LinkExtras} from './link-extras.js';
import {codeField, destinationField, labelField, nameField, serverWords} from './link-field.templates.js';
import {linkPreview} from './link-preview.templates.js';
import {createProblem} from './link-problems.templates.js';
import type {LinksView} from './links.messages.js';
import type {Quota} from './links.model.js';
import type {OfferPicker} from './offer-picker.js';

export interface FormOptions {
  builder: LinkBuilder;
  extras: LinkExtras;
  picker: OfferPicker;
  /** To choose from. */
  offers: readonly Offer[];
  offer: Offer;
  quota: Quota | undefined;
  /** `https://go.shop.example/r/`, when it is known. */
  beforeCode: string | undefined;
  onSubmit: () => void;
}

/** The fields of a new link beside what will come of them. */
export function linkForm(view: LinksView, options: FormOptions): TemplateResult {
  const {builder, extras, picker, offers, offer, beforeCode, onSubmit} = options;
  const {fields} = builder;
  const {values} = fields;
  return html`<form
    class="builder"
    part="builder"
    novalidate
    @keydown=${builder.repeated.ignore}
    @click=${builder.repeated.ignore}
    @submit=${(event: Event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    <div class="builder-fields">
      ${picker.render(view, {
        offers,
        offer,
        error: serverWords(fields, 'offer'),
        onChoose: (id) => fields.chooseOffer(id),
      })}
      ${destinationField(view, fields, offer)} ${nameField(view, fields)} ${moreFields(view, builder)}
      ${extras.render(view, fields)}
    </div>
    <div class="builder-result" part="result">
      ${linkPreview(view, {
        state: fields.destinationFor(offer),
        beforeCode,
        code: values.code.trim(),
        subIds: values.subIds,
        carried: carriedIn(values, view.programme),
      })}
      ${createProblem(view, builder)} ${createButton(view, options)}
    </div>
  </form>`;
}

/** Folded, because most links need none of it; opened where there is something to correct, and not closed again. */
function moreFields(view: LinksView, {fields}: LinkBuilder): TemplateResult | typeof nothing {
  const {t, session, programme} = view;
  const {subIds = []} = programme;
  const hasCode = session.capabilities.links?.customCodes ?? false;
  if (subIds.length === 0 && !hasCode) return nothing;
  const slots = ['code', ...subIds.map(({slot}) => slot)];
  const hasProblem = fields.isCodeWrong || slots.some((slot) => fields.problems.byField.has(slot));
  const title = t(subIds.length === 0 ? 'builder.code' : hasCode ? 'builder.code-and-labels' : 'builder.labels');
  return html`<details class="fold" part="labels" .open=${live(hasProblem || noChange)}>
    <summary>
      ${icon('right', 12)}<span>${title}</span>${subIds.length > 0 ? html`<small>${t('builder.labels-note')}</small>` : nothing}
    </summary>
    <div class="fold-body">
      ${
        hasCode
          ? codeField(view, fields, {
              note: t('builder.optional'),
              help: t(session.capabilities.links?.codeChange ? 'builder.code-form' : 'builder.code-help'),
            })
          : nothing
      }
      ${subIds.map((label) => labelField(view, fields, label))}
    </div>
  </details>`;
}

function createButton({t, can}: LinksView, {builder, quota}: FormOptions): TemplateResult {
  if (quota?.isFull) {
    return html`<div class="builder-actions">
      <button class="button is-primary" part="create" type="submit" disabled aria-describedby="link-quota">
        ${icon('copy')} ${t('builder.create')}
      </button>
      <p class="caption" id="link-quota">
        ${t('builder.full', {count: quota.limit})} ${can('links.archive') ? t('builder.make-room') : nothing}
      </p>
    </div>`;
  }
  return html`<div class="builder-actions">
    ${button({
      type: 'submit',
      kind: 'primary',
      part: 'create',
      icon: 'copy',
      busy: builder.busy,
      label: builder.busy ? t('builder.creating') : t('builder.create'),
      onPress: () => undefined,
    })}
  </div>`;
}
