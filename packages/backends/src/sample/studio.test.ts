import {expect} from '@open-wc/testing';
import {memoryStore} from '../memory/index.js';
import {currentOf, SAMPLE_STUDIO, sampleDataset} from './index.js';

const NOW = '2026-11-21T11:32:00.000Z';
const {partner, programme} = SAMPLE_STUDIO;

/** What each earned, worked out by hand by the terms of its offer. */
const EARNED: readonly (readonly [order: string, offer: string, sale: string | undefined, amount: string])[] = [
  // 64,000 × 3 % = 1,920, and 20 % on top.
  ['S-50001', 'of_corporate', '64000.00', '2304.00'],
  // Without delivery 18,000 × 6 %.
  ['S-50002', 'of_courses', '18900.00', '1080.00'],
  ['S-50003', 'of_market', '5200.40', '1300.10'],
  ['S-50004', 'of_network', undefined, '1000.00'],
  // 10 % and, the first time, 300.
  ['S-50005', 'of_school', '2990.00', '599.00'],
  ['S-50006', 'of_network', undefined, '184.00'],
  // 36,000 × 3 % + 22,500.50 × 5 % = 1,080.00 + 1,125.03, and 20 % on top.
  ['S-50007', 'of_corporate', '58500.50', '2646.04'],
  ['S-50008', 'of_courses', '24500.00', '1470.00'],
  ['S-50009', 'of_trial', undefined, '400.00'],
  ['S-50010', 'of_trial', undefined, '400.00'],
  // 15,500 × 12 % = 1,860, but no more than 1,500.
  ['S-50011', 'of_kits', '16400.00', '1500.00'],
  ['S-50012', 'of_market', '-3150.00', '0.00'],
  ['S-50013', 'of_school', '2990.00', '299.00'],
  ['S-50014', 'of_courses', '21300.00', '1260.00'],
  // 9,870.90 × 12 % = 1,184.508
  ['S-50015', 'of_kits', '9870.90', '1184.51'],
  ['S-50016', 'of_trial', undefined, '400.00'],
  // 2,215.55 × 10 % = 221.555
  ['S-50017', 'of_network', undefined, '221.56'],
  ['S-50018', 'of_network', undefined, '28.80'],
  // 45,500 so far: still 6 %.
  ['S-50019', 'of_courses', '7480.00', '448.80'],
  // (4,810 − 3,150) × 25 %
  ['S-50020', 'of_market', '4810.00', '415.00'],
  // 599, but of the customer’s 900 there are 2 left.
  ['S-50021', 'of_school', '5990.00', '2.00'],
  ['S-50022', 'of_trial', undefined, '400.00'],
  ['S-50023', 'of_corporate', '31000.00', '1860.00'],
  // 52,980 so far: 8 %.
  ['S-50024', 'of_courses', '12600.00', '1008.00'],
  ['S-50025', 'of_kits', '13200.00', '1500.00'],
  // The fifth of the month.
  ['S-50026', 'of_trial', undefined, '500.00'],
  ['S-50027', 'of_network', undefined, '73.33'],
  ['S-50028', 'of_courses', '3890.50', '311.24'],
];

describe('the sample’s partner with every kind of rule', () => {
  const rows = sampleDataset({now: NOW, scale: 'small'}).commissions.filter((row) => row.partner === partner);

  it('earned this', () => {
    expect(rows.map(({orderId, offer, sale, amount}) => [orderId, offer, sale?.amount, amount.amount])).to.deep.equal(
      EARNED,
    );
  });

  it('has shares of two levels, and what waits, is held and approved', () => {
    const shares = rows.flatMap(({type, subPartner}) => (type === 'sub_partner' ? [subPartner?.level] : []));
    expect(shares).to.deep.equal([1, 1, 2, 1]);
    expect(new Set(rows.map(({history}) => currentOf(history).status))).to.deep.equal(
      new Set(['approved', 'on_hold', 'pending']),
    );
  });

  it('stands here on the ladders and below the cap of the month', async () => {
    const plan = await memoryStore().backendFor(partner).plan!({programme});
    const places = plan.lines.flatMap(({offer, tier}) => (tier ? [[offer.id, tier.reached, tier.next?.missing]] : []));
    // 24,500 + 21,000 + 7,480 + 12,600 + 3,890.50 of 150,000; five of November; 153,500.50 of the highest tier.
    expect(places).to.deep.equal([
      ['of_courses', '69470.50', '80529.50'],
      ['of_trial', '5', undefined],
      ['of_corporate', '153500.50', undefined],
    ]);
    const month = plan.lines.find(({offer}) => offer.id === 'of_kits')?.month;
    expect([month?.earned.amount, month?.left.amount]).to.deep.equal(['4184.51', '1815.49']);
  });
});
