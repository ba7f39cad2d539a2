import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {DESTINATION_MAX_LENGTH} from '@kabinet/contract';
import type {FieldProblem, Offer, Programme} from '@kabinet/contract';
import {button} from '../templates/button.js';
import {selectField, textField} from '../templates/field.js';
import {icon} from '../templates/icon.js';
import type {LinkBuilder} from './link-builder.js';
import type {DestinationState} from './link-builder.model.js';
import {linkPreview} from './link-preview.templates.js';
import {createProblem} from './link-problems.templates.js';
import type {LinksView} from './links.messages.js';
import type {Quota} from './links.model.js';
import {termsLine} from './terms-line.js';

const NAME_LENGTH = 120;
const CODE_LENGTH = 40;
const SUB_ID_LENGTH = 200;

export interface FormOptions {
  builder: LinkBuilder;
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
  const {builder, offer, beforeCode, onSubmit} = options;
  const state = builder.destinationFor(offer);
  return html`<form
    class="builder"
    part="builder"
    novalidate
    @keydown=${ignoreRepeated}
    @click=${ignoreRepeated}
    @submit=${(event: Event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    <div class="builder-fields">
      ${offerField(view, options)} ${destinationField(view, builder, offer, state)} ${nameField(view, builder)}
      ${moreFields(view, builder)}
    </div>
    <div class="builder-result" part="result">
      ${linkPreview(view, {state, beforeCode, code: builder.values.code.trim(), subIds: builder.values.subIds})}
      ${createProblem(view, builder)} ${createButton(view, options)}
    </div>
  </form>`;
}

/** A held Enter and the second press of a double click are one wish. */
function ignoreRepeated(event: KeyboardEvent | MouseEvent): void {
  const held = event instanceof KeyboardEvent && event.key === 'Enter' && event.repeat;
  const again = event.detail > 1 && (event.target as Element).closest('[type="submit"]') !== null;
  if (held || again) event.preventDefault();
}

function offerField(view: LinksView, {builder, offers, offer}: FormOptions): TemplateResult {
  return selectField({
    id: 'link-offer',
    label: view.t('builder.offer'),
    note: termsLine(offer.terms, view),
    value: offer.id,
    choices: offers.map(({id, name}) => ({value: id, label: view.text(name)})),
    onChoose: (id) => builder.chooseOffer(id),
    error: serverWords(builder, 'offer'),
  });
}

function destinationField(
  view: LinksView,
  builder: LinkBuilder,
  offer: Offer,
  state: DestinationState,
): TemplateResult {
  const {t} = view;
  const hosts = view.format.list(offer.allowedHosts);
  return textField({
    id: 'link-destination',
    label: t('builder.destination'),
    note: t('builder.optional'),
    type: 'url',
    mono: true,
    placeholder: offer.destination,
    value: builder.values.destination,
    onInput: (value, event) => builder.setDestination(value, event),
    onLeave: () => builder.leaveDestination(),
    good: state.kind === 'good',
    help: state.kind === 'good' ? t('destination.good') : t('destination.hosts', {hosts}),
    error: state.kind === 'bad' ? problemWords(view, state, hosts) : destinationServerWords(view, builder, hosts),
  });
}

type Problem = Pick<Extract<DestinationState, {kind: 'bad'}>, 'reason' | 'host'>;

/** Why an address may not be led to, in words for the field. */
export function problemWords({t}: LinksView, {reason, host}: Problem, hosts: string): string {
  // Nothing typed is no problem here; a server that wants an address says so in its own words.
  if (reason === 'empty') return '';
  // A host that cannot be read is not told.
  const key = reason === 'port' && host === '' ? 'not_a_url' : reason;
  return t(`destination.${key}`, {host, hosts, limit: DESTINATION_MAX_LENGTH});
}

/** The server decides by the same rules, and its code is known here; a rule of its own comes in its own words. */
function destinationServerWords(view: LinksView, builder: LinkBuilder, hosts: string): string | undefined {
  return serverWords(builder, 'destination', ({code}) =>
    code !== undefined && isRule(code) ? problemWords(view, {reason: code, host: '—'}, hosts) : undefined,
  );
}

const RULES = ['too_long', 'control_characters', 'not_a_url', 'scheme', 'credentials'] as const;

/** Rules whose text needs nothing that only the server knows. */
function isRule(code: string): code is (typeof RULES)[number] {
  return (RULES as readonly string[]).includes(code);
}

function serverWords(
  {problems}: LinkBuilder,
  field: string,
  ours: (problem: FieldProblem) => string | undefined = () => undefined,
): string | undefined {
  return problems.byField
    .get(field)
    ?.map((problem) => ours(problem) ?? problem.detail)
    .join(' ');
}

function nameField({t}: LinksView, builder: LinkBuilder): TemplateResult {
  return textField({
    id: 'link-name',
    label: t('builder.name'),
    note: t('builder.name-note'),
    maxLength: NAME_LENGTH,
    value: builder.values.name,
    onInput: (value) => builder.setName(value),
    error: serverWords(builder, 'name'),
  });
}

function codeField({t}: LinksView, builder: LinkBuilder): TemplateResult {
  const taken = serverWords(builder, 'code', ({code}) => (code === 'code_taken' ? t('builder.code-taken') : undefined));
  return textField({
    id: 'link-code',
    label: t('builder.code'),
    note: t('builder.optional'),
    mono: true,
    maxLength: CODE_LENGTH,
    value: builder.values.code,
    onInput: (value) => builder.setCode(value),
    onLeave: () => builder.leaveCode(),
    help: t('builder.code-help'),
    error: builder.isCodeWrong ? t('builder.code-wrong') : taken,
  });
}

/** Folded, because most links need none of it; open where there is something to correct. */
function moreFields(view: LinksView, builder: LinkBuilder): TemplateResult | typeof nothing {
  const {t, session, programme} = view;
  const {subIds = []} = programme;
  const hasCode = session.capabilities.links?.customCodes ?? false;
  if (subIds.length === 0 && !hasCode) return nothing;
  const slots = ['code', ...subIds.map(({slot}) => slot)];
  const hasProblem = builder.isCodeWrong || slots.some((slot) => builder.problems.byField.has(slot));
  const title = t(subIds.length === 0 ? 'builder.code' : hasCode ? 'builder.code-and-labels' : 'builder.labels');
  return html`<details class="fold" part="labels" ?open=${hasProblem}>
    <summary>
      ${icon('right', 12)}<span>${title}</span>${subIds.length > 0 ? html`<small>${t('builder.labels-note')}</small>` : nothing}
    </summary>
    <div class="fold-body">
      ${hasCode ? codeField(view, builder) : nothing} ${subIds.map((label) => labelField(view, builder, label))}
    </div>
  </details>`;
}

function labelField(
  {text}: LinksView,
  builder: LinkBuilder,
  {slot, label}: NonNullable<Programme['subIds']>[number],
): TemplateResult {
  return textField({
    id: `link-${slot}`,
    label: text(label),
    note: slot,
    mono: true,
    maxLength: SUB_ID_LENGTH,
    value: builder.values.subIds[slot] ?? '',
    onInput: (value) => builder.setSubId(slot, value),
    error: serverWords(builder, slot),
  });
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
