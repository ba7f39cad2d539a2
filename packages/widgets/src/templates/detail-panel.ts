import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CommonView} from '../controllers/view.js';
import {button} from './button.js';
import {dialog} from './dialog.js';
import {heading, nextLevel} from './heading.js';
import {bone, skeleton} from './skeleton.js';

export interface DetailPanelOptions<View extends CommonView> {
  open: boolean;
  /** In front of everything instead of beside the list, where there is no room for both. */
  asSheet: boolean;
  /** Of the panel; the sheet is a `dialog`. */
  part: string;
  title: string;
  /** What is known before the detail comes. */
  about: string | undefined;
  /** Under which headings it stands is told by the view that it gets. */
  content: (view: View) => unknown;
  /** However it was closed: button, Escape, the outside. */
  onClose: () => void;
}

/** The detail of a row in its place: beside the list, or as a sheet before it, so that nobody loses their row. */
export function detailPanel<View extends CommonView>(view: View, options: DetailPanelOptions<View>): TemplateResult {
  const {open, asSheet, title, about, content, onClose} = options;
  // The title of a panel is a heading itself; that of a sheet names the dialog.
  const inner = asSheet ? view : {...view, headingLevel: nextLevel(view.headingLevel)};
  const body = open
    ? html`<p class="detail-about">${about}</p>
        ${content(inner)}`
    : nothing;
  const sheet = dialog({
    open: open && asSheet,
    t: view.t,
    title,
    id: 'detail',
    place: 'side',
    content: html`<div class="detail-sheet" data-detail tabindex="-1">${body}</div>`,
    // A sheet that gives way to a panel, because there is room now, is closed by us and not by the visitor.
    onClose: asSheet ? onClose : () => undefined,
  });
  return html`${open && !asSheet ? panel(view, options, body) : nothing} ${sheet}`;
}

function panel<View extends CommonView>(
  {t, headingLevel}: View,
  {part, title, onClose}: DetailPanelOptions<View>,
  body: unknown,
): TemplateResult {
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return html`<section class="detail" part=${part} data-detail tabindex="-1" aria-label=${title} @keydown=${closeByKey}>
    <header class="detail-head">
      ${heading(nextLevel(headingLevel), 'detail-title', title)}
      ${button({label: t('action.close'), icon: 'cross', iconOnly: true, kind: 'bare', part: 'close', onPress: onClose})}
    </header>
    ${body}
  </section>`;
}

export function detailSkeleton(): TemplateResult {
  return skeleton(
    html`<div class="detail-column bones">
      ${bone('medium')} ${bone('long')} ${bone('long')} ${bone('long')} ${bone('figure')}
    </div>`,
  );
}
