import type {Asked, StubAnswer} from '../upstream-stub.js';

interface Figures {
  readonly clicks: number;
  readonly leads: number;
}

/** A link with every field that Dub's own description of it has. */
export function dubLink(id: string, key: string, partnerId: string, {clicks, leads}: Figures, archived = false) {
  return {
    ...NOTHING,
    id,
    key,
    partnerId,
    clicks,
    leads,
    archived,
    domain: 'go.example.test',
    shortLink: `https://go.example.test/${key}`,
    qrCode: `https://api.example.test/qr?url=https://go.example.test/${key}`,
    url: 'https://shop.example.test/',
    programId: 'prog_test01',
    workspaceId: 'ws_test01',
    projectId: 'test01',
    conversions: 0,
    sales: 0,
    saleAmount: 0,
    createdAt: archived ? '2026-02-10T09:00:00.000Z' : '2026-01-05T09:00:00.000Z',
    updatedAt: '2026-02-10T09:00:00.000Z',
    webhookIds: [] as string[],
  };
}
export type StubLink = ReturnType<typeof dubLink>;

/** As many as the partner's group allows. */
const MOST = 4;

/** What Dub makes of a request for a link: a key is taken once, and a group has its limit. */
export function madeLink({body}: Asked, links: StubLink[], createdAt: string): StubAnswer {
  const {partnerId, url, key, comments = null} = JSON.parse(body) as Record<string, string>;
  if (links.some((link) => link.key === key)) return refusal(409, 'conflict', 'Duplicate key.');
  if (links.filter((link) => link.partnerId === partnerId).length >= MOST) {
    return refusal(403, 'exceeded_limit', 'You have reached the limit of links.');
  }
  const number = links.length + 1;
  const made = dubLink(`link_made${number}`, key ?? `made${number}`, partnerId ?? '', {clicks: 0, leads: 0});
  const link = {...made, url: url ?? made.url, comments, createdAt};
  links.push(link);
  return {status: 201, body: link};
}

export function refusal(status: number, code: string, message: string): StubAnswer {
  return {status, body: {error: {code, message, doc_url: 'https://dub.co/docs/api-reference/errors'}}};
}

const NOTHING = {
  trackConversion: true,
  externalId: null,
  tenantId: null,
  expiresAt: null,
  expiredUrl: null,
  disabledAt: null,
  password: null,
  proxy: false,
  title: null,
  description: null,
  image: null,
  video: null,
  rewrite: false,
  doIndex: false,
  ios: null,
  android: null,
  geo: null,
  publicStats: false,
  tags: null,
  folderId: null,
  comments: null as string | null,
  utm_source: null,
  utm_medium: null,
  utm_campaign: null,
  utm_term: null,
  utm_content: null,
  userId: null,
  lastClicked: null,
  tagId: null,
};
