import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {pageNumbers, pagination} from './pagination.js';
import {meter, progress} from './progress.js';
import {showAll} from './testing/everything.js';
import {clear, expectAccessible, find, finds, focused, show, text} from './testing/show.js';

/** Half a line of text may hang over; more is cut or covers its neighbour. */
const SLACK = 1;

describe('primitives', () => {
  before(() => setViewport({width: 1000, height: 900}));
  afterEach(clear);

  for (const direction of ['ltr', 'rtl'] as const) {
    for (const width of [280, 360, 700]) {
      it(`clip nothing and stay inside at ${width} px, ${direction}`, async () => {
        const shelf = await showAll({width, direction});
        const frame = find(shelf, '.widget').getBoundingClientRect();
        const outside = finds(shelf, '.widget *:not(option, [popover] *, .hidden-text, .tab-list *)')
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
