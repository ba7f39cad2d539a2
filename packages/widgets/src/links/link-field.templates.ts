import type {TemplateResult} from 'lit';
import {DESTINATION_MAX_LENGTH, isStrippedParameter} from '@kabinet/contract';
import type {FieldProblem, Offer, Programme} from '@kabinet/contract';
import {textField} from '../templates/field.js';
import type {DestinationState} from './link-builder.model.js';
import type {LinkFields} from './link-fields.js';
import type {LinksView} from './links.messages.js';

const NAME_LENGTH = 120;
const CODE_LENGTH = 40;
const SUB_ID_LENGTH = 200;

export function destinationField(view: LinksView, fields: LinkFields, offer: Offer): TemplateResult {
  const {t} = view;
  const state = fields.destinationFor(offer);
  const hosts = view.format.list(offer.allowedHosts);
  return textField({
    id: `${fields.prefix}-destination`,
    label: t('builder.destination'),
    note: t('builder.optional'),
    type: 'url',
    mono: true,
    placeholder: offer.destination,
    value: fields.values.destination,
    onInput: (value, event) => fields.setDestination(value, event),
    onLeave: () => fields.leave(),
    good: state.kind === 'good',
    help: state.kind === 'good' ? goodWords(view, state.url) : t('destination.hosts', {hosts}),
    error: state.kind === 'bad' ? problemWords(view, state, hosts) : destinationServerWords(view, fields, hosts),
  });
}

/** An allowed address; should it hold what blockers take off, that is worth knowing. */
function goodWords({t, format}: LinksView, url: string): string {
  const names = new Set([...new URL(url).searchParams.keys()].filter(isStrippedParameter));
  if (names.size === 0) return t('destination.good');
  return `${t('destination.good')}. ${t('destination.stripped', {names: format.list([...names])})}`;
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
function destinationServerWords(view: LinksView, fields: LinkFields, hosts: string): string | undefined {
  return serverWords(fields, 'destination', ({code}) =>
    code !== undefined && isRule(code) ? problemWords(view, {reason: code, host: '—'}, hosts) : undefined,
  );
}

const RULES = ['too_long', 'control_characters', 'not_a_url', 'scheme', 'credentials'] as const;

/** Rules whose text needs nothing that only the server knows. */
function isRule(code: string): code is (typeof RULES)[number] {
  return (RULES as readonly string[]).includes(code);
}

/** What the server said of a field. @param ours - Our own words for a problem that is known here. */
export function serverWords(
  {problems}: LinkFields,
  field: string,
  ours: (problem: FieldProblem) => string | undefined = () => undefined,
): string | undefined {
  return problems.byField
    .get(field)
    ?.map((problem) => ours(problem) ?? problem.detail)
    .join(' ');
}

export function nameField({t}: LinksView, fields: LinkFields): TemplateResult {
  return textField({
    id: `${fields.prefix}-name`,
    label: t('builder.name'),
    note: t('builder.name-note'),
    maxLength: NAME_LENGTH,
    value: fields.values.name,
    onInput: (value) => fields.setName(value),
    error: serverWords(fields, 'name'),
  });
}

/** @param note - Whether the code may be changed later, or left out. */
export function codeField({t}: LinksView, fields: LinkFields, words: {note?: string; help: string}): TemplateResult {
  const taken = serverWords(fields, 'code', ({code}) => (code === 'code_taken' ? t('builder.code-taken') : undefined));
  return textField({
    ...words,
    id: `${fields.prefix}-code`,
    label: t('builder.code'),
    mono: true,
    maxLength: CODE_LENGTH,
    value: fields.values.code,
    onInput: (value) => fields.setCode(value),
    onLeave: () => fields.leave(),
    error: fields.isCodeWrong ? t('builder.code-wrong') : taken,
  });
}

export function labelField(
  {text}: LinksView,
  fields: LinkFields,
  {slot, label}: NonNullable<Programme['subIds']>[number],
): TemplateResult {
  return textField({
    id: `${fields.prefix}-${slot}`,
    label: text(label),
    note: slot,
    mono: true,
    maxLength: SUB_ID_LENGTH,
    value: fields.values.subIds[slot] ?? '',
    onInput: (value) => fields.setSubId(slot, value),
    error: serverWords(fields, slot),
  });
}
