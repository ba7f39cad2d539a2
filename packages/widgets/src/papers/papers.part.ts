import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Obligations} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import type {ResourceController} from '../controllers/resource-controller.js';
import type {CommonView} from '../controllers/view.js';
import {floating} from '../styles/floating.styles.js';
import {notice as noticeStyles} from '../styles/notice.styles.js';
import {states} from '../styles/states.styles.js';
import {dialog} from '../templates/dialog.js';
import {failure} from '../templates/failure.js';
import {nextLevel} from '../templates/heading.js';
import {bone, skeleton} from '../templates/skeleton.js';
import {stateMessage} from '../templates/state-message.js';
import type {PaperDesk} from './paper-desk.js';
import {paperStep} from './paper-step.templates.js';
import {papersView} from './papers.messages.js';
import type {PapersView} from './papers.messages.js';
import {papersStyles} from './papers.styles.js';

export {PaperDesk} from './paper-desk.js';

export const sheets = [states, ...floating, noticeStyles, papersStyles];

export interface PapersDialogOptions {
  host: WidgetHost;
  list: ResourceController<'obligations.list'>;
  desk: PaperDesk;
  open: boolean;
  onClose: () => void;
}

export function papersDialog(common: CommonView, options: PapersDialogOptions): TemplateResult {
  const {open, onClose} = options;
  const view = papersView(common);
  return dialog({
    open,
    t: view.t,
    id: 'papers',
    title: view.t('title'),
    place: 'side',
    onClose,
    content: open ? content(view, options) : html``,
  });
}

function content(view: PapersView, {host, list, desk}: PapersDialogOptions): TemplateResult {
  const level = nextLevel(view.headingLevel);
  return list.match<TemplateResult>({
    waiting: () => skeleton(html`${bone('wide')} ${bone('long')} ${bone('medium')} ${bone('long')}`),
    failed: (error, pending) =>
      failure(host, error, {title: view.t('failed'), pending, level, onRetry: () => void list.reload()}),
    ready: (papers) =>
      papers.items.length === 0
        ? stateMessage({
            level,
            icon: 'checks',
            tone: 'accent',
            title: view.t('empty.title'),
            text: view.t('empty.text'),
          })
        : checklist(view, papers, desk),
  });
}

function checklist(view: PapersView, papers: Obligations, desk: PaperDesk): TemplateResult {
  return html`<p class="papers-summary">${summary(view, papers)}</p>
    <ul class="papers" part="papers-list">
      ${papers.items.map((obligation) => paperStep(view, {obligation, papers, desk}))}
    </ul>`;
}

function summary({t, format}: PapersView, {items}: Obligations): string {
  const count = items.filter(({blocks}) => blocks).length;
  if (count > 0) return t('summary.holding', {count, number: format.count(count)});
  return t(items.every(({status}) => status === 'done') ? 'summary.clear' : 'summary.free');
}
