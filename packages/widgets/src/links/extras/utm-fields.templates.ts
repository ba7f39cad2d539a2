import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {isHiddenMedium} from '@kabinet/contract';
import type {UtmField, UtmPreset} from '@kabinet/contract';
import {button} from '../../templates/button.js';
import {textField} from '../../templates/field.js';
import {icon} from '../../templates/icon.js';
import {serverWords} from '../link-field.templates.js';
import type {LinkFields} from '../link-fields.js';
import {reasonFor} from '../link-problems.templates.js';
import type {LinksView} from '../links.messages.js';
import type {UtmTemplateKeeper} from './utm-template-keeper.js';

const VALUE_LENGTH = 200;
const TEMPLATE_NAME_LENGTH = 60;

/** As people think of them; the address has the medium first. */
const FIELDS: readonly UtmField[] = ['source', 'medium', 'campaign', 'term', 'content'];

/** Examples, none of which blockers hide. */
const EXAMPLES: Readonly<Record<UtmField, string>> = {
  source: 'telegram',
  medium: 'partner',
  campaign: 'autumn-2026',
  term: '',
  content: '',
};

/** The five fields, what fills them at a press, and the way to keep what stands in them. */
export function utmFields(
  view: LinksView,
  fields: LinkFields,
  keeper: UtmTemplateKeeper,
  presets: readonly UtmPreset[],
): TemplateResult {
  return html`${ready(view, fields, keeper, presets)}
    <div class="fold-body">${FIELDS.map((field) => utmField(view, fields, field))}</div>
    ${isHiddenMedium(fields.values.utm.medium ?? '') ? hiddenMedium(view) : nothing} ${saving(view, fields, keeper)}`;
}

function ready(
  {t, text, can, access}: LinksView,
  fields: LinkFields,
  keeper: UtmTemplateKeeper,
  presets: readonly UtmPreset[],
): TemplateResult | typeof nothing {
  if (presets.length + keeper.items.length === 0) return nothing;
  const mayForget = access.act && can('links.saveTemplate');
  return html`<div class="presets" role="group" aria-label=${t('extras.presets')}>
    ${presets.map(({name, utm}) => button({label: text(name), onPress: () => fields.fillUtm(utm)}))}
    ${keeper.items.map(
      ({name, utm}) =>
        html`<span class="preset">
          ${button({label: name, onPress: () => fields.fillUtm(utm)})}
          ${
            mayForget
              ? button({
                  label: t('extras.forget-template', {name}),
                  icon: 'cross',
                  iconOnly: true,
                  kind: 'bare',
                  busy: keeper.busy,
                  onPress: () => void keeper.forget(name),
                })
              : nothing
          }
        </span>`,
    )}
  </div>`;
}

function utmField({t}: LinksView, fields: LinkFields, field: UtmField): TemplateResult {
  return textField({
    id: `${fields.prefix}-utm-${field}`,
    label: t(`utm.${field}`),
    note: `utm_${field}`,
    mono: true,
    maxLength: VALUE_LENGTH,
    placeholder: EXAMPLES[field] || undefined,
    value: fields.values.utm[field] ?? '',
    onInput: (value) => fields.setUtm(field, value),
    error: serverWords(fields, `utm/${field}`),
  });
}

/** It is no mistake, only something that one should know. */
function hiddenMedium({t}: LinksView): TemplateResult {
  return html`<p class="help is-warning" role="status">
    ${icon('alert', 14)}<span>${t('extras.hidden-medium')}</span>
  </p>`;
}

function saving(view: LinksView, fields: LinkFields, keeper: UtmTemplateKeeper): TemplateResult | typeof nothing {
  const {t, can, access} = view;
  if (!access.act || !can('links.saveTemplate') || !can('links.templates')) return nothing;
  const {utm} = fields.values;
  return html`<div class="save-template">
    ${textField({
      id: `${fields.prefix}-utm-template`,
      label: t('extras.template-name'),
      maxLength: TEMPLATE_NAME_LENGTH,
      value: keeper.name,
      onInput: (name) => keeper.setName(name),
      error: keeper.error ? templateProblem(view, keeper) : undefined,
    })}
    ${button({
      label: t('extras.save-template'),
      busy: keeper.busy,
      disabled: !keeper.canSave(utm),
      onPress: () => void keeper.save(utm),
    })}
  </div>`;
}

function templateProblem(view: LinksView, {error}: UtmTemplateKeeper): string {
  if (!error) return '';
  return error.code === 'too_many_templates' ? view.t('extras.too-many-templates') : reasonFor(view, error);
}
