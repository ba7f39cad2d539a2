import type {BrandProblem, Correction, Theme} from '@kabinet/themes';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Language} from '../guide/bilingual.js';
import {roleName} from '../guide/role-words.js';
import {WIDGET_WORDS} from '../guide/widget-words.js';
import {sentenceOf, summaryOf} from './report-words.js';
import {swatch} from './swatch.js';
import type {Say} from './words.js';

interface Props {
  theme: Theme;
  problems: readonly BrandProblem[];
  language: Language;
  say: Say;
}

/** What was changed so that it can be read, in plain words. */
export function report({theme, problems, language, say}: Props): TemplateResult {
  const {corrections} = theme;
  return html`
    <section class="lab-report" aria-labelledby="report">
      <h2 id="report">${say('report')}</h2>
      <p class="lab-verdict" data-fine=${corrections.length + problems.length === 0}>
        ${summaryOf(corrections.length, problems.length, language)}
      </p>
      ${
        corrections.length > 0
          ? html`<ul class="lab-corrections">
              ${corrections.map((correction) => row(correction, language, say))}
            </ul>`
          : ''
      }
      ${
        problems.length > 0
          ? html`<h3>${say('ignored')}</h3>
              <ul class="lab-problems">
                ${problems.map(({field, message}) => html`<li><code>${field}</code> <span lang="en">${message}</span></li>`)}
              </ul>`
          : ''
      }
    </section>
  `;
}

function row(correction: Correction, language: Language, say: Say): TemplateResult {
  const {role, scheme, widget, from, to} = correction;
  const where = [widget && WIDGET_WORDS[widget][language], say(scheme)].filter(Boolean).join(', ');
  return html`
    <li>
      <span class="lab-change">${swatch(from)}<span aria-hidden="true">→</span>${swatch(to)}</span>
      <span>
        <strong>${roleName(role, language)}</strong>
        <span class="lab-scheme">${where}</span>
        <span class="lab-why">${sentenceOf(correction, language)}</span>
      </span>
    </li>
  `;
}
