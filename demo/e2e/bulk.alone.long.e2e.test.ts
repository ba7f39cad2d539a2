import assert from 'node:assert/strict';
import {after, describe, test} from 'node:test';
import {httpBackend} from '@kabinet/backends/http';
import type {Link, Offer, PartnerBackend} from '@kabinet/contract';
import {openDatabase} from '@kabinet/server';
import {startChild, type Child} from '../../packages/server/src/testing/child.js';
import {newPostgresUrl} from '../../packages/server/src/testing/databases.js';
import {TEST_SECRETS} from '../../packages/server/src/testing/shop.js';
import {makeWorld} from '../../packages/server/src/testing/world.js';
import {bulkLines} from '../../packages/widgets/src/links/bulk/bulk-lines.js';
import {BulkMaker, isMade} from '../../packages/widgets/src/links/bulk/bulk-maker.js';
import {temporaryFolder} from './testing/demo-server.js';

const LINES = 500;
const GOOD = 460;
/** So many links are answered before the server is killed. */
const HALF = 230;
const PROGRAMME = 'pg_bulk';

/** Every twelfth line from the sixth on leads elsewhere: forty of them. */
const PASTE = Array.from({length: LINES}, (_, index) =>
  index % 12 === 5 && index < 480 ? `https://evil.example/${index}` : `https://shop.example/${index}\tСсылка ${index}`,
).join('\n');

describe('500 lines at once, the server killed half-way and the paste repeated, make 460 links and no second one', () => {
  let server: Child | undefined;
  after(() => server?.kill());

  test('in a folder', {timeout: 180_000}, () => survives(temporaryFolder()));
  test('on PostgreSQL', {timeout: 180_000}, async () => survives(await newPostgresUrl()));

  async function survives(place: string): Promise<void> {
    const database = await openDatabase(place.startsWith('postgres') ? {url: place} : {folder: place});
    await makeWorld(database.db, 'bulk');
    await database.close();

    server = await startChild('testing/small-server.ts', place);
    const before = await partnerOf(server.line);
    const interrupted = await paste(before, async (made) => {
      if (made === HALF) await server?.kill();
    });
    assert.ok(interrupted.made >= HALF && interrupted.made < GOOD, `${interrupted.made} links before the end`);

    server = await startChild('testing/small-server.ts', place);
    const partner = await partnerOf(server.line);
    const repeated = await paste(partner);
    assert.deepEqual([repeated.made, repeated.explained], [GOOD, LINES - GOOD]);

    const destinations = (await linksOf(partner)).map(({destination}) => destination);
    // One link is that of the partner's beginning.
    assert.equal(destinations.length, GOOD + 1);
    assert.equal(new Set(destinations).size, GOOD + 1);
    await server.kill();
    server = undefined;
  }
});

async function partnerOf(origin: string): Promise<PartnerBackend> {
  const answer = await fetch(`${origin}/operator-api/v1/partners/pt_bulk/tokens`, {
    method: 'POST',
    headers: {Authorization: `Bearer ${TEST_SECRETS.operatorKey}`, 'Content-Type': 'application/json'},
    body: '{}',
  });
  assert.equal(answer.status, 201);
  const {token} = (await answer.json()) as {token: string};
  return httpBackend({url: `${origin}/partner-api/v1`, getToken: () => Promise.resolve({token})});
}

/** What the panel does with a paste: how many lines became links, and how many it says why not. */
async function paste(
  {links, offers}: PartnerBackend,
  onMade: (made: number) => Promise<void> = () => Promise.resolve(),
): Promise<{made: number; explained: number}> {
  const [offer] = (await offers?.list({programme: PROGRAMME}))?.items ?? [];
  assert.ok(offer && links?.create);
  const {create} = links;
  let made = 0;
  const maker = new BulkMaker({
    create: async (draft, idempotencyKey) => {
      const link = await create(draft, {idempotencyKey});
      await onMade(++made);
      return link;
    },
    changed: () => undefined,
    finished: () => undefined,
  });
  const lines = bulkLines(PASTE, PROGRAMME, offer satisfies Offer);
  assert.equal(lines.length, LINES);
  await maker.start(lines);
  return {
    made: lines.filter((line) => isMade(maker.outcomeOf(line))).length,
    explained: lines.filter(({problem}) => problem?.reason === 'host_not_allowed' && problem.host === 'evil.example')
      .length,
  };
}

async function linksOf({links}: PartnerBackend): Promise<Link[]> {
  const found: Link[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await links?.list({programme: PROGRAMME, limit: 100, ...(cursor && {cursor})});
    found.push(...(page?.items ?? []));
    cursor = page?.nextCursor;
  } while (cursor);
  return found;
}
