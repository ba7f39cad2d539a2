import {dateIn, isConversion} from '@kabinet/contract';
import type {Report, ReportQuery} from '@kabinet/contract';
import {stands} from '../../ledger/history.js';
import type {AnswerScope} from '../../lists/answers.js';
import {reportOfRows} from '../../lists/report.js';
import type {Countable, CountedRow} from '../../lists/report.js';
import type {Affiliate} from './affiliate.js';
import type {Referral} from './referral.js';
import type {Visit} from './visit.js';

/** Visits beyond this are not counted at all: a part of them would be a wrong figure. */
const MOST_VISITS = 5000;

export function areVisitsCounted({visits}: Affiliate): boolean {
  return visits <= MOST_VISITS;
}

const GRANULARITIES = ['hour', 'day', 'week', 'month'] as const;

/** The platform knows no price of an order. */
const COUNTABLE: Countable = {
  metrics: ['conversions', 'earnings'],
  dimensions: ['sub1', 'weekday', 'hour'],
  granularities: GRANULARITIES,
};
const COUNTABLE_WITH_VISITS: Countable = {
  metrics: ['clicks', 'conversions', 'earnings'],
  dimensions: ['sub1', 'referrer', 'landingPage', 'weekday', 'hour'],
  granularities: GRANULARITIES,
};

export function countable(affiliate: Affiliate): Countable {
  return areVisitsCounted(affiliate) ? COUNTABLE_WITH_VISITS : COUNTABLE;
}

/** @param visits - All of them; undefined when there are too many to read. */
export function reportOf(
  scope: AnswerScope,
  {referrals, visits}: {referrals: readonly Referral[]; visits: readonly Visit[] | undefined},
  query: ReportQuery,
): Report {
  const visitsById = new Map(visits?.map((visit) => [visit.id, visit]));
  const conversions = referrals
    .filter(({commission}) => stands(commission.status) && isConversion(commission.type))
    .map((referral) => counted(referral, visitsById, scope.programme.timeZone));
  const able = visits ? COUNTABLE_WITH_VISITS : COUNTABLE;
  return reportOfRows({...scope, ...able}, [...(visits ?? []), ...conversions], query);
}

/** A referral whose visit is known has that visit's page and referrer. */
function counted({commission, visit}: Referral, visits: ReadonlyMap<string, Visit>, timeZone: string): CountedRow {
  const {occurredAt: at, amount, subIds} = commission;
  const known = visit === undefined ? undefined : visits.get(visit);
  return {
    day: dateIn(timeZone, at),
    at,
    values: known?.values ?? {sub1: subIds?.['sub1']},
    figures: {conversions: 1, earnings: [amount]},
  };
}
