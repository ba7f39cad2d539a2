import {expect} from '@open-wc/testing';
import type {CommissionsQuery} from '@kabinet/contract';
import {expectAccessible} from '../../testing/page.js';
import {PARTNER} from '../../testing/data.js';
import {commissionsBackend, commissionsStore, withCommissions} from '../testing/commissions-data.js';
import {openCommissions, openList} from '../testing/commissions-page.js';

const LATEST = {width: 320, attributes: {layout: 'latest', count: '2'}};

describe('kabinet-commissions: the latest alone', () => {
  it('is as many rows as are asked for, and leads to all of them', async () => {
    const asked: CommissionsQuery[] = [];
    const targets: unknown[] = [];
    const backend = commissionsBackend();
    const page = await openList(
      withCommissions(backend, {
        list: (query, options) => {
          asked.push(query);
          return backend.commissions!.list(query, options);
        },
      }),
      {...LATEST, navigate: (target) => targets.push(target)},
    );
    expect(asked).to.deep.equal([{programme: 'pg', limit: 2, totals: false}]);
    expect(page.rows).to.deep.equal([
      ['19 нояб. 10:12', 'R-48213 Карта «Бриз»', 'В холде до 5 дек.', '2 184,60 ₽'],
      ['18 нояб. 22:15', 'R-48198 Накопительный счёт', 'На проверке выплата ≈ 10 дек.', '1 500,00 ₽'],
    ]);
    expect(page.root.querySelector('.filters, .totals, .is-period, .list-foot, #columns')).to.equal(null);
    expect(page.element.scrollWidth).to.be.at.most(320);
    page.button('Все вознаграждения').click();
    expect(targets).to.deep.equal([{widget: 'commissions'}]);
    await expectAccessible(page);
  });

  it('explains a row, and offers no way that the page does not have', async () => {
    const page = await openList(commissionsBackend(), LATEST);
    expect(page.hasButton('Все вознаграждения')).to.equal(false);
    await page.explain('R-48213');
    expect(page.explanation.matches('dialog')).to.equal(true);
  });

  it('says what will stand there while there is nothing', async () => {
    const page = await openCommissions(commissionsStore([]).backendFor(PARTNER), {...LATEST, locale: 'en'});
    await page.untilText('No commissions yet');
    await expectAccessible(page);
  });

  it('warns of a layout that it does not know, and shows the whole list', async () => {
    const warned: unknown[] = [];
    const {warn} = console;
    console.warn = (text: unknown) => warned.push(text);
    const page = await openList(commissionsBackend(), {attributes: {layout: 'newest', count: '21'}});
    console.warn = warn;
    expect(warned).to.deep.equal([
      'kabinet: <kabinet-commissions> does not know the layout "newest".',
      'kabinet: <kabinet-commissions> shows 1 to 20 of the latest commissions.',
    ]);
    expect(page.rows).to.have.length(8);
  });
});
