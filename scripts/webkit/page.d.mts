import type {WebKitWindow} from './driver.mjs';

/** Of the page of a window, what tests ask for by themselves. */
export function pageOf(window: Pick<WebKitWindow, 'command'>): {
  setViewport(size: {width: number; height: number}): Promise<void>;
};
