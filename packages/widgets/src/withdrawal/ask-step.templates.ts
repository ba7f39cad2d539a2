import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {blockersOf, isZero} from '@kabinet/contract';
import type {BackendError, Money, Obligation, RequestLimits, Requisite, Requisites} from '@kabinet/contract';
import {callHost} from '../runtime/events.js';
import {button} from '../templates/button.js';
import {selectField, textField} from '../templates/field.js';
import {nextLevel} from '../templates/heading.js';
import {notice} from '../templates/notice.js';
import {stateMessage} from '../templates/state-message.js';
import {isToldAtOnce, mostOf, readAmount} from './amount-rules.js';
import {amountRefusal, amountWords, destinationRefusal} from './refusal-words.js';
import {otherProblems} from './refusal.js';
import {refusalNotice} from './refusal.templates.js';
import type {WithdrawalForm} from './withdrawal-form.js';
import type {WithdrawalView} from './withdrawal.messages.js';

export interface AskOptions {
  form: WithdrawalForm;
  requisites: Requisites;
  limits: RequestLimits;
  onClose: () => void;
  onPapers: () => void;
}

/** How much, and where to. */
export function askStep(view: WithdrawalView, options: AskOptions): TemplateResult {
  const {form, requisites, limits, onClose} = options;
  const {t, format, programme} = view;
  const {frozenUntil} = requisites;
  const ways = waysIn(requisites);
  const way = ways.find(({id}) => id === form.destination) ?? ways[0];
  if (!way) return noWay(view, onClose);
  const mark = markIn(view);
  const typed = form.typed ?? plainAmount(mostOf(limits), mark);
  const read = readAmount(typed, mark, limits);
  const blockers = blockersOf(form.papers.value?.items ?? [], way.form);
  const isHeld = frozenUntil !== undefined || blockers.length > 0;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (form.busy || isHeld) return;
    if ('problem' in read) void form.judge();
    else void form.reckon({programme: programme.id, amount: read.amount, destination: way.id});
  };
  return html`<form
    class="withdrawal"
    novalidate
    autocomplete="off"
    @keydown=${form.repeated.ignore}
    @click=${form.repeated.ignore}
    @submit=${submit}
  >
    ${
      frozenUntil === undefined
        ? nothing
        : notice({
            look: ['waiting', 'pause'],
            title: t('frozen', {time: format.dateTime(frozenUntil)}),
            paragraphs: [t('frozen.why')],
          })
    }
    ${missingPapers(view, options, blockers)} ${amountField(view, options, typed, read)}
    ${destinationField(view, options, way, ways)}
    ${form.refusal && isToldAside(form, form.refusal) ? refusalNotice(view, form.refusal) : nothing}
    <div class="dialog-foot">
      ${button({
        type: 'submit',
        kind: 'primary',
        part: 'continue',
        busy: form.busy,
        disabled: isHeld,
        label: t(form.busy ? 'reckoning' : 'continue'),
        onPress: () => undefined,
      })}
    </div>
  </form>`;
}

/** What must be handed in first, and the way there. */
function missingPapers(
  {t, text}: WithdrawalView,
  {onPapers}: AskOptions,
  blockers: readonly Obligation[],
): TemplateResult | typeof nothing {
  if (blockers.length === 0) return nothing;
  return html`${notice({
    look: ['waiting', 'pause'],
    title: t('papers.title'),
    paragraphs: blockers.map(({title, payout}) =>
      payout ? t('papers.of', {title: text(title), number: payout.number}) : text(title),
    ),
  })}
  ${button({label: t('papers.open'), icon: 'checks', part: 'papers', onPress: onPapers})}`;
}

function amountField(
  view: WithdrawalView,
  {form, limits}: AskOptions,
  typed: string,
  read: ReturnType<typeof readAmount>,
): TemplateResult {
  const {t, format} = view;
  const said = form.problems.get('amount');
  const own = 'problem' in read && (form.isLeft || isToldAtOnce(read.problem)) ? read.problem : undefined;
  const most = mostOf(limits);
  const mark = markIn(view);
  const all = plainAmount(most, mark);
  return html`${textField({
    id: 'withdrawal-amount',
    label: t('amount'),
    note: limits.available.currency,
    value: typed,
    inputMode: 'decimal',
    required: true,
    autofocus: true,
    maxLength: 40,
    help: boundsWords(view, limits),
    error: said
      ? amountRefusal(view, said, {...limits, available: form.refusal?.available ?? limits.available})
      : own && amountWords(view, own, limits),
    onInput: (text) => form.type(text),
    onLeave: () => form.leave(),
  })}
  ${
    typed === all || all === ''
      ? nothing
      : html`<button class="link withdrawal-all" part="link" type="button" @click=${() => form.type(all)}>
          ${t('amount.all', {amount: format.money(most)})}
        </button>`
  }`;
}

/** What stands at fields is not told twice. */
function isToldAside({problems}: WithdrawalForm, refusal: BackendError): boolean {
  return problems.size === 0 || otherProblems(refusal).length > 0;
}

function boundsWords({t, format}: WithdrawalView, {available, minimum, maximum}: RequestLimits): string {
  return [
    t('amount.available', {amount: format.money(available)}),
    ...(minimum ? [t('amount.minimum', {amount: format.money(minimum)})] : []),
    ...(maximum ? [t('amount.maximum', {amount: format.money(maximum)})] : []),
  ].join(' ');
}

function destinationField(
  view: WithdrawalView,
  {form, requisites}: AskOptions,
  way: Requisite,
  ways: readonly Requisite[],
): TemplateResult {
  const {t} = view;
  const said = form.problems.get('destination');
  return selectField({
    id: 'withdrawal-destination',
    label: t('destination'),
    value: way.id,
    choices: ways.map((one) => ({value: one.id, label: wayName(view, requisites, one)})),
    error: said && destinationRefusal(view, said),
    onChoose: (id) => form.choose(id),
  });
}

/** Of requisites in forms that the programme still takes. */
function waysIn({items, forms}: Requisites): readonly Requisite[] {
  return items.filter(({form}) => forms.some(({id}) => id === form));
}

/** `•• 4417 · Самозанятый`: what tells them apart comes first, for a narrow field cuts the end. */
function wayName({text}: WithdrawalView, {forms}: Requisites, {form, account}: Requisite): string {
  const title = text(forms.find(({id}) => id === form)?.title ?? form);
  return account === undefined ? title : `${account} · ${title}`;
}

/** Nowhere to send it to: the way to where that can be changed, if the page has one. */
function noWay({t, runtime, headingLevel}: WithdrawalView, onClose: () => void): TemplateResult {
  const {navigate} = runtime.hooks;
  const open = (): void => {
    onClose();
    callHost(navigate, {widget: 'requisites'});
  };
  return stateMessage({
    level: nextLevel(headingLevel),
    icon: 'wallet',
    tone: 'accent',
    title: t('destination.none-title'),
    text: t('destination.none-text'),
    actions: navigate ? [button({label: t('destination.add'), kind: 'primary', onPress: open})] : [],
  });
}

/** What the visitor's language puts between whole and fraction. */
function markIn({format}: WithdrawalView): string {
  return format.decimal('1.5', 1).charAt(1);
}

/** As it is typed: digits and the mark; nothing of nothing. */
function plainAmount(amount: Money, mark: string): string {
  return isZero(amount) ? '' : amount.amount.replace('.', mark);
}
