import {formsOf} from '@kabinet/contract';
import type {DocumentRef, OfferedForms, Text} from '@kabinet/contract';
import type {MadeKind} from './facts.js';

const LABELS: Readonly<Record<MadeKind, Text>> = {
  act: {ru: 'Акт', en: 'Act'},
  invoice: {ru: 'Счёт', en: 'Invoice'},
  receipt: {ru: 'Подтверждение выплаты', en: 'Confirmation of payment'},
  statement: {ru: 'Состав выплаты', en: 'Statement'},
};

export interface DocumentedPayout {
  readonly id: string;
  readonly status: string;
  /** The id of the requisite form that it goes to. */
  readonly form: string | undefined;
}

/** Which documents there are of a payout. */
export function documentsOf({id, status, form}: DocumentedPayout, offered: OfferedForms): DocumentRef[] {
  const asked = formsOf(offered).find((one) => one.id === form)?.['x-documents'] ?? [];
  return KINDS.filter((kind) => isMade(kind, status))
    .filter((kind) => !ASKED.has(kind) || asked.some(({code}) => code === kind))
    .map((kind) => ({kind, id: `${kind}.${id}`, label: LABELS[kind]}));
}

const KINDS = ['invoice', 'act', 'receipt', 'statement'] as const;
/** Made for those whose form asks for them. */
const ASKED: ReadonlySet<string> = new Set(['invoice', 'act']);
const GIVEN_UP: ReadonlySet<string> = new Set(['failed', 'rejected', 'cancelled']);

/** Nothing is confirmed before it is paid, nor owed once it is given up. */
export function isMade(kind: MadeKind, status: string): boolean {
  return kind === 'receipt' ? status === 'paid' : !GIVEN_UP.has(status);
}

/** What the id of a document asks for; undefined for an id of another shape, such as a file's. */
export function askedDocument(id: string): {readonly kind: MadeKind; readonly payout: string} | undefined {
  const [, kind, payout] = /^(act|invoice|receipt|statement)\.(.+)$/.exec(id) ?? [];
  return kind === undefined || payout === undefined ? undefined : {kind: kind as MadeKind, payout};
}
