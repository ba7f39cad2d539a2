import {expect} from '@open-wc/testing';
import {faint, tagTop} from './chart-marks.js';

describe('the tag of a point that is still counting', () => {
  const area = {top: 8, bottom: 240};

  it('stands above its point, or below where it covers less of the lines', () => {
    expect(tagTop(120, area, [])).to.equal(91);
    expect(tagTop(120, area, [{top: 60, bottom: 100}])).to.equal(129);
    expect(
      tagTop(120, area, [
        {top: 60, bottom: 100},
        {top: 100, bottom: 160},
      ]),
    ).to.equal(129);
    expect(tagTop(120, area, [{top: 140, bottom: 160}])).to.equal(91);
  });

  it('stays inside the plot', () => {
    expect(tagTop(236, area, [{top: 200, bottom: 230}])).to.equal(207);
    expect(tagTop(20, area, [{top: 20, bottom: 60}])).to.equal(29);
    expect(tagTop(10, {top: 8, bottom: 36}, [])).to.equal(8);
  });
});

describe('a colour that steps back', () => {
  it('is made of those that tokens can be', () => {
    expect(faint('#2c50cf', 0.5, 'none')).to.equal('#2c50cf80');
    expect(faint('rgb(44, 80, 207)', 0.14, 'none')).to.equal('rgb(44  80  207 / 0.14)');
    expect(faint('rgb(44 80 207)', 0.14, 'none')).to.equal('rgb(44 80 207 / 0.14)');
    expect(faint('Highlight', 0.14, 'none')).to.equal('none');
  });
});
