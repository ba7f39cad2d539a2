import {addDays, dateIn} from '../calendar.js';
import type {Instant} from '../calendar.js';
import type {Reason} from '../commissions.js';
import {BackendError} from '../errors.js';
import type {Money} from '../money.js';
import {notFound} from '../refusals.js';
import type {Obligation} from './obligations.js';
import {FILE_TYPES, MOST_FILE_BYTES} from './rule.js';
import type {PaperRule} from './rule.js';

/** What a partner has handed in, as a backend keeps it. */
export interface PaperRecord {
  /** The id of the obligation that it is for. */
  readonly obligation: string;
  readonly status: 'in_review' | 'done' | 'rejected';
  /** Since when it has that status. */
  readonly at: Instant;
  readonly reason?: Reason | undefined;
  /** When the operator accepted it, also when it was rejected afterwards. */
  readonly acceptedAt?: Instant | undefined;
  /** Absent for a signature. */
  readonly file?: {readonly id: string; readonly name: string; readonly sentAt: Instant} | undefined;
}

/** A payout as far as papers go. */
export interface PaperPayout {
  readonly id: string;
  readonly number: string;
  readonly amount: Money;
  readonly status: string;
  /** The id of the requisite form that it goes to. */
  readonly form: string | undefined;
  readonly createdAt: Instant;
  readonly paidAt?: Instant | undefined;
}

/** What the checklist of a partner in a programme follows from. */
export interface PaperState {
  readonly rules: readonly PaperRule[];
  /** Forms of the requisites that the partner has. */
  readonly forms: readonly string[];
  readonly payouts: readonly PaperPayout[];
  readonly records: readonly PaperRecord[];
  readonly timeZone: string;
}

/** Done ones that the checklist still shows. */
const MOST_DONE = 20;

/** Money of these will not arrive, so that there is nothing to sign for. */
const GIVEN_UP: ReadonlySet<string> = new Set(['failed', 'rejected', 'cancelled', 'unknown']);

/** The checklist, in the order in which it is read. */
export function checklistOf(state: PaperState): Obligation[] {
  const all = obligationsOf(state);
  const open = all.filter((one) => !isDone(one)).sort(byUrgency);
  const done = all.filter(isDone).sort((a, b) => (b.statusChangedAt ?? '').localeCompare(a.statusChangedAt ?? ''));
  return [...open, ...done.slice(0, MOST_DONE)];
}

/** Everything that is asked of a partner or was. */
export function obligationsOf(state: PaperState): Obligation[] {
  return state.rules.flatMap((rule) =>
    rule.when === 'before_first'
      ? beforeFirst(rule, state)
      : state.payouts.flatMap((payout) => of(rule, payout, state)),
  );
}

/** @throws {BackendError} `not_found` */
export function obligationOf(state: PaperState, id: string): Obligation {
  const found = obligationsOf(state).find((one) => one.id === id);
  if (!found) throw notFound('obligation', id);
  return found;
}

/** What holds a payout to requisites of a form. */
export function blockersOf(obligations: readonly Obligation[], form: string): Obligation[] {
  return obligations.filter(({blocks, forms}) => blocks && (forms === undefined || forms.includes(form)));
}

/** @throws {BackendError} `conflict`, which names every obligation that holds the payout. */
export function requireNothingOpen(obligations: readonly Obligation[], form: string): void {
  const blockers = blockersOf(obligations, form);
  if (blockers.length === 0) return;
  throw new BackendError('conflict', 'Papers are missing.', {
    code: 'papers_open',
    fields: blockers.map(({id, kind}) => ({pointer: '/destination', code: id, detail: `${kind} is not done.`})),
  });
}

function beforeFirst(rule: PaperRule, {forms, records}: PaperState): Obligation[] {
  if (!forms.some((form) => isFor(rule, form))) return [];
  return [obligation(rule, records, rule.id, {...(rule.forms && {forms: [...rule.forms]})})];
}

function of(rule: PaperRule, payout: PaperPayout, {records, timeZone}: PaperState): Obligation[] {
  const {id, number, amount, status, form, createdAt, paidAt} = payout;
  const from = rule.when === 'after_payout' ? paidAt : createdAt;
  if (from === undefined || form === undefined || !isFor(rule, form) || GIVEN_UP.has(status)) return [];
  if (rule.since !== undefined && dateIn(timeZone, createdAt) < rule.since) return [];
  return [
    obligation(rule, records, `${rule.id}.${id}`, {
      payout: {id, number, amount},
      ...(rule.dueDays !== undefined && {dueOn: addDays(dateIn(timeZone, from), rule.dueDays)}),
      ...(rule.by === 'signature' && {document: {kind: 'act', id: `act.${id}`, label: rule.title}}),
    }),
  ];
}

function obligation(
  {kind, title, description, by, blocks = true, blankUrl, maxBytes = MOST_FILE_BYTES}: PaperRule,
  records: readonly PaperRecord[],
  id: string,
  more: Partial<Obligation>,
): Obligation {
  const record = records.find((one) => one.obligation === id);
  const status = record?.status ?? 'todo';
  const isOver = status === 'done';
  return {
    id,
    kind,
    title,
    ...(description !== undefined && {description}),
    status,
    ...(record && {statusChangedAt: record.at}),
    ...(record?.reason && {reason: record.reason}),
    blocks: blocks && !isOver,
    ...(by === 'file' && !isOver && {upload: {types: [...FILE_TYPES], maxBytes}}),
    ...(by === 'signature' && !isOver && {signable: true}),
    ...(blankUrl !== undefined && {blankUrl}),
    ...(record?.file && {file: record.file}),
    ...more,
  };
}

function isFor({forms}: PaperRule, form: string): boolean {
  return forms === undefined || forms.includes(form);
}

function isDone({status}: Obligation): boolean {
  return status === 'done';
}

/** What holds payouts first, then what is due first. */
function byUrgency(a: Obligation, b: Obligation): number {
  return Number(b.blocks) - Number(a.blocks) || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
}
