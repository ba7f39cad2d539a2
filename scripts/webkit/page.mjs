import {SCREEN} from './driver.mjs';

/** Keys that write nothing, by the characters that stand for them in the WebDriver protocol. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS = {left: 0, middle: 1, right: 2};

const keyOf = (name) => KEYS[name] ?? name;
const keyDown = (name) => ({type: 'keyDown', value: keyOf(name)});
const keyUp = (name) => ({type: 'keyUp', value: keyOf(name)});
const pressed = (name) => [keyDown(name), keyUp(name)];

/** In the middle of the screen, where the pointer rests: no other window has the focus, and `:focus` matches nowhere. */
const centred = ({width, height}) => ({
  width,
  height,
  x: Math.round((SCREEN.width - width) / 2),
  y: Math.round((SCREEN.height - height) / 2),
});

/**
 * What the commands of @web/test-runner ask of a page of puppeteer, done through the WebDriver protocol.
 *
 * @param {{command(method: string, path: string, body?: object): Promise<any>}} window
 */
export function pageOf(window) {
  const act = (source) => window.command('POST', '/actions', {actions: [source]});
  const keys = (...actions) => act({type: 'key', id: 'keyboard', actions});
  const mouse = (...actions) => act({type: 'pointer', id: 'mouse', actions});
  const moved = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const buttonDown = ({button = 'left'} = {}) => ({type: 'pointerDown', button: BUTTONS[button]});
  const buttonUp = ({button = 'left'} = {}) => ({type: 'pointerUp', button: BUTTONS[button]});
  return {
    keyboard: {
      type: (text) => keys(...[...text].flatMap(pressed)),
      press: (key) => keys(...pressed(key)),
      down: (key) => keys(keyDown(key)),
      up: (key) => keys(keyUp(key)),
    },
    mouse: {
      move: (x, y) => mouse(moved(x, y)),
      click: (x, y, options) => mouse(moved(x, y), buttonDown(options), buttonUp(options)),
      down: (options) => mouse(buttonDown(options)),
      up: (options) => mouse(buttonUp(options)),
      reset: () => window.command('DELETE', '/actions'),
    },
    async setViewport({width, height}) {
      const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
      const [beside, above] = await window.command('POST', '/execute/sync', {script, args: []});
      await window.command('POST', '/window/rect', centred({width: width + beside, height: height + above}));
    },
  };
}
