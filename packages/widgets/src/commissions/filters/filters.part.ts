import {activeFilters} from '../../styles/active-filters.styles.js';
import {styles} from './filters.styles.js';

export {FilterRow} from './filter-row.js';

export const sheets = [activeFilters, styles];
