import type {TemplateResult} from 'lit';
import type {Language} from './bilingual.js';

/** What `parameters.guide` of a file of stories says on its page: before the first story, and after it. */
export type Guide = (language: Language) => {lead: TemplateResult; reference: TemplateResult};
