import {liveStyles} from './live.styles.js';

export {LiveNews} from './live-news.js';
export {liveSwitch} from './live-switch.js';
export {spokenFigures} from './spoken-figures.js';
export const sheets = [liveStyles];
