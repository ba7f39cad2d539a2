import {addDays, addMonths, dateIn, daysBetween} from '@kabinet/contract';
import type {CalendarDate, Instant} from '@kabinet/contract';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from './catalogue.js';
import type {ClickFacts} from './dataset.js';
import type {LinkPlan} from './links.js';
import {randomStream, weightedDraw} from './random.js';
import type {Random} from './random.js';
import {HOUR_WEIGHTS, trafficOn} from './season.js';
import {after, DAY_MS, HOUR_MS, instantAt} from '../ledger/time.js';

export type Scale = 'full' | 'small';

/** Months of history before the month of `now`. */
const MONTHS_OF_HISTORY = 13;

/** The visitors of one partner in one programme. */
interface Audience {
  readonly partner: string;
  readonly programme: string;
  /** Clicks of the whole history. */
  readonly clicks: Readonly<Record<Scale, number>>;
  readonly country: (random: Random) => string | undefined;
}

const {russia, europe} = SAMPLE_PROGRAMMES;
const russian = weightedDraw([
  ['RU', 86],
  ['BY', 6],
  ['KZ', 5],
  ['AM', 1.5],
  [undefined, 1.5],
]);
const european = weightedDraw([
  ['DE', 58],
  ['AT', 14],
  ['NL', 9],
  ['PL', 9],
  ['FR', 8],
  [undefined, 2],
]);

const AUDIENCES: readonly Audience[] = [
  {partner: SAMPLE_PARTNERS.large, programme: russia, clicks: {full: 168_000, small: 2_200}, country: russian},
  {partner: SAMPLE_PARTNERS.large, programme: europe, clicks: {full: 46_000, small: 1_000}, country: european},
  {partner: SAMPLE_PARTNERS.small, programme: russia, clicks: {full: 2_900, small: 420}, country: russian},
  {partner: SAMPLE_PARTNERS.small, programme: europe, clicks: {full: 900, small: 90}, country: european},
];

const drawHour = weightedDraw(HOUR_WEIGHTS);
const drawDevice = weightedDraw<ClickFacts['device']>([
  ['mobile', 63],
  ['desktop', 31],
  ['tablet', 5],
  ['other', 1],
]);
const drawReferrer = weightedDraw([
  ['t.me', 30],
  ['dzen.ru', 13],
  ['youtube.com', 11],
  ['vk.com', 9],
  ['yandex.ru', 8],
  ['google.com', 7],
  ['pinterest.com', 3],
  ['rutube.ru', 2],
  [undefined, 17],
]);
/** Where on the partner's page the link stood. */
const drawPlacement = weightedDraw([
  ['article', 44],
  ['first-screen', 21],
  ['sidebar', 12],
  ['footer', 8],
  [undefined, 15],
]);
const UNIQUE_SHARE = 0.83;

/** Both programmes' days begin near this hour of UTC; one for both keeps the clicks in order. */
const DAY_BEGINS = -2 * HOUR_MS;

/** Clicks of the history, oldest first, none later than `now`. */
export function* sampleClicks(
  seed: number,
  now: Instant,
  scale: Scale,
  links: readonly LinkPlan[],
): Generator<ClickFacts> {
  const random = randomStream(seed, 'clicks');
  const placements = randomStream(seed, 'placements');
  const today = dateIn('UTC', after(now, -DAY_BEGINS));
  const firstDay = addMonths(`${today.slice(0, 7)}-01`, -MONTHS_OF_HISTORY);
  const days = daysBetween(firstDay, today) + 1;
  const quotas = AUDIENCES.map((audience) => audience.clicks[scale] / totalTraffic(firstDay, days));
  for (let index = 0; index < days; index++) {
    const date = addDays(firstDay, index);
    const traffic = trafficOn(date, index / days);
    const visits = AUDIENCES.flatMap((audience, i) => visitsOf(audience, date, (quotas[i] ?? 0) * traffic, random));
    visits.sort((a, b) => a.at - b.at);
    yield* clicksOf(visits, links, now, random, placements);
  }
}

interface Visit {
  readonly at: number;
  readonly audience: Audience;
}

function totalTraffic(firstDay: CalendarDate, days: number): number {
  let total = 0;
  for (let index = 0; index < days; index++) total += trafficOn(addDays(firstDay, index), index / days);
  return total;
}

function visitsOf(audience: Audience, date: CalendarDate, expected: number, random: Random): Visit[] {
  const count = Math.floor(expected * (0.85 + 0.3 * random.next()) + random.next());
  const midnight = Date.parse(date) + DAY_BEGINS;
  return Array.from({length: count}, () => ({
    audience,
    at: midnight + drawHour(random) * HOUR_MS + random.below(HOUR_MS),
  }));
}

/** One day's clicks. Who comes back to a link comes within the day, so that only first visits are unique. */
function* clicksOf(
  visits: readonly Visit[],
  links: readonly LinkPlan[],
  now: Instant,
  random: Random,
  placements: Random,
): Generator<ClickFacts> {
  const visitors = new Map<LinkPlan, string[]>();
  const drawLink = new Map<Audience, (random: Random) => LinkPlan>();
  for (const {at: ms, audience} of visits) {
    const at = instantAt(ms);
    if (at > now) return;
    let draw = drawLink.get(audience);
    if (!draw) drawLink.set(audience, (draw = linkDraw(audience, links, at)));
    const link = draw(random);
    const known = visitors.get(link) ?? [];
    const returning = known.length > 0 && !random.chance(UNIQUE_SHARE) ? known[random.below(known.length)] : undefined;
    const visitor = returning ?? word(random, 16);
    if (!returning) visitors.set(link, [...known.slice(-19), visitor]);
    yield placed(clickOf(link, audience, at, visitor, !returning, random), placements);
  }
}

function linkDraw(
  {partner, programme}: Audience,
  links: readonly LinkPlan[],
  at: Instant,
): (random: Random) => LinkPlan {
  const dayAhead = after(at, DAY_MS);
  const open = links.filter(
    ({facts, until}) =>
      facts.partner === partner &&
      facts.programme === programme &&
      facts.createdAt <= at &&
      (!until || until > dayAhead),
  );
  return weightedDraw(open.map((link) => [link, link.weight] as const));
}

function clickOf(
  {facts, contents}: LinkPlan,
  {country}: Audience,
  at: Instant,
  visitor: string,
  unique: boolean,
  random: Random,
): ClickFacts {
  const place = country(random);
  const referrerHost = drawReferrer(random);
  const sub2 = contents?.[random.below(contents.length)];
  const subIds = sub2 ? {...facts.subIds, sub2} : facts.subIds;
  return {
    id: `${facts.code.toLowerCase()}.${word(random, 12)}`,
    partner: facts.partner,
    programme: facts.programme,
    offer: facts.offer,
    link: facts.id,
    at,
    unique,
    visitor,
    device: drawDevice(random),
    landing: new URL(facts.destination).pathname,
    ...(place && {country: place}),
    ...(referrerHost && {referrerHost}),
    ...(subIds && {subIds}),
  };
}

/** Drawn apart from the rest, so that a click is the same with and without its place. */
function placed(click: ClickFacts, random: Random): ClickFacts {
  const sub3 = drawPlacement(random);
  return sub3 === undefined ? click : {...click, subIds: {...click.subIds, sub3}};
}

/** Letters and digits of chance, a multiple of six long at most. */
function word(random: Random, length: number): string {
  let text = '';
  while (text.length < length) text += random.below(2_176_782_336).toString(36).padStart(6, '0');
  return text.slice(0, length);
}
