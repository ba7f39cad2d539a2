import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {BackendError} from '@kabinet/contract';
import {notice} from '../templates/notice.js';
import {otherProblems} from './refusal.js';
import {refusalWords, uncertainWords} from './refusal-words.js';
import type {WithdrawalView} from './withdrawal.messages.js';

/** Why a step was not taken, what to do, and the number for the support. */
export function refusalNotice(view: WithdrawalView, error: BackendError): TemplateResult {
  const {t} = view;
  const {requestId} = error;
  return html`<div role="alert" part="error">
    ${notice({
      look: ['bad', 'alert'],
      title: t('refused.title'),
      paragraphs: [
        refusalWords(view, error),
        ...otherProblems(error),
        uncertainWords(view, error),
        requestId === undefined ? undefined : t('error.reference', {id: requestId}),
      ],
    })}
  </div>`;
}
