import {styles} from './continuous.styles.js';

export {continuousTable} from '../../templates/continuous-table.js';

export const sheets = [styles];
