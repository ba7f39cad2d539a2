import {expect} from '@open-wc/testing';
import {CASE_HOST, DESTINATION_CASES} from '../../../contract/src/testing/destination-cases.js';
import {PARTNER} from '../testing/data.js';
import {linksStore, OFFERS} from './testing/links-data.js';
import {openLinks} from './testing/links-page.js';

describe('the destination in the form', () => {
  it('is judged as the server judges it, in every case that parsers have disagreed about', async () => {
    const [offer] = OFFERS;
    const store = linksStore({offers: [{...offer!, allowedHosts: [CASE_HOST], destination: `https://${CASE_HOST}/`}]});
    const page = await openLinks(store.backendFor(PARTNER));
    await page.untilText('Создать и скопировать');
    for (const {input, verdict} of DESTINATION_CASES) {
      await page.paste('Куда ведёт', input);
      const isRefused = page.field('Куда ведёт').getAttribute('aria-invalid') === 'true';
      expect(isRefused, JSON.stringify(input)).to.equal('reason' in verdict);
      if ('host' in verdict) expect(page.descriptionOf('Куда ведёт')).to.include(verdict.host);
    }
  });
});
