import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Offer} from '@kabinet/contract';
import {csvFile} from '../../files/csv-file.js';
import {saveFile} from '../../files/save-file.js';
import {EMPTY, numberCell, textCell} from '../../files/sheet.js';
import {button} from '../../templates/button.js';
import {describedBy, field, selectField} from '../../templates/field.js';
import {icon} from '../../templates/icon.js';
import {progress} from '../../templates/progress.js';
import {problemWords} from '../link-field.templates.js';
import {reasonFor} from '../link-problems.templates.js';
import type {LinksView} from '../links.messages.js';
import {BULK_LIMIT} from './bulk-lines.js';
import type {BulkLine} from './bulk-lines.js';
import {isMade} from './bulk-maker.js';
import type {BulkMaker} from './bulk-maker.js';
import {styles} from './bulk.styles.js';

export {bulkMakerOf} from './bulk-maker-of.js';

export const sheets = [styles];

export interface BulkOptions {
  maker: BulkMaker;
  /** To choose from. */
  offers: readonly Offer[];
}

/** Many links at once: the paste, how many lines of it can be made, and what came of each. */
export function linkBulk(view: LinksView, {maker, offers}: BulkOptions): TemplateResult {
  const {t} = view;
  const offer = maker.offerOf(offers);
  if (!offer) return html`<p class="small">${t('offers.none')}</p>`;
  const lines = maker.linesFor(view.programme.id, offer);
  return html`<div class="bulk">
    ${selectField({
      id: 'bulk-offer',
      label: t('builder.offer'),
      value: offer.id,
      disabled: maker.running,
      choices: offers.map(({id, name}) => ({value: id, label: view.text(name)})),
      onChoose: (id) => maker.chooseOffer(id),
    })}
    ${pasteField(view, maker, lines.length)} ${summary(view, {maker, offer, lines})}
  </div>`;
}

function pasteField({t}: LinksView, maker: BulkMaker, count: number): TemplateResult {
  const options = {
    id: 'bulk-text',
    label: t('bulk.lines'),
    note: t('bulk.limit', {limit: BULK_LIMIT}),
    help: t('bulk.help'),
    error: count > BULK_LIMIT ? t('bulk.too-many', {lines: count, limit: BULK_LIMIT}) : undefined,
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (file) maker.setText(await file.text());
  };
  return html`${field(
      options,
      html`<textarea
        class="input mono"
        part="input"
        id="bulk-text"
        rows="8"
        dir="ltr"
        spellcheck="false"
        autocomplete="off"
        ?disabled=${maker.running}
        aria-invalid=${options.error ? 'true' : nothing}
        aria-describedby=${describedBy(options)}
        .value=${live(maker.text)}
        @input=${(event: Event) => maker.setText((event.target as HTMLTextAreaElement).value)}
        @dragover=${(event: DragEvent) => event.preventDefault()}
        @drop=${(event: DragEvent) => {
          const file = event.dataTransfer?.files[0];
          // A dropped text goes in by itself.
          if (!file) return;
          event.preventDefault();
          void read(file);
        }}
      ></textarea>`,
    )}
    <div class="bulk-row">
      <label class="button" for="bulk-file">${icon('plus')} ${t('bulk.file')}</label>
      <input
        class="hidden-text"
        id="bulk-file"
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        ?disabled=${maker.running}
        @change=${(event: Event) => void read((event.target as HTMLInputElement).files?.[0])}
      />
    </div>`;
}

interface SummaryOptions {
  maker: BulkMaker;
  offer: Offer;
  lines: readonly BulkLine[];
}

function summary(view: LinksView, {maker, offer, lines}: SummaryOptions): TemplateResult | typeof nothing {
  if (lines.length === 0 || lines.length > BULK_LIMIT) return nothing;
  const {t} = view;
  const made = lines.filter((line) => isMade(maker.outcomeOf(line))).length;
  const good = lines.filter(({problem}) => !problem).length;
  const told = lines.filter((line) => reasonOf(view, maker, offer, line) !== undefined);
  const isBegun = maker.running || made > 0;
  return html`${
      isBegun
        ? progress({id: 'bulk-progress', label: t('bulk.made'), text: `${made} / ${good}`, value: made, max: good})
        : html`<p>${t('bulk.ready', {good, bad: lines.length - good})}</p>`
    }
    ${told.length > 0 ? problems(view, {maker, offer, lines: told}) : nothing}
    <div class="bulk-row">
      ${
        good > made || maker.running
          ? button({
              kind: 'primary',
              busy: maker.running,
              label: maker.running ? t('builder.creating') : t('bulk.create', {left: good - made}),
              onPress: () => void maker.start(lines),
            })
          : nothing
      }
      ${
        isBegun && !maker.running
          ? button({
              label: t('bulk.result'),
              icon: 'download',
              onPress: () => saveFile(resultOf(view, {maker, offer, lines}), 'links.csv'),
            })
          : nothing
      }
    </div>`;
}

function problems(view: LinksView, {maker, offer, lines}: SummaryOptions): TemplateResult {
  return html`<ul class="bulk-lines" tabindex="0" aria-label=${view.t('bulk.problems')}>
    ${lines.map(
      (line) =>
        html`<li>
          <strong>${view.t('bulk.line', {number: line.number})}</strong> <bdi>${line.destination}</bdi>
          — ${reasonOf(view, maker, offer, line)}
        </li>`,
    )}
  </ul>`;
}

/** Why the line has not become a link; undefined when it has, or may yet. */
function reasonOf(view: LinksView, maker: BulkMaker, offer: Offer, line: BulkLine): string | undefined {
  if (line.problem) {
    const words = problemWords(view, line.problem, view.format.list(offer.allowedHosts));
    return words || view.t('destination.not_a_url');
  }
  const outcome = maker.outcomeOf(line);
  if (!outcome || isMade(outcome)) return undefined;
  const {error} = outcome;
  if (error.code === 'code_taken') return view.t('builder.code-taken');
  return error.fields.map(({detail}) => detail).join(' ') || reasonFor(view, error);
}

function resultOf(view: LinksView, {maker, offer, lines}: SummaryOptions): Blob {
  const {t} = view;
  const head = [t('bulk.number'), t('list.link'), t('builder.name'), t('builder.destination'), t('bulk.reason')];
  const rows = lines.map((line) => {
    const outcome = maker.outcomeOf(line);
    const link = isMade(outcome) ? outcome.link : undefined;
    return [
      numberCell(line.number),
      link ? textCell(link.url) : EMPTY,
      textCell(link?.name ?? line.name),
      textCell(link?.destination ?? line.destination),
      textCell(reasonOf(view, maker, offer, line) ?? ''),
    ];
  });
  return csvFile({head, rows}, view.runtime.locale);
}
