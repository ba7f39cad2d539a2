import type {LitElement} from 'lit';
import type {WidgetHost} from '../../controllers/host.js';
import {LinkWorkshop} from './link-workshop.js';
import type {WorkshopGround} from './link-workshop.js';
import {workshopStyles} from './workshop.styles.js';

export const sheets = [workshopStyles];

export function workshopOf(host: WidgetHost & LitElement, ground: WorkshopGround): LinkWorkshop {
  return new LinkWorkshop(host, ground);
}
