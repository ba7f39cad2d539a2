import {allowedDestination, invalid, notFound, requireOffered} from '@kabinet/contract';
import type {
  Figures,
  Link,
  LinkDraft,
  LinkPage,
  LinksQuery,
  Offer,
  OfferPage,
  OffersQuery,
  Period,
} from '@kabinet/contract';
import type {AnswerScope} from '../lists/answers.js';
import {nothingOf} from '../lists/figures.js';
import {listOfLinks} from '../lists/link-list.js';
import {reportOfRows} from '../lists/report.js';
import type {Countable, CountedRow} from '../lists/report.js';
import {pageOf} from '../memory/paging.js';
import type {Order} from '../memory/paging.js';
import type {CreateLinkMapping, Mapping} from './document/judged.js';
import type {OfferMapping} from './document/mapping.js';

/** The most rows of a report, and so links with figures. */
const MOST_LINKS = 10_000;

/** @param counted - What is counted in the query's period, and by what; links have no figures without it. */
export function linkPage(
  scope: AnswerScope,
  links: readonly Link[],
  query: LinksQuery,
  counted: (Countable & {readonly rows: readonly CountedRow[]}) | undefined,
): LinkPage {
  const {partner, meta} = scope;
  const withFigures = (chosen: readonly Link[], period: Period): Link[] => {
    if (!counted) return [...chosen];
    const asked = {programme: query.programme, metrics: [...counted.metrics], period, dimensions: ['link']};
    const report = reportOfRows({...scope, ...counted}, counted.rows, {...asked, limit: MOST_LINKS});
    const byLink = new Map(report.rows?.map(({keys, figures}) => [keys[0]?.value, figures]));
    const none: Figures = Object.fromEntries(
      counted.metrics.map((metric) => [metric, nothingOf(metric, scope.programme.currency)]),
    );
    return chosen.map((link) => ({...link, figures: byLink.get(link.id) ?? none}));
  };
  return listOfLinks(query, {partner, meta, counted: counted && withFigures}, links);
}

/** In the order of the document. */
export function offerPage(
  {partner, programme, meta}: AnswerScope,
  offers: readonly OfferMapping[],
  query: OffersQuery,
): OfferPage {
  const places = new Map(offers.map(({id}, index) => [id, index]));
  const order: Order<OfferMapping> = {
    position: ({id}) => [places.get(id) ?? 0],
    isPosition: ([index, ...rest]) => typeof index === 'number' && rest.length === 0,
    compare: ([a], [b]) => Number(a) - Number(b),
  };
  const page = pageOf({partner, operation: 'offers.list', query}, offers, order);
  return {...page, items: page.items.map((offer) => toOffer(offer, programme.id)), meta};
}

function toOffer({allowedHosts, ...offer}: OfferMapping, programme: string): Offer {
  return {...offer, programme, status: 'active', allowedHosts: [...allowedHosts], terms: []};
}

/**
 * A draft as it is sent, its destination named.
 * @throws {BackendError} `not_found` for an unknown offer, `validation` for what the document does not send.
 */
export function checkedDraft({offers}: Mapping, {customCodes}: CreateLinkMapping, draft: LinkDraft): LinkDraft {
  const offer = offers.find(({id}) => id === draft.offer);
  if (!offer) throw notFound('offer', draft.offer);
  if (draft.code !== undefined && !customCodes) {
    throw invalid('/code', 'not_offered', 'Codes of links cannot be chosen here.');
  }
  if (draft.tags?.length) throw invalid('/tags', 'not_offered', 'Links have no tags here.');
  requireOffered(draft);
  return {...draft, destination: allowedDestination(draft.destination ?? offer.destination, offer.allowedHosts)};
}
