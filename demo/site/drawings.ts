import {html, type Html} from './html.js';

/*
 * Still lifes of the catalogue, 240 × 200. Colours come from classes, so that each brand and scheme glazes its own:
 * `clay` and `clay-shade` are the bare body, `glaze` and `glaze-shade` what it was dipped into.
 */
const shapes = {
  bowl: html`<path class="clay" d="M44 88h152c0 46-30 78-58 80v8h-36v-8c-28-2-58-34-58-80Z" />
    <path class="glaze" d="M44 88h152c0 10-1.4 19-4 27-14 9-28-6-44 2-17 9-28 8-45-1-14-8-33 6-55-1-2.6-8-4-17-4-27Z" />
    <ellipse class="glaze-shade" cx="120" cy="88" rx="76" ry="15" />
    <path class="clay-shade" d="M138 168c22-3 44-26 53-53 2.5-8 5-17 5-27-3 44-30 72-58 80Z" />`,
  mug: html`<path class="clay-line" d="M164 84c40-10 46 54-2 56" />
    <path class="clay" d="M72 62h96v96c0 12-8 20-20 20H92c-12 0-20-8-20-20Z" />
    <path class="glaze" d="M72 62h96v60c-14 10-22-5-38 3-13 7-24 8-35 0-9-6-15 2-23-3Z" />
    <ellipse class="glaze-shade" cx="120" cy="62" rx="48" ry="11" />
    <path class="clay-shade" d="M150 178c11-1 18-9 18-20V62c-2 50-2 96-18 116Z" />`,
  plate: html`<ellipse class="clay" cx="120" cy="132" rx="92" ry="34" />
    <ellipse class="clay-shade" cx="120" cy="138" rx="92" ry="32" />
    <ellipse class="clay" cx="120" cy="128" rx="92" ry="33" />
    <ellipse class="glaze" cx="120" cy="126" rx="84" ry="28" />
    <ellipse class="glaze-shade" cx="120" cy="129" rx="58" ry="18" />
    <path class="leaf" d="M96 128c16-10 34-10 50 0-16 8-34 8-50 0Z" />`,
  vase: html`<path class="stem" d="M120 66C118 40 126 26 132 10M120 62c-6-18-16-28-28-36M122 52c8-10 14-14 24-18" />
    <path
      class="leaf"
      d="M132 12c8-6 12-4 16 0-5 6-12 6-16 0ZM92 27c-8-4-10-10-8-16 8 2 11 8 8 16ZM145 35c8-4 14-2 17 3-7 5-13 4-17-3ZM105 43c-9 1-14-3-15-9 8-1 14 2 15 9ZM125 38c-3-8 0-13 6-16 4 7 1 13-6 16Z"
    />
    <path class="clay" d="M106 62h28c-2 20 2 28 16 44 22 25 12 72-8 74H98c-20-2-30-49-8-74 14-16 18-24 16-44Z" />
    <path
      class="glaze"
      d="M106 62h28c-2 20 2 28 16 44 6 7 9.500 15 10.5 24-14 8-22-6-36 1-16 8-26 6-45-1 1-9 4.500-17 10.5-24 14-16 18-24 16-44Z"
    />
    <ellipse class="glaze-shade" cx="120" cy="62" rx="14" ry="4" />
    <path class="clay-shade" d="M142 180c20-2 30-49 8-74-6-7-10-12.5-13-18 6 42 16 66 5 92Z" />`,
  teapot: html`<path class="clay-line" d="M66 96c-44-12-48 52 6 50" />
    <path class="clay" d="M170 116c14-8 14-30 34-34-2 32-14 52-38 58Z" />
    <path class="clay" d="M120 72c40 0 62 26 62 54 0 30-24 50-62 50s-62-20-62-50c0-28 22-54 62-54Z" />
    <path class="glaze" d="M120 72c40 0 62 26 62 54-20 13-34-6-54 2-18 8-40 9-70-2 0-28 22-54 62-54Z" />
    <ellipse class="glaze-shade" cx="120" cy="76" rx="30" ry="7" />
    <circle class="clay" cx="120" cy="62" r="8" />
    <path class="clay-shade" d="M120 176c38 0 62-20 62-50-10 32-30 46-62 50Z" />`,
  planter: html`<path
      class="stem"
      d="M96 92c-4-24-16-34-18-52M110 92c0-30 8-44 4-68M128 92c4-22 18-30 26-50M142 92c6-14 16-18 28-22"
    />
    <path
      class="leaf"
      d="M78 40c-8-2-12-8-10-16 9 2 13 8 10 16ZM86 60c-9 2-15-2-16-9 9-2 15 1 16 9ZM114 26c-6-6-5-13 1-18 6 6 6 12-1 18ZM112 52c8-5 14-4 18 2-7 6-13 5-18-2ZM154 43c0-8 5-13 13-12 0 9-5 13-13 12ZM142 64c8-4 14-2 17 4-7 5-13 3-17-4ZM170 70c6-5 12-5 17-1-5 6-12 6-17 1ZM97 74c-7-5-7-11-2-16 7 4 8 10 2 16Z"
    />
    <path class="clay" d="M72 104h96l-12 66H84Z" />
    <path class="clay" d="M66 90h108v18H66Z" />
    <path class="clay-shade" d="M66 104h108v4H66ZM168 108l-12 62h-20c10-16 14-40 14-62Z" />
    <path class="glaze" d="M74 170h92c0 6-5 10-12 10H86c-7 0-12-4-12-10Z" />`,
  wheel: html`<ellipse class="glaze-shade" cx="120" cy="150" rx="98" ry="26" />
    <ellipse class="glaze" cx="120" cy="144" rx="98" ry="26" />
    <path class="clay" d="M78 140c-6-34 14-38 12-70h60c-2 32 18 36 12 70-6 12-78 12-84 0Z" />
    <path class="clay-shade" d="M150 70c-2 32 18 36 12 70-3 6-22 9-42 9 30-10 34-40 24-79Z" />
    <ellipse class="clay-shade" cx="120" cy="70" rx="30" ry="7" />
    <path class="ring" d="M79 118c16 8 66 8 82 0M86 98c12 6 56 6 68 0" />`,
} as const satisfies Readonly<Record<string, Html>>;

export type DrawingName = keyof typeof shapes;

/** A drawing beside words that say the same; therefore hidden from those who listen. */
export function drawing(name: DrawingName): Html {
  return html`<svg class="drawing" viewBox="0 0 240 200" aria-hidden="true">
    <ellipse class="ground" cx="120" cy="176" rx="92" ry="10" />
    ${shapes[name]}
  </svg>`;
}
