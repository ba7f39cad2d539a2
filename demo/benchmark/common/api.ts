/** The fields of the partner API that the pages show. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

export type Words = Readonly<Record<Language, string>>;
export type Language = 'ru' | 'en';

export interface Session {
  readonly programmes: readonly {readonly id: string; readonly name: Words; readonly timeZone: string}[];
  readonly now: string;
}

export interface Figures {
  readonly earnings: readonly Money[];
  readonly revenue: readonly Money[];
  readonly conversions: number;
  readonly clicks: number;
}

export interface Bucket {
  readonly bucket: string;
  readonly figures: Figures;
}

export interface Report {
  readonly totals: Figures;
  readonly series: readonly Bucket[];
  readonly compare: {readonly totals: Figures; readonly series: readonly Bucket[]};
}

export interface Balance {
  readonly accounts: readonly (Readonly<Record<Station | 'earned', Money>> & {
    readonly counts: Readonly<Record<Station, number>>;
  })[];
  readonly nextPayout: {readonly number: string; readonly date: string; readonly amount: Money; readonly method: Words};
}

export const STATIONS = ['pending', 'onHold', 'available', 'requested', 'paid'] as const;
export type Station = (typeof STATIONS)[number];

export interface Commission {
  readonly id: string;
  readonly occurredAt: string;
  readonly orderId: string;
  readonly offer: {readonly name: Words};
  readonly base?: Money;
  readonly rule: {readonly kind: string; readonly rate?: string};
  readonly amount: Money;
  readonly status: string;
  readonly holdUntil?: string;
  readonly expectedPayoutDate?: string;
}

export interface CommissionPage {
  readonly items: readonly Commission[];
  readonly total?: number;
}

export interface Link {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly url: string;
  readonly status: string;
  readonly figures: Figures;
}

export interface Offers {
  readonly items: readonly {readonly id: string; readonly name: Words}[];
}

/** Days of the report, first and last, and those it is compared with. */
export interface Days {
  readonly from: string;
  readonly to: string;
  readonly beforeFrom: string;
  readonly beforeTo: string;
}

const DAY_MS = 86_400_000;

/** The last thirty days of the programme, as the widgets ask for them. */
export function lastThirtyDays(now: string, timeZone: string): Days {
  const today = new Intl.DateTimeFormat('sv-SE', {timeZone}).format(new Date(now));
  const back = (days: number): string => new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10);
  return {from: back(29), to: today, beforeFrom: back(59), beforeTo: back(30)};
}

/** The addresses of everything the page shows, as the widgets ask for it. */
export function addressesOf(programme: string, {from, to, beforeFrom, beforeTo}: Days) {
  const period = `programme=${programme}&period.from=${from}&period.to=${to}`;
  const metrics = ['earnings', 'revenue', 'conversions', 'clicks'].map((one) => `&metrics=${one}`).join('');
  return {
    report: `report?${period}${metrics}&granularity=day&compare.from=${beforeFrom}&compare.to=${beforeTo}`,
    balance: `balance?programme=${programme}`,
    commissions: `commissions?${period}&limit=20`,
    links: `links?${period}&sort=created&limit=10`,
    offers: `offers?programme=${programme}&limit=100`,
  };
}

export async function ask<Answer>(address: string, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(`/partner-api/v1/${address}`, {
    headers: {Authorization: 'Bearer benchmark'},
    ...(signal ? {signal} : {}),
  });
  if (!response.ok) throw new Error(`${address} is answered with ${response.status}.`);
  return (await response.json()) as Answer;
}
