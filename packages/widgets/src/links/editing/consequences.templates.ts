import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Link, LinkChanges} from '@kabinet/contract';
import {addressParts} from '../link-builder.model.js';
import type {LinksView} from '../links.messages.js';

/** What a change breaks, and what it does not, before it is made. */
export function consequences(view: LinksView, link: Link, {destination, code}: LinkChanges): TemplateResult {
  const {t} = view;
  return html`<div class="consequences">
    ${destination === undefined ? nothing : newDestination(view, destination)}
    ${code === undefined ? nothing : newCode(view, link, code)}
    <p>${t('edit.figures-stay')}</p>
  </div>`;
}

function newDestination({t}: LinksView, destination: string): TemplateResult {
  return html`<div>
    <p class="strong">${t('edit.leads-to')}</p>
    ${address(destination)}
    <p>${t('edit.everybody-goes')}</p>
  </div>`;
}

/** Where the backend does not say what becomes of the old code, nobody should count on it. */
function newCode({t, session}: LinksView, {url, code: old}: Link, code: string): TemplateResult {
  const leads = session.capabilities.links?.codeChange === 'old_code_leads';
  return html`<div>
    <p class="strong">${t('edit.new-address')}</p>
    ${address(url.endsWith(old) ? url.slice(0, -old.length) + code : code)}
    <p>${t(leads ? 'edit.old-leads' : 'edit.old-ends')}</p>
    ${address(url)}
  </div>`;
}

function address(url: string): TemplateResult {
  const {host, path} = addressParts(url);
  return html`<p class="address-target" dir="ltr"><strong>${host}</strong>${path}</p>`;
}
