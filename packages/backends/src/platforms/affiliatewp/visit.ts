import {dateIn} from '@kabinet/contract';
import * as v from 'valibot';
import type {CountedRow} from '../../lists/report.js';
import {idOf, momentIs, orNothing, owned, shaped} from '../kit/index.js';
import type {AffiliateWpSettings} from './settings.js';

/** A click. */
export interface Visit extends CountedRow {
  readonly id: string;
}

/** The visitor's address, which the platform gives too, is not read. */
export function visitOf(raw: unknown, account: string, {programme, siteTimeZone}: AffiliateWpSettings): Visit {
  const schema = v.object({
    visit_id: idOf,
    affiliate_id: idOf,
    url: v.string(),
    referrer: orNothing(v.string()),
    campaign: orNothing(v.string()),
    date: momentIs({style: 'local', zone: siteTimeZone}),
  });
  const row = shaped(schema, raw, 'visit');
  owned(row, row.affiliate_id, account, 'visit');
  return {
    id: row.visit_id,
    day: dateIn(programme.timeZone, row.date),
    at: row.date,
    values: {
      sub1: row.campaign,
      landingPage: urlOf(row.url)?.pathname,
      referrer: urlOf(row.referrer)?.hostname,
    },
    figures: {clicks: 1},
  };
}

function urlOf(text: string | undefined): URL | undefined {
  return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}
