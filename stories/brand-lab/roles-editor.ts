import {ROLES, tokenOf, WIDGETS} from '@kabinet/themes';
import type {Brand, Scheme, Theme, WidgetName} from '@kabinet/themes';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Language} from '../guide/bilingual.js';
import {roleName} from '../guide/role-words.js';
import {WIDGET_WORDS} from '../guide/widget-words.js';
import {colourInput, labButton, segmentsInput, selectInput} from './fields.js';
import {ownColours, pathOf} from './own-colours.js';
import type {OwnColour, RolePlace} from './own-colours.js';
import {swatch} from './swatch.js';
import type {Say} from './words.js';

interface Props {
  brand: Brand;
  theme: Theme;
  /** The colour that is about to be set. */
  choice: RolePlace;
  language: Language;
  say: Say;
  onChoose: (choice: RolePlace) => void;
  onChange: (path: string, value: string | undefined) => void;
}

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** Colours of the operator's own in place of derived ones, scheme by scheme, in all widgets or in one. */
export function rolesEditor(props: Props): TemplateResult {
  const {brand, choice, language, say, onChoose, onChange} = props;
  const {role, scheme, widget} = choice;
  return html`
    <p class="lab-hint">${say('rolesHint')}</p>
    ${segmentsInput({
      id: 'role-scheme',
      label: say('scheme'),
      value: scheme,
      choices: SCHEMES.map((value) => ({value, label: say(value)})),
      onInput: (value) => onChoose({...choice, scheme: value}),
    })}
    ${selectInput<WidgetName | ''>({
      id: 'role-widget',
      label: say('widget'),
      value: widget ?? '',
      choices: [
        {value: '', label: say('allWidgets')},
        ...WIDGETS.map((value) => ({value, label: WIDGET_WORDS[value][language]})),
      ],
      onInput: (value) => onChoose({...choice, widget: value || undefined}),
    })}
    ${selectInput({
      id: 'role',
      label: say('role'),
      value: role,
      choices: ROLES.map((value) => ({value, label: roleName(value, language)})),
      onInput: (value) => onChoose({...choice, role: value}),
    })}
    ${colourInput({
      id: 'role-colour',
      label: say('colour'),
      picker: say('picker', {name: roleName(role, language)}),
      value: shownAt(props),
      onInput: (colour) => onChange(pathOf(choice), colour),
    })}
    <ul class="lab-own">
      ${ownColours(brand).map((own) => ownRow(own, props))}
    </ul>
  `;
}

/** What stands in a place now: stated, derived for the widget alone, or derived for all. */
function shownAt({brand, theme, choice}: Props): string {
  const stated = ownColours(brand).find((own) => pathOf(own) === pathOf(choice));
  const tokens: Readonly<Partial<Record<string, string>>> = theme[choice.scheme];
  const shared = tokenOf(choice.role);
  const own = choice.widget && shared.replace('--kabinet-', `--kabinet-${choice.widget}-`);
  return stated?.colour ?? (own && tokens[own]) ?? tokens[shared] ?? '';
}

function ownRow(own: OwnColour, {language, say, onChange}: Props): TemplateResult {
  const name = roleName(own.role, language);
  const where = [own.widget && WIDGET_WORDS[own.widget][language], say(own.scheme)].filter(Boolean).join(', ');
  return html`
    <li>
      ${swatch(own.colour)}
      <span>
        ${name}
        <small>${where}, <code>${own.colour}</code></small>
      </span>
      ${labButton('×', () => onChange(pathOf(own), undefined), say('remove', {name}))}
    </li>
  `;
}
