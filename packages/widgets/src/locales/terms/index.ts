import type {Overrides} from '../../runtime/i18n/translator.js';
import {affiliate} from './affiliate.js';
import {agent} from './agent.js';
import {blogger} from './blogger.js';
import {webmaster} from './webmaster.js';

/** What changes in our texts where a partner is called otherwise, by the name of the set. */
export const termSets: Readonly<Record<string, Overrides>> = {affiliate, webmaster, blogger, agent};
