import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {landingParameters} from '@kabinet/contract';
import type {LandingMark, LinkDraft} from '@kabinet/contract';
import {addressParts, filledIn} from './link-builder.model.js';
import type {DestinationState} from './link-builder.model.js';
import {landingParts} from './link-landing.js';
import type {LandingParts} from './link-landing.js';
import type {LinksView} from './links.messages.js';

export interface PreviewOptions {
  state: DestinationState;
  /** `https://go.shop.example/r/`; unknown as long as the partner has no links. */
  beforeCode: string | undefined;
  /** The partner's own; empty for one of chance. */
  code: string;
  subIds: Readonly<Record<string, string>>;
  /** What the link adds to its destination. */
  carried: Pick<LinkDraft, 'utm' | 'erid' | 'promoCode'>;
}

/** Stands for a code that nobody has made yet. */
const NO_CODE = '······';

/** The link to come with its parts named, and where it will lead: as the browser reads the address, host in punycode. */
export function linkPreview(view: LinksView, options: PreviewOptions): TemplateResult {
  const {t, format} = view;
  const {state, beforeCode, code, subIds} = options;
  const landing = landingOf(view, options);
  const marks = new Set(landing?.added.map(({mark}) => mark));
  const labels = Object.values(filledIn(subIds));
  return html`<div class="preview" part="preview">
    <p class="label"><span>${t('preview.title')}</span><small>${t('preview.note')}</small></p>
    ${beforeCode === undefined ? nothing : addressToCome(beforeCode, code || NO_CODE)}
    <dl class="legend">
      ${
        beforeCode === undefined
          ? nothing
          : html`<dt class="is-code"><bdi dir="ltr">${addressParts(beforeCode).path}${code || NO_CODE}</bdi></dt>
              <dd>${code ? t('preview.own-code') : t('preview.code')}</dd>`
      }
      <dt class="is-opens">${t('preview.opens')}</dt>
      <dd>${landing ? target(landing) : state.kind === 'bad' ? t('preview.correct') : '…'}</dd>
      ${LANDING_MARKS.filter((mark) => marks.has(mark)).map(
        (mark) =>
          html`<dt class="is-${mark}">${t(`preview.${mark}`)}</dt>
            <dd>${t(`preview.${mark}-note`)}</dd>`,
      )}
      ${
        labels.length > 0
          ? html`<dt class="is-label">${t('preview.labels')}</dt>
              <dd><span class="mono">${format.list(labels)}</span>: ${t('preview.labels-come-back')}</dd>`
          : nothing
      }
    </dl>
  </div>`;
}

function addressToCome(beforeCode: string, code: string): TemplateResult {
  const {host, path} = addressParts(beforeCode);
  const way = html`<span class="address-code">${path}${code}</span>`;
  return html`<p class="address" dir="ltr"><span class="address-host">${host}</span>${way}</p>`;
}

const LANDING_MARKS: readonly LandingMark[] = ['utm', 'erid', 'promo'];

/** Undefined as long as it is not known where the link leads. */
function landingOf({programme}: LinksView, {state, carried}: PreviewOptions): LandingParts | undefined {
  if (state.kind === 'bad' || state.kind === 'unfinished') return undefined;
  return landingParts(state.url, landingParameters(carried, programme.links));
}

/** In one line: blanks would stand in the address. */
function target({host, path, added, fragment}: LandingParts): TemplateResult {
  const marked = added.map(({mark, text}) => html`<span class="address-${mark}">${text}</span>`);
  return html`<span class="address-target" dir="ltr"><strong>${host}</strong>${path}${marked}${fragment}</span>`;
}
