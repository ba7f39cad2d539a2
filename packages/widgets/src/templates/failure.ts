import type {TemplateResult} from 'lit';
import type {BackendError} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import type {HeadingLevel} from '../runtime/options.js';
import {interrupted} from './interrupted.js';

export interface FailureOptions {
  /** «Не удалось загрузить вознаграждения»; without it the kind of error says what happened. */
  title?: string;
  /** Takes the place of what the kind of error says, as the title does. */
  text?: string;
  onRetry: () => void;
  /** The next attempt is under way. */
  pending?: boolean;
  /** One below the widget's title, unless said otherwise. */
  level?: HeadingLevel;
}

/** What stands in place of what could not be loaded. */
export function failure(host: WidgetHost, error: BackendError, options: FailureOptions): TemplateResult {
  return interrupted(host, ({failureState}) => failureState(host, error, options), options.onRetry);
}
