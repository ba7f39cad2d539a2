import {openDatabase} from '../database/open.js';
import type {Config} from '../config.js';
import {operatorApi, OPERATOR_API_PATH} from '../operator/api.js';
import {partnerSessions} from '../partner-sessions.js';
import {loadSecrets} from '../secrets.js';
import {systemClock} from '../clock.js';
import type {OperatorRequest} from './commands.js';

/** Sends a command to a running server. @throws {Error} Nothing of ours answers there. */
export async function sendToServer(server: string, key: string, request: OperatorRequest): Promise<Response> {
  const response = await fetch(new URL(OPERATOR_API_PATH + request.path, server), initOf(key, request)).catch(
    (cause: unknown) => {
      throw new Error(`Nobody answers at ${server}. Is the server running?`, {cause});
    },
  );
  const {headers} = response;
  if (/json/.test(headers.get('content-type') ?? '') || headers.has('content-disposition')) return response;
  throw new Error(`What answers at ${server} is not a Kabinet server.`);
}

/** Carries a command out on the database itself, by the same code that a server would run. */
export async function runOnDatabase(config: Config, request: OperatorRequest): Promise<Response> {
  const database = await openDatabase({url: config.databaseUrl, folder: config.dataFolder});
  try {
    const {db} = database;
    const secrets = await loadSecrets(db, config.secrets);
    const sessions = partnerSessions({db, clock: systemClock, secret: secrets.tokenSecret});
    const api = operatorApi({db, clock: systemClock, secrets, sessions, onError: (error) => console.error(error)});
    return await api.request(OPERATOR_API_PATH + request.path, initOf(secrets.operatorKey, request));
  } finally {
    await database.close();
  }
}

function initOf(key: string, {method = 'POST', body}: OperatorRequest): RequestInit {
  const headers = {authorization: `Bearer ${key}`, 'content-type': 'application/json'};
  return {method, headers, ...(body && {body: JSON.stringify(body)})};
}
