export {runConformance} from './run.js';
export type {CommandContext} from './run.js';
export type {ConformanceReport, Exchange, ReportedFinding} from './report.js';
