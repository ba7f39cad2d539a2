import {expect} from '@open-wc/testing';
import {dateTimeIn} from './clock.js';
import {countryName, weekdayName} from './names.js';

describe('names of days and countries', () => {
  it('are said in the visitor’s language', () => {
    expect(weekdayName('ru', '1', 'long')).to.equal('Понедельник');
    expect(weekdayName('ru', '7', 'short')).to.equal('Вс');
    expect(weekdayName('en-GB', '3', 'short')).to.equal('Wed');
    expect(countryName('ru', 'KZ')).to.equal('Казахстан');
    expect(countryName('en-GB', 'DE')).to.equal('Germany');
  });

  it('stand for themselves when they are none', () => {
    expect(weekdayName('ru', '8', 'long')).to.equal('8');
    expect(countryName('ru', 'Europe')).to.equal('Europe');
  });

  it('the clock is that of the zone, on both sides of a change of summer time', () => {
    expect(dateTimeIn('Europe/Moscow', '2026-11-21T11:32:00Z')).to.equal('2026-11-21 14:32');
    expect(dateTimeIn('Europe/Berlin', '2026-03-29T00:30:00Z')).to.equal('2026-03-29 01:30');
    expect(dateTimeIn('Europe/Berlin', '2026-03-29T01:30:00Z')).to.equal('2026-03-29 03:30');
  });
});
