/** What the checks need inside the page of a story; it stands there as `kabinetChecks`. */
import {findDomFaults} from '../../../packages/widgets/src/testing/dom-faults.js';
import {findClippedTexts, findOverflow} from './layout-faults.js';
import {findMovement} from './movement.js';
import {findMovementWhenOpened} from './opened.js';
import {settled, settledAgain} from './settled.js';
import {showStory} from './show-story.js';

const kabinetChecks = {
  findClippedTexts,
  findDomFaults,
  findMovement,
  findMovementWhenOpened,
  findOverflow,
  settled,
  settledAgain,
  showStory,
};
export type PageChecks = typeof kabinetChecks;

declare global {
  interface Window {
    kabinetChecks: PageChecks;
  }
}

window.kabinetChecks = kabinetChecks;
