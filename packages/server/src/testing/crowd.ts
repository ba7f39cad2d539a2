import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {httpBackend} from '@kabinet/backends/http';
import type {PartnerBackend, ReportQuery} from '@kabinet/contract';
import {affiliateWpStub} from '../../../backends/src/testing/affiliatewp/stub.js';
import {readGatewayConfig} from '../gateway/config.js';
import {signPartnerToken, startGateway} from '../gateway/index.js';

const SECRET = 'a-secret-of-the-operator-for-tests-only';
const NEVER = 4_000_000_000;

/** What a crowd met. */
export interface CrowdFindings {
  /** HTTP statuses of all answers to widgets, by how many had them. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Questions of widgets that had no answer in the end. */
  readonly failed: readonly string[];
  /** Partners whose balance was not their own. */
  readonly wrong: readonly string[];
  /** Requests that the platform saw, different ones among them, and those beyond its limit. */
  readonly seen: number;
  readonly different: number;
  readonly refused: number;
}

/** Six widgets of each of so many partners at once, before a platform that allows five requests in a span. */
export async function crowd(partners: number, perMs: number): Promise<CrowdFindings> {
  const ids = Array.from({length: partners}, (_, index) => String(index + 1));
  const limit = {requests: 5, perMs};
  const stub = await affiliateWpStub({more: rowsOf(ids.slice(1)), limit});
  const folder = await mkdtemp(join(tmpdir(), 'kabinet-crowd-'));
  const path = join(folder, 'kabinet.gateway.json');
  await writeFile(path, JSON.stringify(fileOf(stub.url, limit)));
  const environment = {WP_PUBLIC: 'public', WP_TOKEN: 'token', GATEWAY_SECRET: SECRET};
  const gateway = await startGateway(await readGatewayConfig(path, environment));
  const statuses: Record<string, number> = {};
  const [failed, wrong]: [string[], string[]] = [[], []];
  const noting: typeof fetch = async (...request) => {
    const response = await fetch(...request);
    statuses[response.status] = (statuses[response.status] ?? 0) + 1;
    return response;
  };
  await Promise.all(
    ids.map(async (account, index) => {
      // All within two seconds: one process cannot open 700 connections in one turn, as 100 browsers can.
      await sleep(index * 20);
      const token = signPartnerToken({sub: `pt_${account}`, account, exp: NEVER}, SECRET);
      const backend = httpBackend({
        url: `${gateway.url}/partner-api/v1`,
        getToken: () => Promise.resolve({token}),
        fetch: noting,
        // The gateway answers sooner; a machine with more to do may not bring it over.
        timeouts: {readMs: 45_000},
      });
      const answers = await Promise.allSettled(widgetsOf(backend));
      for (const answer of answers) if (answer.status === 'rejected') failed.push(`${account}: ${answer.reason}`);
      const balance = await backend.balance?.({programme: 'shop'}).catch(() => undefined);
      if (balance?.accounts[0]?.pending.amount !== pendingOf(account)) wrong.push(account);
    }),
  );
  await gateway.close();
  await stub.close();
  await rm(folder, {recursive: true});
  const {asked, refused} = stub;
  return {statuses, failed, wrong, seen: asked.length, different: new Set(asked).size, refused: refused()};
}

/** What tiles, chart, links, commissions, balance and payouts ask when a page opens. */
function widgetsOf(backend: PartnerBackend): Promise<unknown>[] {
  const programme = 'shop';
  const period = {from: '2026-11-01', to: '2026-11-30'};
  const report: ReportQuery = {programme, period, metrics: ['clicks', 'conversions', 'earnings']};
  return [
    backend.session({}),
    backend.report?.(report),
    backend.report?.({...report, granularity: 'day'}),
    backend.links?.list({programme, period}),
    backend.commissions?.list({programme}),
    backend.balance?.({programme}),
    backend.payouts?.list({programme}),
  ].map((answer) => Promise.resolve(answer));
}

/** Account 1 is the recorded one. */
function pendingOf(account: string): string {
  return account === '1' ? '7.25' : `${account}.00`;
}

function rowsOf(accounts: readonly string[]) {
  const date = '2026-11-21 00:16:53';
  return {
    affiliates: accounts.map((id) => ({affiliate_id: Number(id), status: 'active', visits: 0, date_registered: date})),
    referrals: accounts.map((id) => ({
      referral_id: 1000 + Number(id),
      affiliate_id: Number(id),
      visit_id: 0,
      status: 'pending',
      amount: `${id}.00`,
      currency: 'USD',
      campaign: '',
      reference: `ORD-${id}`,
      date,
      payout_id: '0',
    })),
  };
}

function fileOf(url: string, allowance: {requests: number; perMs: number}) {
  return {
    platform: 'affiliatewp',
    settings: {
      url,
      programme: {id: 'shop', name: 'Shop', currency: 'USD', timeZone: 'UTC'},
      siteTimeZone: 'UTC',
      site: 'https://shop.example/',
    },
    keys: {publicKey: 'WP_PUBLIC', token: 'WP_TOKEN'},
    tokenSecret: 'GATEWAY_SECRET',
    allowance,
    keepSeconds: 600,
    port: 0,
  };
}
