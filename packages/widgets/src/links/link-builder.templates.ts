import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Offer} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {button} from '../templates/button.js';
import {failure} from '../templates/failure.js';
import {head} from '../templates/head.js';
import {bone, skeleton, skeletonHead} from '../templates/skeleton.js';
import type {LinkBuilder} from './link-builder.js';
import type {LinkExtras} from './link-extras.js';
import {linkForm} from './link-form.templates.js';
import type {LinksView} from './links.messages.js';
import {quotaOf} from './links.model.js';
import type {OfferPicker} from './offer-picker.js';

export interface PanelOptions {
  builder: LinkBuilder;
  extras: LinkExtras;
  picker: OfferPicker;
  /** `https://go.shop.example/r/`, when it is known. */
  beforeCode: string | undefined;
  onSubmit: (offer: Offer) => void;
  onBulk: () => void;
}

/** Title and quota, and under them the form, as soon as there are offers to choose from. */
export function builderPanel(host: WidgetHost, view: LinksView, options: PanelOptions): TemplateResult {
  const {t, session} = view;
  const {builder, extras, picker, beforeCode, onSubmit, onBulk} = options;
  const quota = quotaOf(session.capabilities);
  const onRetry = (): void => void builder.offers.reload();
  return html`${head(host, view, {
    title: t('builder.title'),
    note: quota && t('builder.quota', {used: quota.used, limit: quota.limit}),
    tools: button({label: t('bulk.open'), icon: 'list', onPress: onBulk}),
    onRetry,
  })}
  ${builder.offers.match<unknown>({
    waiting: () => skeleton(builderShape()),
    failed: (error, pending) => failure(host, error, {title: t('offers.failed'), onRetry, pending}),
    ready: () => {
      const offers = builder.promotable;
      const offer = builder.offerOf(offers);
      if (!offer) return html`<p class="section small">${t('offers.none')}</p>`;
      const form = {builder, extras, picker, offers, offer, quota, beforeCode};
      return linkForm(view, {...form, onSubmit: () => onSubmit(offer)});
    },
  })}`;
}

/** Before anything is known. */
export function builderSkeleton(): TemplateResult {
  return html`${skeletonHead()} ${builderShape()}`;
}

function builderShape(): TemplateResult {
  const field = html`<div class="bones bone-field">${bone('short')}<span class="bone-block"></span></div>`;
  return html`<div class="builder">
    <div class="builder-fields">
      ${field} ${field}
      <div class="bones bone-help">${bone('long')}</div>
      ${field}
      <div class="bones bone-help">${bone('medium')}</div>
      <div class="bones bone-fold">${bone('medium')}</div>
    </div>
    <div class="builder-result">
      <div class="bones">${bone('medium')} ${bone('long')} ${bone('long')}</div>
      <div class="builder-actions bones"><span class="bone-block"></span></div>
    </div>
  </div>`;
}
