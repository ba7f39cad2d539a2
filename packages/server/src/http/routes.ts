import type {HttpBindings} from '@hono/node-server';
import {API_PATH, BackendError} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import {Hono} from 'hono';
import type {Context} from 'hono';
import type {Db} from '../database/types.js';
import {OPERATOR_API_PATH} from '../operator/api.js';
import type {Redirect} from '../redirect/index.js';
import {problemResponse} from './problem.js';

type Env = {Bindings: Partial<HttpBindings>};

export interface RoutesOptions {
  readonly db: Db;
  readonly partnerApi: (request: Request) => Promise<Response>;
  readonly operatorApi: Hono;
  readonly redirect: Pick<Redirect, 'handle'>;
  /** The header in which a proxy names the visitor's address. */
  readonly addressHeader: string | undefined;
  readonly onError: (error: unknown) => void;
}

/** Which path is answered by what. */
export function routesOf({db, partnerApi, operatorApi, redirect, addressHeader, onError}: RoutesOptions): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use(addSafetyHeaders);
  routes.onError((error) => problemResponse(error, onError));
  routes.notFound(() => problemResponse(new BackendError('not_found', 'There is no such path.'), onError));
  routes.get('/r/:code', (context) =>
    redirect.handle(context.req.raw, {code: context.req.param('code'), address: addressOf(context, addressHeader)}),
  );
  routes.all(`${API_PATH}/*`, (context) => partnerApi(context.req.raw));
  routes.all(`${OPERATOR_API_PATH}/*`, (context) => operatorApi.fetch(context.req.raw, context.env));
  routes.get('/healthz', async (context) => {
    await db.execute(sql`select 1`).catch((cause: unknown) => {
      throw new BackendError('unavailable', 'The database does not answer.', {cause});
    });
    return context.json({status: 'ok'});
  });
  return routes;
}

/** Answers are data or redirects: nothing in them may run, be framed, or be taken for another type. */
const SAFETY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

async function addSafetyHeaders(context: Context, next: () => Promise<void>): Promise<void> {
  await next();
  const {headers} = context.res;
  for (const [name, value] of Object.entries(SAFETY_HEADERS)) if (!headers.has(name)) headers.set(name, value);
}

/** What the nearest proxy saw stands last in its header; what stands before, a visitor could have written. */
function addressOf({req, env}: Context<Env>, addressHeader: string | undefined): string {
  const named = addressHeader === undefined ? undefined : req.header(addressHeader)?.split(',').at(-1)?.trim();
  return named ?? env?.incoming?.socket.remoteAddress ?? '';
}
