import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {BackendError, Obligation, Obligations} from '@kabinet/contract';
import {isUncertain} from '../controllers/uncertain.js';
import {button} from '../templates/button.js';
import {heading, nextLevel} from '../templates/heading.js';
import {notice} from '../templates/notice.js';
import {safeHref} from '../templates/safe-href.js';
import {pill} from '../templates/status-pill.js';
import type {Look} from '../templates/status-pill.js';
import type {ChosenProblem, PaperDesk} from './paper-desk.js';
import {documentLink} from './document-link.js';
import type {PapersView} from './papers.messages.js';

export interface StepOptions {
  obligation: Obligation;
  papers: Obligations;
  desk: PaperDesk;
}

/** One paper: what it is, where it stands, what it is for and until when, and what is to be done now. */
export function paperStep(view: PapersView, options: StepOptions): TemplateResult {
  const {obligation, desk} = options;
  const {id, description, reason, status, upload} = obligation;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void desk.send(view, obligation, file);
  };
  return html`<li
    class="paper"
    part="paper"
    data-paper=${id}
    tabindex="-1"
    @dragover=${upload ? preventDefault : nothing}
    @drop=${upload ? drop : nothing}
  >
    <div class="paper-head">
      ${heading(nextLevel(view.headingLevel), 'paper-title', named(view, options))} ${statusPill(view, obligation)}
    </div>
    ${aboutLine(view, obligation)}
    ${
      status === 'rejected'
        ? notice({
            look: ['bad', 'alert'],
            title: view.t('rejected'),
            paragraphs: [reason?.text && view.text(reason.text)],
          })
        : nothing
    }
    ${status === 'done' || description === undefined ? nothing : html`<p class="caption">${view.text(description)}</p>`}
    ${sentFile(view, options)} ${blank(view, obligation)} ${obligation.signable ? toSign(view, options) : nothing}
    ${upload ? toSend(view, options, upload) : nothing} ${refusal(view, desk.errorAt(obligation))}
  </li>`;
}

const LOOKS: Readonly<Record<string, Look>> = {
  todo: ['waiting', 'ring'],
  in_review: ['calm', 'clock'],
  done: ['good', 'check'],
  rejected: ['bad', 'cross'],
};

/** A status that we do not know is shown by its own name. */
function statusPill({t}: PapersView, {status, upload, signable}: Obligation): TemplateResult {
  const look = Object.hasOwn(LOOKS, status) ? LOOKS[status] : undefined;
  if (!look) return pill({label: status});
  const [tone, icon] = look;
  const what = signable ? 'status.todo-signature' : upload ? 'status.todo-file' : 'status.todo';
  const label = status === 'todo' ? t(what) : t(`status.${status as 'in_review' | 'done' | 'rejected'}`);
  return pill({label, tone, icon});
}

/** `К выплате P-2034 на 9 850,20 ₽ · до 9 декабря` */
function aboutLine(
  {t, format, today}: PapersView,
  {payout, dueOn, status}: Obligation,
): TemplateResult | typeof nothing {
  const {number, amount} = payout ?? {};
  const isOpen = status === 'todo' || status === 'rejected';
  const words = [
    number !== undefined && amount && t('for-payout', {number, amount: format.money(amount)}),
    dueOn !== undefined && isOpen && t(dueOn < today ? 'due.late' : 'due', {date: format.date(dueOn)}),
  ].filter((word) => typeof word === 'string');
  return words.length === 0 ? nothing : html`<p class="caption">${words.join(' · ')}</p>`;
}

/** What was signed is read where its name stands. */
function named(view: PapersView, {obligation, desk}: StepOptions): unknown {
  const {title, document, signable} = obligation;
  return document && !signable ? documentLink(view, {document, files: desk.files}) : view.text(title);
}

function sentFile(view: PapersView, {obligation, desk}: StepOptions): TemplateResult | typeof nothing {
  const {file} = obligation;
  if (!file) return nothing;
  return html`<p class="caption">
    ${documentLink(view, {document: {id: file.id, label: file.name}, files: desk.files})}
    ${view.t('file.sent', {time: view.format.dateTime(file.sentAt)})}
  </p>`;
}

function blank({t}: PapersView, {blankUrl, upload}: Obligation): TemplateResult | typeof nothing {
  const href = blankUrl === undefined || !upload ? undefined : safeHref(blankUrl);
  if (href === undefined) return nothing;
  return html`<p>
    <a class="link" part="document" href=${href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      ${t('blank')}
    </a>
  </p>`;
}

/** First it is read, then it is signed. */
function toSign(view: PapersView, {obligation, papers, desk}: StepOptions): TemplateResult {
  const {t} = view;
  const {document} = obligation;
  const isRead = desk.isRead(obligation);
  const busy = desk.isBusyAt(obligation);
  const documentId = document?.id;
  return html`${isRead ? nothing : html`<p class="caption">${t('sign.after')}</p>`}
    <div class="paper-acts">
      ${
        documentId === undefined
          ? nothing
          : button({
              label: t('read'),
              icon: 'download',
              part: 'read',
              busy: desk.files.isBusy(documentId),
              onPress: () => void desk.read(view, documentId),
            })
      }
      ${button({
        label: t(busy ? 'signing' : 'sign'),
        kind: 'primary',
        part: 'sign',
        busy,
        disabled: !isRead,
        onPress: () => void desk.sign(view, obligation, papers),
      })}
    </div>
    ${refusal(view, documentId === undefined ? undefined : desk.files.errorOf(documentId))}`;
}

type Upload = NonNullable<Obligation['upload']>;

function toSend(view: PapersView, {obligation, desk}: StepOptions, upload: Upload): TemplateResult {
  const {t} = view;
  const {id, status} = obligation;
  const busy = desk.isBusyAt(obligation);
  const kept = desk.fileAt(obligation);
  const problem = desk.problemAt(obligation);
  let input: HTMLInputElement | undefined;
  const choose = (): void => {
    const file = input?.files?.[0];
    if (!input || !file) return;
    // The same file can be chosen again once it has been mended.
    input.value = '';
    void desk.send(view, obligation, file);
  };
  const again = !busy && kept && !problem;
  return html`<div class="paper-acts">
      <button
        class="button"
        part="choose"
        type="button"
        aria-describedby="paper-${id}-help"
        aria-disabled=${busy ? 'true' : nothing}
        @click=${() => busy || input?.click()}
      >
        ${busy ? t('sending') : t(status === 'todo' && !kept ? 'choose' : 'choose.other')}
      </button>
      <input
        type="file"
        hidden
        accept=${upload.types.join(',')}
        @change=${choose}
        ${ref((element) => (input = element as HTMLInputElement | undefined))}
      />
      ${again ? button({label: t('again'), kind: 'primary', onPress: () => void desk.send(view, obligation, kept)}) : nothing}
    </div>
    <p class=${problem ? 'help is-bad' : 'help'} id="paper-${id}-help" role=${problem ? 'alert' : nothing}>
      ${problem ? problemWords(view, problem, upload) : t('choose.help', limitsIn(view, upload))}
    </p>`;
}

function problemWords(view: PapersView, problem: ChosenProblem, upload: Upload): string {
  return view.t(`problem.${problem}`, limitsIn(view, upload));
}

const MEBIBYTE = 1024 * 1024;

function limitsIn({t, format}: PapersView, {types, maxBytes}: Upload): {types: string; size: string} {
  const kinds = types.map((type) => (type.split('/')[1] ?? type).toUpperCase());
  const digits = maxBytes % MEBIBYTE === 0 ? 0 : 1;
  return {types: format.list(kinds), size: t('size', {number: format.decimal(maxBytes / MEBIBYTE, digits)})};
}

/** Why it was not taken, whether it may be sent again, and the number for the support. */
function refusal({t}: PapersView, error: BackendError | undefined): TemplateResult | typeof nothing {
  if (!error) return nothing;
  const {kind, code, requestId} = error;
  const known = code === 'step_up_required' || code === 'step_up_failed' ? code : undefined;
  return html`<div role="alert" part="error">
    ${notice({
      look: ['bad', 'alert'],
      title: t('refused'),
      paragraphs: [
        known ? t(`refused.${known}`) : `${t(`error.${kind}.title`)}.`,
        isUncertain(error) ? t('refused.uncertain') : undefined,
        requestId === undefined ? undefined : t('error.reference', {id: requestId}),
      ],
    })}
  </div>`;
}

function preventDefault(event: Event): void {
  event.preventDefault();
}
