import type {DeviceClass} from '../schema.js';

const TABLET = /iPad|Tablet|PlayBook|Silk(?!.*Mobile)|Kindle|Android(?!.*Mobile)/i;
const MOBILE = /Mobi|iPhone|iPod|Android|Windows Phone|Opera Mini/i;
const DESKTOP = /Windows NT|Macintosh|X11|CrOS|Linux/i;

/** The class of a device by what its browser calls itself. Tablets that claim to be desktops pass as such. */
export function deviceOf(userAgent: string): DeviceClass {
  if (TABLET.test(userAgent)) return 'tablet';
  if (MOBILE.test(userAgent)) return 'mobile';
  return DESKTOP.test(userAgent) ? 'desktop' : 'other';
}
