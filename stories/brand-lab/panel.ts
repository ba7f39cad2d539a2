import {DENSITIES} from '@kabinet/themes';
import type {Brand, BrandScheme} from '@kabinet/themes';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Language} from '../guide/bilingual.js';
import {familyChoices} from './families.js';
import {colourInput, group, rangeInput, segmentsInput, selectInput, textInput} from './fields.js';
import {STARTS} from './starts.js';
import type {Say} from './words.js';

/** What the controls need to know, and what they change: a path such as `font.family`. */
export interface PanelProps {
  brand: Brand;
  start: string;
  language: Language;
  say: Say;
  onStart: (start: string) => void;
  onChange: (path: string, value: unknown) => void;
}

/** The controls for the fields of a brand. */
export function controls(props: PanelProps): TemplateResult {
  const {brand, start, say, onStart, onChange} = props;
  const starts = Object.entries(STARTS).map(([value, {name}]) => ({value, label: name}));
  return html`
    ${group(
      say('brand'),
      html`
        ${selectInput({id: 'start', label: say('start'), value: start, choices: starts, onInput: onStart})}
        ${textInput({id: 'name', label: say('name'), value: brand.name, onInput: (name) => onChange('name', name)})}
      `,
    )}
    ${group(say('colour'), colours(props))} ${group(say('type'), type(props))} ${group(say('shape'), shape(props))}
  `;
}

function colours({brand, language, say, onChange}: PanelProps): TemplateResult {
  const tint = brand.tint ?? {hue: 262, amount: 0.008};
  const changeTint = (changes: Partial<typeof tint>): void => onChange('tint', {...tint, ...changes});
  return html`
    ${colourInput({
      id: 'accent',
      label: say('accent'),
      picker: say('picker', {name: say('accent')}),
      value: brand.accent,
      onInput: (accent) => onChange('accent', accent),
    })}
    ${rangeInput({
      id: 'tint-hue',
      label: say('tintHue'),
      value: tint.hue,
      min: 0,
      max: 360,
      shown: brand.tint ? `${tint.hue}°` : say('ofAccent'),
      onInput: (hue) => changeTint({hue}),
    })}
    ${rangeInput({
      id: 'tint-amount',
      label: say('tintAmount'),
      value: tint.amount,
      min: 0,
      max: 0.04,
      step: 0.001,
      shown: brand.tint ? tint.amount.toLocaleString(language) : say('ofAccent'),
      onInput: (amount) => changeTint({amount}),
    })}
  `;
}

function type({brand: {font = {}, weights = {}}, say, onChange}: PanelProps): TemplateResult {
  const weight = (id: 'heading' | 'figure', label: string): TemplateResult =>
    rangeInput({
      id: `weight-${id}`,
      label,
      value: weights[id] ?? 600,
      min: 300,
      max: 900,
      step: 10,
      shown: String(weights[id] ?? 600),
      onInput: (value) => onChange(`weights.${id}`, value),
    });
  return html`
    ${selectInput({
      id: 'family',
      label: say('family'),
      value: font.family ?? '',
      choices: familyChoices(say('ofPage'), font.family),
      onInput: (family) => onChange('font.family', family),
    })}
    ${selectInput({
      id: 'heading',
      label: say('heading'),
      value: font.heading ?? '',
      choices: familyChoices(say('asText'), font.heading),
      onInput: (heading) => onChange('font.heading', heading),
    })}
    ${rangeInput({
      id: 'size',
      label: say('size'),
      value: font.size ?? 14,
      min: 12,
      max: 20,
      shown: `${font.size ?? 14} px`,
      onInput: (size) => onChange('font.size', size),
    })}
    ${weight('heading', say('weightHeading'))} ${weight('figure', say('weightFigure'))}
  `;
}

function shape({
  brand: {radius = 8, space = 4, density = 'regular', scheme = 'auto'},
  say,
  onChange,
}: PanelProps): TemplateResult {
  return html`
    ${rangeInput({
      id: 'radius',
      label: say('radius'),
      value: radius,
      min: 0,
      max: 32,
      shown: `${radius} px`,
      onInput: (value) => onChange('radius', value),
    })}
    ${rangeInput({
      id: 'space',
      label: say('space'),
      value: space,
      min: 2,
      max: 8,
      step: 0.5,
      shown: `${space} px`,
      onInput: (value) => onChange('space', value),
    })}
    ${segmentsInput({
      id: 'density',
      label: say('density'),
      value: density,
      choices: DENSITIES.map((value) => ({value, label: say(value)})),
      onInput: (value) => onChange('density', value),
    })}
    ${segmentsInput({
      id: 'scheme',
      label: say('scheme'),
      value: scheme,
      choices: (['auto', 'light', 'dark'] satisfies BrandScheme[]).map((value) => ({
        value,
        label: say(value),
      })),
      onInput: (value) => onChange('scheme', value),
    })}
  `;
}
