import {accountOf, type Account} from '../site/accounts.js';
import {frame, type Page} from '../site/frame.js';
import {businessPage} from '../site/pages/business.js';
import {cataloguePage} from '../site/pages/catalogue.js';
import {clubPage} from '../site/pages/club.js';
import {helpPage, missingPage} from '../site/pages/help.js';
import {homePage} from '../site/pages/home.js';
import {partnersPage} from '../site/pages/partners.js';
import {productPage} from '../site/pages/product.js';
import {requisitesPage} from '../site/pages/requisites.js';
import {workshopPage} from '../site/pages/workshop.js';
import {productOf} from '../site/products.js';
import {cookiesOf, visitOf, type Visit} from '../site/visit.js';
import type {Build} from './build.js';
import {fileResponse} from './files.js';
import {pageResponse} from './page-response.js';

/** The cookie that says who is signed in to the partner area. */
export const ACCOUNT_COOKIE = 'shop_account';

const PAGES: Readonly<Record<string, (visit: Visit) => Page>> = {
  '/': homePage,
  '/catalogue': cataloguePage,
  '/workshop': workshopPage,
  '/club': clubPage,
  '/business': businessPage,
  '/help': helpPage,
};

/** Those of a partner who is signed in. */
const PARTNER_PAGES: Readonly<Record<string, typeof partnersPage>> = {
  '/partners': partnersPage,
  '/partners/requisites': requisitesPage,
};

export interface SiteOptions {
  /** Where the build of the site is. */
  readonly folder: string;
  /** Where the stand-alone build of the widgets is; it is served under `/kabinet/`. */
  readonly embedFolder: string;
  readonly build: Build;
  readonly accounts: readonly Account[];
}

/** The shop's own pages and files. */
export function createSite({
  folder,
  embedFolder,
  build,
  accounts,
}: SiteOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const {pathname} = new URL(request.url);
    const file = pathname.startsWith('/kabinet/')
      ? await fileResponse(embedFolder, pathname.slice('/kabinet'.length))
      : await fileResponse(folder, pathname);
    if (file) return file;
    const visit = visitOf(request);
    const path = visit.path.replace(/(.)\/$/, '$1');
    const partnerPage = Object.hasOwn(PARTNER_PAGES, path) ? PARTNER_PAGES[path] : undefined;
    if (partnerPage) {
      const page = partnerPage(visit, accounts, accountOf(accounts, cookiesOf(request).get(ACCOUNT_COOKIE)));
      return pageResponse(frame(visit, build.assets('partners', visit.brand), page), 200, visit.chosen);
    }
    const page = pageAt(visit, path);
    const assets = build.assets('site', visit.brand);
    return pageResponse(frame(visit, assets, page ?? missingPage(visit)), page ? 200 : 404, visit.chosen);
  };
}

function pageAt(visit: Visit, path: string): Page | undefined {
  const page = Object.hasOwn(PAGES, path) ? PAGES[path] : undefined;
  if (page) return page(visit);
  const [, slug] = /^\/catalogue\/([a-z]+)$/.exec(path) ?? [];
  const product = slug === undefined ? undefined : productOf(slug);
  return product && productPage(visit, product);
}
