import {methodOf, OPERATIONS, routes} from '@kabinet/contract';
import type {Operation, PartnerBackend, Session} from '@kabinet/contract';
import {noteLack} from './observation.js';
import type {Bench, Subject} from './subject.js';

/** Asks for the sessions, and puts away what they do not name. */
export async function benchOf(subject: Subject): Promise<Bench> {
  const {backend, other, empty, mayWrite = true} = subject;
  const session = await sessionOf(backend, mayWrite);
  const [first, second] = await Promise.all([other && sessionOf(other, mayWrite), empty && sessionOf(empty, mayWrite)]);
  return {
    ...subject,
    backend: offeredBy(backend, session),
    ...(other && first && {other: offeredBy(other, first)}),
    ...(empty && second && {empty: offeredBy(empty, second)}),
    session,
    programmes: session.programmes,
  };
}

/** Whether an operation changes nothing and leaves no record. */
export function isRead(operation: string): boolean {
  return !Object.hasOwn(routes, operation) || routes[operation as Operation].method === 'GET';
}

async function sessionOf(backend: PartnerBackend, mayWrite: boolean): Promise<Session> {
  const session = await backend.session({});
  const {capabilities} = session;
  const methods = mayWrite ? capabilities.methods : capabilities.methods.filter(isRead);
  return {...session, capabilities: {...capabilities, methods}};
}

/** A client has every method, be it answered or not; here those are missing that the session does not name. */
function offeredBy(backend: PartnerBackend, {capabilities}: Session): PartnerBackend {
  const view: Record<string, unknown> = {address: backend.address, session: backend.session.bind(backend)};
  const groups = new Set(OPERATIONS.map((operation) => operation.split('.')[0] ?? ''));
  for (const group of groups) {
    if (group === 'session') continue;
    const members = OPERATIONS.filter((operation) => operation.split('.')[0] === group);
    const offered = members.filter((operation) => capabilities.methods.includes(operation));
    if (offered.length > 0) view[group] = groupOf(backend, offered);
    else Object.defineProperty(view, group, {get: () => noteLack(members[0] ?? group), enumerable: true});
  }
  if (capabilities.realtime && backend.stream) view['stream'] = backend.stream.bind(backend);
  // Made of the backend's own methods, by their names.
  return view as unknown as PartnerBackend;
}

function groupOf(backend: PartnerBackend, offered: readonly Operation[]): unknown {
  const [single] = offered;
  if (single && !single.includes('.')) return methodOf(backend, single);
  return Object.fromEntries(offered.map((operation) => [operation.split('.')[1], methodOf(backend, operation)]));
}
