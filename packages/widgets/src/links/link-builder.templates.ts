import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Offer} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {button} from '../templates/button.js';
import {failure} from '../templates/failure.js';
import {head} from '../templates/head.js';
import {bone, skeleton, skeletonHead} from '../templates/skeleton.js';
import type {LinkOffers} from './link-offers.js';
import type {LinksView} from './links.messages.js';
import {quotaOf} from './links.model.js';

export interface PanelOptions {
  offers: LinkOffers;
  /** For the offers that links can be made for, one at least. */
  form: (offers: readonly Offer[]) => unknown;
  onBulk: () => void;
}

/** Title and quota, and under them the form, as soon as there are offers to choose from. */
export function builderPanel(host: WidgetHost, view: LinksView, {offers, form, onBulk}: PanelOptions): TemplateResult {
  const {t, session} = view;
  const quota = quotaOf(session.capabilities);
  const onRetry = (): void => void offers.pages.reload();
  return html`${head(host, view, {
    title: t('builder.title'),
    note: quota && t('builder.quota', {used: quota.used, limit: quota.limit}),
    tools: button({label: t('bulk.open'), icon: 'list', onPress: onBulk}),
    onRetry,
  })}
  ${offers.pages.match<unknown>({
    waiting: () => skeleton(builderShape()),
    failed: (error, pending) => failure(host, error, {title: t('offers.failed'), onRetry, pending}),
    ready: () => {
      const {promotable} = offers;
      return promotable.length === 0 ? html`<p class="section small">${t('offers.none')}</p>` : form(promotable);
    },
  })}`;
}

/** Before anything is known. */
export function builderSkeleton(): TemplateResult {
  return html`${skeletonHead()} ${builderShape()}`;
}

export function builderShape(): TemplateResult {
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
