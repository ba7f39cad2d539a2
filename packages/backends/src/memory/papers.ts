import {
  checklistOf,
  formsOf,
  obligationsOf,
  paperRulesOf,
  reviewed,
  signature,
  STEP_UP_OPERATIONS,
  takenFile,
} from '@kabinet/contract';
import type {
  DocumentFile,
  Obligation,
  Obligations,
  ObligationSignature,
  ObligationUpload,
  PaperRecord,
  PaperState,
  Verdict,
} from '@kabinet/contract';
import {currentOf} from '../ledger/history.js';
import type {PayoutFacts} from '../sample/dataset.js';
import type {Names} from './link-writes.js';
import {paidAt} from './payouts.js';
import {prove} from './requisites.js';
import type {RequisiteScope} from './requisites.js';
import type {Scope} from './scope.js';

/** What a partner has handed in for a programme. */
export interface PaperBook {
  readonly records: readonly PaperRecord[];
  /** What was sent, by its id. */
  readonly files: ReadonlyMap<string, DocumentFile>;
}

export function listObligations(scope: RequisiteScope): Obligations {
  return {
    items: checklistOf(paperStateOf(scope)),
    ...(scope.stepUp && {stepUp: [...STEP_UP_OPERATIONS]}),
    meta: scope.meta(),
  };
}

/** What holds the partner's payouts in the programme, and what does not. */
export function ownObligations(scope: Scope): Obligation[] {
  return obligationsOf(paperStateOf(scope));
}

export function sendPaper(scope: RequisiteScope, asked: ObligationUpload, names: Names): Obligations {
  const {partner, programme, tables, now} = scope;
  const fileId = names.nextId('fl');
  const {record, bytes, replaced} = takenFile(paperStateOf(scope), asked, {now, fileId});
  const {name, type} = asked.file;
  const book = tables.papers(partner.id, programme.id);
  const files = new Map(book.files).set(fileId, {name, type, bytes});
  if (replaced !== undefined) files.delete(replaced);
  tables.putPapers(partner.id, programme.id, {...withRecord(book, record), files});
  return listObligations(scope);
}

export function signPaper(scope: RequisiteScope, {id, proof}: ObligationSignature): Obligations {
  const {partner, programme, tables, now} = scope;
  prove(scope, proof);
  const record = signature(paperStateOf(scope), id, now);
  if (record) {
    const book = tables.papers(partner.id, programme.id);
    tables.putPapers(partner.id, programme.id, withRecord(book, record));
  }
  return listObligations(scope);
}

/** The operator accepts what was handed in, or does not. */
export function reviewPaper(scope: Scope, id: string, verdict: Verdict): void {
  const {partner, programme, tables, now} = scope;
  const book = tables.papers(partner.id, programme.id);
  const record = reviewed(paperStateOf(scope), id, verdict, now);
  tables.putPapers(partner.id, programme.id, withRecord(book, record));
}

function withRecord(book: PaperBook, record: PaperRecord): PaperBook {
  return {...book, records: [...book.records.filter(({obligation}) => obligation !== record.obligation), record]};
}

export function paperStateOf({tables, partner, programme}: Scope): PaperState {
  const {records} = tables.papers(partner.id, programme.id);
  const forms = formsOf(programme.requisiteForms ?? []).map(({id}) => id);
  return {
    rules: paperRulesOf(programme.papers?.rules ?? []),
    forms: tables
      .requisites(partner.id, programme.id)
      .records.map(({form}) => form)
      .filter((form) => forms.includes(form)),
    payouts: tables
      .payouts()
      .filter((row) => row.partner === partner.id && row.programme === programme.id)
      .map(toPaperPayout),
    records,
    timeZone: programme.timeZone,
  };
}

function toPaperPayout(row: PayoutFacts): PaperState['payouts'][number] {
  const {id, number, amount, method, createdAt, history} = row;
  return {id, number, amount, status: currentOf(history).status, form: method.kind, createdAt, paidAt: paidAt(row)};
}
