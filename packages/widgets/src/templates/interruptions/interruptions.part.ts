/** What comes between a widget and its content: why there is none, and what has just happened. */
import {float} from '../../styles/float.styles.js';
import {states} from '../../styles/states.styles.js';
import {toast as toastStyles} from '../../styles/toast.styles.js';

export {closed} from './closed.js';
export {failureState} from './failure-state.js';
export {toast} from './toast.js';

export const sheets = [states, float, toastStyles];
