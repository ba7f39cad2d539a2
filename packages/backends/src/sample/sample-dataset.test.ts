import {expect} from '@open-wc/testing';
import {
  COMMISSION_STATUSES,
  COMMISSION_TRANSITIONS,
  PAYOUT_STATUSES,
  PAYOUT_TRANSITIONS,
  canMove,
  checkDestination,
  sumMoney,
} from '@kabinet/contract';
import {currentOf, SAMPLE_PARTNERS, SAMPLE_PROGRAMMES, sampleDataset} from './index.js';
import type {CommissionFacts, Dataset} from './index.js';

const NOW = '2026-11-21T11:32:00.000Z';
const small = sampleDataset({seed: 1, now: NOW, scale: 'small'});
const full = sampleDataset({seed: 1, now: NOW, scale: 'full'});
const {large, small: blog, fresh} = SAMPLE_PARTNERS;

const statusOf = ({history}: CommissionFacts) => currentOf(history).status;
const stands = (row: CommissionFacts) => statusOf(row) !== 'rejected' && statusOf(row) !== 'reversed';

function countClicks(dataset: Dataset, partner: string): number {
  let count = 0;
  for (const click of dataset.clicks()) if (click.partner === partner) count++;
  return count;
}

async function digest(dataset: Dataset): Promise<string> {
  const {clicks, ...facts} = dataset;
  const bytes = new TextEncoder().encode(JSON.stringify([facts, [...clicks()]]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('sampleDataset', () => {
  it('is the same for the same seed, to the last byte', async () => {
    expect(await digest(small)).to.equal('f9804d5d96b67172');
    expect(await digest(sampleDataset({seed: 1, now: NOW, scale: 'small'}))).to.equal('f9804d5d96b67172');
    expect(await digest(sampleDataset({seed: 2, now: NOW, scale: 'small'}))).not.to.equal('f9804d5d96b67172');
  });

  it('begins with this conversion and ends with this payout', () => {
    const [first] = small.commissions;
    expect(first && [first.id, first.orderId, first.occurredAt, first.sale, first.amount]).to.deep.equal([
      'cm_000001',
      'R-40001',
      '2025-10-07T10:10:07.131Z',
      {amount: '1390.00', currency: 'RUB'},
      {amount: '111.20', currency: 'RUB'},
    ]);
    const last = small.payouts.at(-1);
    expect(last && [last.number, last.createdAt, last.amount, currentOf(last.history).status]).to.deep.equal([
      'P-2038',
      '2026-11-19T15:32:00.000Z',
      {amount: '19.55', currency: 'EUR'},
      'scheduled',
    ]);
  });

  it('has a partner of more than 200,000 clicks and 5,000 conversions, and one with nothing', () => {
    expect(countClicks(full, large)).to.be.greaterThan(200_000);
    const conversions = full.commissions.filter((row) => row.partner === large && row.type !== 'adjustment');
    expect(conversions.length).to.be.greaterThan(5000);
    expect(countClicks(full, fresh)).to.equal(0);
    expect(full.commissions.some(({partner}) => partner === fresh)).to.equal(false);
    expect(full.links.some(({partner}) => partner === fresh)).to.equal(false);
  });

  for (const [name, dataset] of Object.entries({small, full})) {
    describe(name, () => {
      it('has every status, but that for what other systems send', () => {
        const commissions = new Set(dataset.commissions.map(statusOf));
        expect(COMMISSION_STATUSES.filter((status) => !commissions.has(status))).to.deep.equal(['unknown']);
        const payouts = new Set(dataset.payouts.map(({history}) => currentOf(history).status));
        expect(PAYOUT_STATUSES.filter((status) => !payouts.has(status))).to.deep.equal(['unknown']);
        const own = dataset.commissions.filter((row) => row.partner === large && row.programme === 'pg_russia');
        expect(new Set(own.map(statusOf)).size).to.equal(7);
      });

      it('moves only where statuses may move, and never past the present', () => {
        for (const {history, id} of dataset.commissions) {
          for (const [index, {status, at}] of history.entries()) {
            const before = history[index - 1];
            if (before)
              expect(canMove(COMMISSION_TRANSITIONS, before.status, status), `${id} to ${status}`).to.equal(true);
            expect(at >= (before?.at ?? '') && at <= NOW, `${id} at ${at}`).to.equal(true);
          }
        }
        for (const {history, number} of dataset.payouts) {
          for (const [index, {status, at}] of history.entries()) {
            const before = history[index - 1];
            if (before)
              expect(canMove(PAYOUT_TRANSITIONS, before.status, status), `${number} to ${status}`).to.equal(true);
            expect(at >= (before?.at ?? '') && at <= NOW, `${number} at ${at}`).to.equal(true);
          }
        }
      });

      it('pays what its payouts hold, to the last kopeck', () => {
        const byId = new Map(dataset.commissions.map((row) => [row.id, row]));
        for (const {number, id, amount, history, commissions} of dataset.payouts) {
          const items = commissions.map((item) => byId.get(item)!);
          const sum = sumMoney(
            items.map((item) => item.amount),
            amount.currency,
          );
          expect(sum, number).to.deep.equal(amount);
          const isOver = ['failed', 'rejected', 'cancelled'].includes(currentOf(history).status);
          expect(
            items.every((item) => (item.payout === id) !== isOver),
            number,
          ).to.equal(true);
        }
        const held = dataset.commissions.filter(({payout}) => payout !== undefined).map(statusOf);
        expect(new Set(held)).to.deep.equal(new Set(['paid', 'in_payout']));
      });

      it('takes back before and after payment, in whole and in part', () => {
        const adjustments = dataset.commissions.filter(({type}) => type === 'adjustment');
        const reasons = new Set(adjustments.map(({history}) => history[0]?.reason?.code));
        expect(reasons).to.deep.equal(new Set(['refund', 'partial_refund']));
        expect(
          adjustments.every(({amount, sale}) => amount.amount.startsWith('-') && sale?.amount.startsWith('-')),
        ).to.equal(true);
        expect(dataset.commissions.some((row) => statusOf(row) === 'reversed')).to.equal(true);
      });

      it('has a month below zero, and carries the debt over', () => {
        const own = dataset.commissions.filter(
          (row) => row.partner === blog && row.programme === 'pg_europe' && stands(row),
        );
        const october = own.filter(({occurredAt}) => occurredAt.startsWith('2026-10'));
        expect(
          Number(
            sumMoney(
              october.map(({amount}) => amount),
              'EUR',
            ).amount,
          ),
        ).to.be.lessThan(-300);
        const approved = own.filter((row) => statusOf(row) === 'approved');
        expect(
          Number(
            sumMoney(
              approved.map(({amount}) => amount),
              'EUR',
            ).amount,
          ),
        ).to.be.lessThan(0);
      });

      it('attributes each conversion to a click of its link, at most so many days before', () => {
        const days = new Map(dataset.offers.map(({id, attributionDays = 0}) => [id, attributionDays]));
        const links = new Map(dataset.links.map((link) => [link.id, link]));
        for (const {id, click, link, occurredAt, type, offer} of dataset.commissions) {
          expect(click.link, id).to.equal(link);
          const age = (Date.parse(occurredAt) - Date.parse(click.at)) / 86_400_000;
          if (type !== 'adjustment') expect(age, id).to.be.within(0, days.get(offer) ?? 0);
          expect(click.id.startsWith(`${links.get(link)?.code.toLowerCase()}.`), click.id).to.equal(true);
        }
      });

      it('has clicks in order, on links that existed, unique once a day', () => {
        const created = new Map(dataset.links.map(({id, createdAt}) => [id, createdAt]));
        const seen = new Set<string>();
        let before = '';
        for (const {at, link, visitor, unique} of dataset.clicks()) {
          if (at < before || at > NOW || at < (created.get(link) ?? '9'))
            expect.fail(`A click at ${at} after ${before}.`);
          if (seen.has(`${visitor} ${link}`) === unique) expect.fail(`The visitor ${visitor} is unique ${unique}.`);
          seen.add(`${visitor} ${link}`);
          before = at;
        }
      });
    });
  }

  it('uses each order, code and id once', () => {
    const originals = full.commissions.filter(({type}) => type !== 'adjustment');
    for (const values of [
      originals.map(({orderId}) => orderId),
      full.commissions.map(({id}) => id),
      full.links.map(({code}) => code.toLowerCase()),
    ]) {
      expect(new Set(values).size).to.equal(values.length);
    }
  });

  it('follows the shop to another origin', () => {
    const {offers, links} = sampleDataset({now: NOW, scale: 'small', shop: 'http://127.0.0.1:8787'});
    expect(offers[0]?.destination).to.equal('http://127.0.0.1:8787/catalogue');
    expect(offers[0]?.allowedHosts).to.deep.equal(['http://127.0.0.1:8787']);
    for (const {destination} of links)
      expect(checkDestination(destination, offers[0]?.allowedHosts ?? []).ok).to.equal(true);
    expect(small.offers[0]?.allowedHosts).to.deep.equal(['claythyme.example', '*.claythyme.example']);
    expect(Object.values(SAMPLE_PROGRAMMES)).to.deep.equal(['pg_russia', 'pg_europe']);
  });

  it('can end at any moment', () => {
    for (const now of ['2024-02-29T23:59:59.999Z', '2026-01-01T00:00:00.000Z', '2027-03-28T01:30:00.000Z']) {
      const {commissions, payouts} = sampleDataset({seed: 3, now, scale: 'small'});
      expect(commissions.length, now).to.be.greaterThan(150);
      expect(payouts.length, now).to.be.greaterThan(15);
      expect(
        commissions.every(({history}) => history.length > 0 && currentOf(history).at <= now),
        now,
      ).to.equal(true);
    }
  });
});
