import {expect, html} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import type {View} from '../controllers/view.js';
import type {Messages} from '../runtime/i18n/messages.js';
import type {Shelf} from '../testing/shelf.js';
import {badge} from './badge.js';
import {button} from './button.js';
import {textField, selectField} from './field.js';
import {menu} from './menu.js';
import {pageNumbers, pagination} from './pagination.js';
import {periodPicker} from './period-picker.js';
import {meter, progress} from './progress.js';
import {chips, segments} from './segments.js';
import {skeleton, skeletonRows} from './skeleton.js';
import {stateMessage} from './state-message.js';
import {pill} from './status-pill.js';
import {tabs} from './tabs.js';
import {tile, tiles} from './tile.js';
import {clear, expectAccessible, find, finds, focused, show, text} from './testing/show.js';
import type {ShowOptions} from './testing/show.js';
import {term} from './tooltip.js';

const LONG = '[Ĺóñĝ ńàmé ťhàt ñéëðś fôrtý përçêñt mòŕé ŕóõm] Rechtsschutzversicherungsgesellschaften';
const nothingElse = (): void => undefined;
const CHOICES = [
  {value: 'a', label: 'Все', count: '12'},
  {value: 'b', label: LONG, count: '3'},
] as const;

/** Everything that is pressed, and everything that shows, in one widget. */
function everything(view: View<Messages>): unknown {
  const {t} = view;
  const choice = {label: 'Вид', value: 'a', choices: CHOICES, onChoose: nothingElse} as const;
  return html`<div class="section">
      ${button({label: LONG, kind: 'primary', icon: 'arrow', onPress: nothingElse})}
      ${button({label: 'Нельзя', disabled: true, onPress: nothingElse})}
      ${button({label: 'Закрыть', icon: 'cross', iconOnly: true, onPress: nothingElse})}
      ${menu({id: 'menu', label: 'Ещё', items: [{label: LONG, onChoose: nothingElse}]})}
      ${periodPicker(view, {id: 'period', value: 'today', onChoose: nothingElse})}
    </div>
    <div class="section">${segments(choice)} ${chips(choice)} ${tabs({...choice, id: 'tabs', panel: 'Раздел'})}</div>
    <div class="section">
      ${textField({id: 'name', label: LONG, value: LONG, error: LONG, onInput: nothingElse})}
      ${selectField({id: 'offer', label: 'Оффер', value: 'a', choices: CHOICES, onChoose: nothingElse})}
      ${term({id: 'term', name: LONG, explanation: 'Пояснение'})}
    </div>
    <div class="section">
      ${pill({label: LONG, tone: 'good', icon: 'check', note: LONG})} ${badge({label: LONG, tone: 'accent'})}
      ${progress({id: 'export', label: LONG, text: '120 из 214', value: 120, max: 214})}
      ${progress({id: 'file', label: 'Готовим файл', value: undefined})}
      ${meter({id: 'links', label: 'Ссылок', text: '12 из 50', value: 12, max: 50})}
      ${pagination(view, {page: 7, pages: 20, onGo: nothingElse})}
    </div>
    ${tiles('Показатели', [
      tile(t, {
        id: 'clicks',
        name: LONG,
        explanation: LONG,
        value: '48 216',
        spark: [1, 3, 2],
        isChosen: true,
        onChoose: nothingElse,
      }),
    ])}
    ${stateMessage({icon: 'link', title: LONG, text: LONG, level: 3})} ${skeleton(skeletonRows(2))}`;
}

const showAll = (options?: ShowOptions): Promise<Shelf> => show((view) => everything(view), options);

/** Half a line of text may hang over; more is cut or covers its neighbour. */
const SLACK = 1;

describe('primitives', () => {
  before(() => setViewport({width: 1000, height: 900}));
  afterEach(async () => {
    clear();
    await emulateMedia({reducedMotion: 'no-preference'});
  });

  for (const direction of ['ltr', 'rtl'] as const) {
    for (const width of [280, 360, 700]) {
      it(`clip nothing and stay inside at ${width} px, ${direction}`, async () => {
        const shelf = await showAll({width, direction});
        const frame = find(shelf, '.widget').getBoundingClientRect();
        const outside = finds(shelf, '.widget *:not(option, [popover] *, .hidden-text)')
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const {left, right} = element.getBoundingClientRect();
            return left < frame.left - SLACK || right > frame.right + SLACK;
          });
        expect(outside.map((element) => element.outerHTML.slice(0, 80))).to.deep.equal([]);
        const clipped = finds(shelf, 'button, label, .pill, .badge, h3, p').filter(
          (element) =>
            element.checkVisibility() &&
            !element.matches('.hidden-text') &&
            element.scrollWidth > element.clientWidth + SLACK &&
            getComputedStyle(element).display !== 'inline',
        );
        expect(clipped.map((element) => element.outerHTML.slice(0, 80))).to.deep.equal([]);
      });
    }
  }

  it('have nothing for axe to find, in either direction, wide and narrow', async () => {
    for (const options of [{width: 700}, {width: 360, direction: 'rtl'}] as const) {
      const shelf = await showAll(options);
      await expectAccessible(shelf);
      clear();
    }
  });

  it('are at least 24 px to press, and what is most important 44 px on a phone', async () => {
    const shelf = await showAll({width: 360});
    const controls = finds(shelf, 'button, input, select').filter((element) => element.checkVisibility());
    const small = controls.filter((element) => {
      const {width, height} = element.getBoundingClientRect();
      return Math.min(width, height) < 24 && !element.matches('.term');
    });
    expect(small.map((element) => element.outerHTML.slice(0, 80))).to.deep.equal([]);
    expect(find(shelf, '.is-primary').getBoundingClientRect().height).to.be.at.least(44);
    for (const field of ['#name', '#offer']) expect(find(shelf, field).offsetHeight).to.equal(44);
  });

  it('stand still when movement is not wanted', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const shelf = await showAll();
    expect(shelf.shadowRoot!.getAnimations()).to.deep.equal([]);
  });

  it('turn what points along the line with the line', async () => {
    const shelf = await showAll({direction: 'rtl'});
    expect(getComputedStyle(find(shelf, '.is-primary svg')).scale).to.equal('-1 1');
    expect(getComputedStyle(find(shelf, '.select svg')).scale).to.equal('none');
    expect(getComputedStyle(find(shelf, '.sparkline')).scale).to.equal('-1 1');
  });
});

describe('progress and meter', () => {
  afterEach(clear);

  it('say their name and how far they are', async () => {
    const shelf = await show(() => [
      progress({id: 'export', label: 'Выгрузка', text: '120 из 214', value: 120, max: 214}),
      progress({id: 'file', label: 'Готовим файл', value: undefined}),
      meter({id: 'links', label: 'Ссылок', text: '12 из 50', value: 12, max: 50}),
    ]);
    const [known, unknown] = finds(shelf, 'progress') as HTMLProgressElement[];
    expect([known!.value, known!.max, known!.position > 0.5]).to.deep.equal([120, 214, true]);
    expect([unknown!.position, unknown!.hasAttribute('value')]).to.deep.equal([-1, false]);
    expect(find<HTMLMeterElement>(shelf, 'meter').value).to.equal(12);
    expect(finds(shelf, 'label').map(text)).to.deep.equal(['Выгрузка', 'Готовим файл', 'Ссылок']);
    await expectAccessible(shelf);
  });
});

describe('pagination', () => {
  afterEach(clear);

  it('leaves out what is far away, but never one page alone', () => {
    const gap = undefined;
    expect(pageNumbers(1, 1)).to.deep.equal([1]);
    expect(pageNumbers(1, 5)).to.deep.equal([1, 2, gap, 5]);
    expect(pageNumbers(3, 5)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(pageNumbers(7, 20)).to.deep.equal([1, gap, 6, 7, 8, gap, 20]);
    expect(pageNumbers(20, 20)).to.deep.equal([1, gap, 19, 20]);
  });

  it('goes by keyboard, says where it is, and keeps focus at its ends', async () => {
    let page = 2;
    const shelf = await show((view, host) =>
      pagination(view, {
        page,
        pages: 3,
        onGo: (wanted) => {
          page = wanted;
          host.requestUpdate();
        },
      }),
    );
    expect([find(shelf, 'nav').ariaLabel, find(shelf, '[aria-current]').ariaLabel]).to.deep.equal([
      'Страницы',
      'Страница 2',
    ]);
    await expectAccessible(shelf);
    const next = finds(shelf, 'button').at(-1)!;
    next.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Enter'});
    await shelf.updateComplete;
    expect([page, next.ariaLabel, next.ariaDisabled]).to.deep.equal([3, 'Следующая страница', 'true']);
    expect(focused(shelf)).to.equal(next);
  });
});
