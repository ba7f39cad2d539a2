/** Where an area’s figures stand, and a text among them that is there when its data is. */
export interface Area {
  /** The element that holds the area, or whose shadow root does. */
  readonly host: string;
  /** Elements in it of which one has the text. */
  readonly within: string;
  /** Blanks of all kinds are left out of the comparison. */
  readonly text: string;
}

export interface BenchmarkPage {
  readonly id: 'kabinet' | 'by-hand' | 'react';
  readonly name: string;
  readonly areas: readonly Area[];
}

/** The earnings of the period, the last station, the twentieth commission, the last link. */
const TEXTS = {stats: '21868,64₽', balance: '59217,16₽', commissions: 'R-40248', links: 'Uyut-Post'};

const rivalAreas: readonly Area[] = [
  {host: '#stats', within: '.tile strong', text: TEXTS.stats},
  {host: '#balance', within: '.stations strong', text: TEXTS.balance},
  {host: '#commissions', within: 'td', text: TEXTS.commissions},
  {host: '#links', within: 'td', text: TEXTS.links},
];

export const PAGES: readonly BenchmarkPage[] = [
  {
    id: 'kabinet',
    name: 'Kabinet',
    areas: [
      {host: 'kabinet-stats', within: '[part~="tile"]', text: TEXTS.stats},
      {host: 'kabinet-balance', within: '[part~="amount"]', text: TEXTS.balance},
      {host: 'kabinet-commissions', within: 'th', text: TEXTS.commissions},
      {host: 'kabinet-links', within: 'th', text: TEXTS.links},
    ],
  },
  {id: 'by-hand', name: 'written by hand', areas: rivalAreas},
  {id: 'react', name: 'React', areas: rivalAreas},
];
