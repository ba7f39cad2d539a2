import type {TemplateResult} from 'lit';
import {KabinetElement} from '../controllers/kabinet-element.js';
import type {View} from '../controllers/view.js';
import {addLocale} from '../runtime/i18n/locales.js';
import {messagesIn} from '../runtime/i18n/messages.js';
import type {Messages} from '../runtime/i18n/messages.js';
import {badge} from '../styles/badge.styles.js';
import {dateField} from '../styles/date-field.styles.js';
import {detailPanel} from '../styles/detail-panel.styles.js';
import {detailSheets} from '../styles/detail.styles.js';
import {openableRows} from '../styles/openable-rows.styles.js';
import {pages} from '../styles/pages.styles.js';
import {periodStyles} from '../styles/period.styles.js';
import {progress} from '../styles/progress.styles.js';
import {choices} from '../styles/choices.styles.js';
import {floating} from '../styles/floating.styles.js';
import {foundation} from '../styles/shared.styles.js';
import {states} from '../styles/states.styles.js';
import {table} from '../styles/table.styles.js';
import {tabs} from '../styles/tabs.styles.js';
import {tiles} from '../styles/tiles.styles.js';
import {frame} from '../templates/frame.js';

const en = {title: 'Shelf'};
addLocale('en', {shelf: en});
addLocale('ru', {shelf: {title: 'Полка'}});
const messages = messagesIn<typeof en>('shelf');

/** Shows templates inside a widget, where they belong. Call `requestUpdate()` when what they show has changed. */
export class Shelf extends KabinetElement<typeof messages> {
  static readonly widgetName: string = 'shelf';
  static override styles = [
    foundation,
    choices,
    states,
    tabs,
    pages,
    table,
    badge,
    progress,
    floating,
    periodStyles,
    dateField,
    openableRows,
    detailPanel,
    detailSheets,
    tiles,
  ];
  override readonly messages = messages;
  protected override readonly needs = 'balance';

  content: (view: View<Messages>, host: Shelf) => unknown = () => '';

  protected override render(): TemplateResult {
    return frame(this, {
      skeleton: () => '',
      ready: (view) => this.content(view as unknown as View<Messages>, this),
    });
  }
}
