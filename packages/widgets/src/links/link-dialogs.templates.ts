import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {button} from '../templates/button.js';
import {dialog} from '../templates/dialog.js';
import {textField} from '../templates/field.js';
import {strip} from '../templates/strip.js';
import type {LinkChange, LinkChanges} from './link-changes.js';
import {problemBox, reasonFor} from './link-problems.templates.js';
import type {LinksView} from './links.messages.js';
import {nameOf} from './links.model.js';

const NAME_LENGTH = 120;

/** The questions before a change. */
export function linkDialogs(view: LinksView, changes: LinkChanges): TemplateResult {
  const {asked} = changes;
  return html`${renameDialog(view, changes, asked?.action === 'rename' ? asked : undefined)}
  ${archiveDialog(view, changes, asked?.action === 'archive' ? asked : undefined)}`;
}

function renameDialog(view: LinksView, changes: LinkChanges, change: LinkChange | undefined): TemplateResult {
  const {t} = view;
  const busy = change !== undefined && changes.isPending(change.link.id);
  const detail = changes.failed?.error.fields.map((problem) => problem.detail).join(' ');
  return dialog({
    open: change !== undefined,
    t,
    id: 'link-rename',
    title: t('rename.title'),
    onClose: () => changes.close(),
    content: html`<form
      class="dialog-form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        changes.confirm();
      }}
    >
      ${textField({
        id: 'link-new-name',
        label: t('builder.name'),
        autofocus: true,
        maxLength: NAME_LENGTH,
        value: change?.name ?? '',
        onInput: (name) => changes.setName(name),
        error: detail || undefined,
      })}
      ${detail ? nothing : failedChange(view, changes)}
      <div class="dialog-foot">
        ${button({label: t('action.cancel'), onPress: () => changes.close()})}
        ${button({
          type: 'submit',
          kind: 'primary',
          busy,
          label: busy ? t('change.saving') : t('rename.save'),
          onPress: () => undefined,
        })}
      </div>
    </form>`,
  });
}

function archiveDialog(view: LinksView, changes: LinkChanges, change: LinkChange | undefined): TemplateResult {
  const {t} = view;
  const busy = change !== undefined && changes.isPending(change.link.id);
  return dialog({
    open: change !== undefined,
    t,
    id: 'link-archive',
    title: t('archive.title'),
    onClose: () => changes.close(),
    content: html`<div class="small">
        <p>${change ? t('archive.text', {name: nameOf(change.link)}) : nothing}</p>
        ${view.can('links.update') ? html`<p>${t('archive.return')}</p>` : nothing}
      </div>
      ${failedChange(view, changes)}`,
    actions: [
      button({label: t('action.cancel'), onPress: () => changes.close()}),
      button({
        kind: 'primary',
        busy,
        label: busy ? t('archive.archiving') : t('archive.confirm'),
        onPress: () => changes.confirm(),
      }),
    ],
  });
}

/** A change without a dialog that failed: what, why, and once more. */
export function changeStrip(view: LinksView, changes: LinkChanges): TemplateResult | typeof nothing {
  const {failed, asked} = changes;
  if (!failed || asked) return nothing;
  const {t} = view;
  return strip({
    icon: 'alert',
    text: `${t('change.failed', {name: nameOf(failed.change.link)})}. ${reasonFor(view, failed.error)}`,
    action: html`<button class="link" part="retry" type="button" @click=${() => changes.retry()}>
      ${t('action.retry')}
    </button>`,
  });
}

function failedChange(view: LinksView, {failed}: LinkChanges): TemplateResult | typeof nothing {
  if (!failed) return nothing;
  const {change, error} = failed;
  const title = view.t('change.failed', {name: nameOf(change.link)});
  return problemBox(view, title, [reasonFor(view, error)], error);
}
