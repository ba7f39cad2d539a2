import {newPostgresDatabase} from '../testing/databases.js';
import {judgeReports} from '../testing/judge-reports.js';
import {HARD_ZONES, TRUE_KEYS} from '../testing/report-truth.js';

judgeReports('PostgreSQL', newPostgresDatabase, {zones: HARD_ZONES, cuts: Object.keys(TRUE_KEYS)});
