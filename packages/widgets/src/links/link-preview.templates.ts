import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {addressParts, filledIn} from './link-builder.model.js';
import type {DestinationState} from './link-builder.model.js';
import type {LinksView} from './links.messages.js';

export interface PreviewOptions {
  state: DestinationState;
  /** `https://go.shop.example/r/`; unknown as long as the partner has no links. */
  beforeCode: string | undefined;
  /** The partner's own; empty for one of chance. */
  code: string;
  subIds: Readonly<Record<string, string>>;
}

/** Stands for a code that nobody has made yet. */
const NO_CODE = '······';

/** The link to come with its parts named, and where it will lead: as the browser reads the address, host in punycode. */
export function linkPreview(view: LinksView, {state, beforeCode, code, subIds}: PreviewOptions): TemplateResult {
  const {t, format} = view;
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
      <dd>${target(view, state)}</dd>
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

function target({t}: LinksView, state: DestinationState): TemplateResult | string {
  if (state.kind === 'bad') return t('preview.correct');
  if (state.kind === 'unfinished') return '…';
  const {host, path} = addressParts(state.url);
  return html`<span class="address-target" dir="ltr"><strong>${host}</strong>${path}</span>`;
}
