import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {fileChoice} from '../../styles/file-choice.styles.js';
import {selectField} from '../../templates/field.js';
import {icon} from '../../templates/icon.js';
import type {PayoutsView} from '../payouts.messages.js';
import {STATEMENT_FORMS} from './statement-maker.js';
import type {StatementMaker} from './statement-maker.js';

export {StatementMaker} from './statement-maker.js';

export const sheets = [
  fileChoice,
  css`
    .file-choice .field {
      padding: var(--_space-2);
    }
  `,
];

/** Which month, and in which form; what came of it stands below. */
export function statementChoice(view: PayoutsView, maker: StatementMaker): TemplateResult {
  const {t, format} = view;
  const {outcome} = maker;
  return html`<div class="file-choice">
    ${selectField({
      id: 'statement-month',
      label: t('statement.month'),
      value: maker.monthIn(view),
      choices: maker.months(view).map((month) => ({value: month, label: format.date(`${month}-01`, 'month')})),
      onChoose: (month) => maker.choose(month),
    })}
    ${STATEMENT_FORMS.map(
      (form) =>
        html`<button
          class="menu-item"
          part="menu-item"
          type="button"
          aria-disabled=${maker.isBusy ? 'true' : nothing}
          @click=${() => void maker.make(view, form)}
        >
          ${icon(form === 'print' ? 'list' : 'download')} ${t(`statement.${form}`)}
        </button>`,
    )}
    ${outcome === undefined ? nothing : html`<p class="file-what">${outcome}</p>`}
  </div>`;
}
