import type {TemplateResult} from 'lit';
import type {Commission} from '@kabinet/contract';
import {detailPanel} from '../templates/detail-panel.js';
import {nameOf, purposeOf, questionOf} from './commission-words.js';
import type {CommissionsView} from './commissions.messages.js';

export interface PanelOptions {
  open: boolean;
  /** What is known of it: the row at first, then the detail. */
  commission: Commission | undefined;
  content: (view: CommissionsView) => unknown;
  asSheet: boolean;
  onClose: () => void;
}

export function explanationPanel(view: CommissionsView, {commission, ...rest}: PanelOptions): TemplateResult {
  return detailPanel(view, {
    ...rest,
    part: 'explanation',
    title: commission ? questionOf(view, commission) : view.t('why.steps'),
    about: commission && `${nameOf(view, commission)} · ${purposeOf(view, commission)}`,
  });
}
