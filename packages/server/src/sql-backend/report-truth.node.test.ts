import {newPgliteDatabase} from '../testing/databases.js';
import {judgeReports} from '../testing/judge-reports.js';
import {HARD_ZONES} from '../testing/report-truth.js';

judgeReports('PGlite', newPgliteDatabase, {zones: HARD_ZONES, cuts: ['day', 'hour', 'link', 'weekday × hour']});
