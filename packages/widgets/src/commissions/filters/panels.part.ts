import {styles} from './panels.styles.js';

export {FilterForm} from './filter-form.js';
export {jumpForm, toggleCalendar} from './jump-form.js';
export {savedViewsList} from './saved-views.templates.js';

export const sheets = [styles];
