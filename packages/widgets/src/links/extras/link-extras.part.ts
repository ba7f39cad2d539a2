import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {WidgetHost} from '../../controllers/host.js';
import {selectField, textField} from '../../templates/field.js';
import {serverWords} from '../link-field.templates.js';
import type {LinkFields} from '../link-fields.js';
import type {LinksView} from '../links.messages.js';
import {extrasStyles} from './link-extras.styles.js';
import {utmFields} from './utm-fields.templates.js';
import {UtmTemplateKeeper} from './utm-template-keeper.js';

export type {UtmTemplateKeeper} from './utm-template-keeper.js';
export const sheets = [extrasStyles];

const ERID_LENGTH = 100;

export function utmTemplateKeeperOf(host: WidgetHost, view: () => LinksView | undefined): UtmTemplateKeeper {
  return new UtmTemplateKeeper(host, view);
}

/** What the programme lets a link carry; nothing else is shown. */
export function linkExtras(view: LinksView, fields: LinkFields, keeper: UtmTemplateKeeper): TemplateResult {
  const {utm, promo, erid} = view.programme.links ?? {};
  return html`<div class="extras">
    ${utm ? utmFields(view, fields, keeper, utm.presets ?? []) : nothing}
    ${promo ? promoField(view, fields, promo.codes) : nothing} ${erid ? eridField(view, fields) : nothing}
    ${utm || erid ? html`<p class="caption">${view.t('extras.stripped')}</p>` : nothing}
  </div>`;
}

type PromoCodes = NonNullable<NonNullable<NonNullable<LinksView['programme']['links']>['promo']>['codes']>;

function promoField({t, text}: LinksView, fields: LinkFields, codes: PromoCodes): TemplateResult {
  const choices = codes.map(({code, label}) => ({value: code, label: label ? `${code} · ${text(label)}` : code}));
  return selectField({
    id: `${fields.prefix}-promo`,
    label: t('extras.promo'),
    value: fields.values.promoCode,
    choices: [{value: '', label: t('extras.no-promo')}, ...choices],
    onChoose: (code) => fields.setPromoCode(code),
    help: t('extras.promo-help'),
    error: serverWords(fields, 'promoCode'),
  });
}

function eridField({t}: LinksView, fields: LinkFields): TemplateResult {
  return textField({
    id: `${fields.prefix}-erid`,
    label: t('extras.erid'),
    note: 'erid',
    mono: true,
    maxLength: ERID_LENGTH,
    value: fields.values.erid,
    onInput: (erid) => fields.setErid(erid),
    onLeave: () => fields.leave(),
    help: t('extras.erid-help'),
    error: fields.isEridWrong ? t('extras.erid-wrong') : serverWords(fields, 'erid'),
  });
}
