import {html} from 'lit';
import type {View} from '../../controllers/view.js';
import type {Messages} from '../../runtime/i18n/messages.js';
import type {Shelf} from '../../testing/shelf.js';
import {badge} from '../badge.js';
import {button} from '../button.js';
import {textField, selectField} from '../field.js';
import {menu} from '../menu.js';
import {pagination} from '../pagination.js';
import {periodPicker} from '../period-picker.js';
import {meter, progress} from '../progress.js';
import {chips} from '../chips.js';
import {segments} from '../segments.js';
import {skeleton, skeletonRows} from '../skeleton.js';
import {stateMessage} from '../state-message.js';
import {pill} from '../status-pill.js';
import {tabs} from '../tabs.js';
import {tile, tiles} from '../tile.js';
import {show} from './show.js';
import type {ShowOptions} from './show.js';
import {term} from '../tooltip.js';

const LONG = '[Ĺóñĝ ńàmé ťhàt ñéëðś fôrtý përçêñt mòŕé ŕóõm] Rechtsschutzversicherungsgesellschaften';
const nothingElse = (): void => undefined;
const CHOICES = [
  {value: 'a', label: 'Все', count: '12'},
  {value: 'b', label: LONG, count: '3'},
] as const;

/** Everything that is pressed, and everything that shows, in one widget. */
function everything(view: View<Messages>): unknown {
  const {t} = view;
  const choice = {label: 'Вид', value: 'a', choices: CHOICES, onChoose: nothingElse} as const;
  return html`<div class="section">
      ${button({label: LONG, kind: 'primary', icon: 'arrow', onPress: nothingElse})}
      ${button({label: 'Нельзя', disabled: true, onPress: nothingElse})}
      ${button({label: 'Закрыть', icon: 'cross', iconOnly: true, onPress: nothingElse})}
      ${menu({id: 'menu', label: 'Ещё', items: [{label: LONG, onChoose: nothingElse}]})}
      ${periodPicker(view, {id: 'period', value: 'today', onChoose: nothingElse})}
    </div>
    <div class="section">${segments(choice)} ${chips(choice)} ${tabs({...choice, id: 'tabs', panel: 'Раздел'})}</div>
    <div class="section">
      ${textField({id: 'name', label: LONG, value: LONG, error: LONG, onInput: nothingElse})}
      ${selectField({id: 'offer', label: 'Оффер', value: 'a', choices: CHOICES, onChoose: nothingElse})}
      ${term({id: 'term', name: LONG, explanation: 'Пояснение'})}
    </div>
    <div class="section">
      ${pill({label: LONG, tone: 'good', icon: 'check', note: LONG})} ${badge({label: LONG, tone: 'accent'})}
      ${progress({id: 'export', label: LONG, text: '120 из 214', value: 120, max: 214})}
      ${progress({id: 'file', label: 'Готовим файл', value: undefined})}
      ${meter({id: 'links', label: 'Ссылок', text: '12 из 50', value: 12, max: 50})}
      ${pagination(view, {page: 7, pages: 20, onGo: nothingElse})}
    </div>
    ${tiles('Показатели', [
      tile(t, {
        id: 'clicks',
        name: LONG,
        explanation: LONG,
        value: '48 216',
        spark: [1, 3, 2],
        isChosen: true,
        onChoose: nothingElse,
      }),
    ])}
    ${stateMessage({icon: 'link', title: LONG, text: LONG, level: 3})} ${skeleton(skeletonRows(2))}`;
}

export const showAll = (options?: ShowOptions): Promise<Shelf> => show((view) => everything(view), options);
