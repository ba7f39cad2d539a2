import './locales.js';
import {html} from 'lit';
import type {PartnerBackend, Session} from '@kabinet/contract';
import {KabinetElement} from '../controllers/kabinet-element.js';
import {addLocale} from '../runtime/i18n/locales.js';
import {messagesIn} from '../runtime/i18n/messages.js';
import {frame} from '../templates/frame.js';

const en = {title: 'Probe'};
addLocale('en', {probe: en});
addLocale('ru', {probe: {title: 'Проба'}});
const messages = messagesIn<typeof en>('probe');

/** The smallest widget: its title and the programme, once there is a session. */
export class Probe extends KabinetElement<typeof messages> {
  static readonly widgetName: string = 'probe';
  override readonly messages = messages;
  protected override readonly needs = 'balance';

  protected override render(): unknown {
    return frame(this, {
      skeleton: () => html`<i class="waiting"></i>`,
      ready: ({t, programme, today}) =>
        html`<h2>${t('title')}</h2>
          <p>${programme.id} ${today}</p>`,
    });
  }
}

export const SESSION: Session = {
  partner: {id: 'p', name: 'Partner', status: 'approved'},
  programmes: [
    {id: 'ru', name: 'Россия', currency: 'RUB', timeZone: 'Europe/Moscow'},
    {id: 'eu', name: 'Europe', currency: 'EUR', timeZone: 'Europe/Berlin'},
  ],
  capabilities: {
    methods: ['session', 'balance'],
    metrics: [],
    dimensions: [],
    granularities: ['day'],
    limits: {pollSeconds: 3600},
  },
  now: '2026-11-20T22:30:00Z',
};

/** A backend that has nothing but what a test gives it. */
export function bareBackend(parts: Partial<PartnerBackend> = {}): PartnerBackend {
  return {
    session: () => Promise.resolve(SESSION),
    balance: () => Promise.resolve({meta: {asOf: SESSION.now, timeZone: 'Europe/Moscow'}, accounts: []}),
    ...parts,
  };
}

/** What a widget says: the text of its shadow root on one line, without its styles. */
export function said(element: Element): string {
  const copy = element.shadowRoot?.querySelector('.widget')?.cloneNode(true) as Element | undefined;
  return (copy?.textContent ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

/** Far longer than anything takes, so that a slow machine is no fault; shorter than a test may take. */
const PATIENCE_MS = 30_000;

/** Waits until a condition holds; a test that waits in vain says for what. */
export async function until(what: string, holds: () => unknown): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`In vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
