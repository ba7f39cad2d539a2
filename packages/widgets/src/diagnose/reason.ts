import {BackendError} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import type {Reason} from './diagnosis.js';

const MOST_FIELDS = 3;

/** Why something was not answered, without what may be secret. */
export function reasonOf(thrown: unknown, {address}: PartnerBackend): Reason {
  const error = BackendError.from(thrown);
  const {kind, requestId} = error;
  const message = messageOf(error, address !== undefined);
  return {
    kind,
    requestId,
    ...(address !== undefined && {address: withoutQuery(address)}),
    ...(message !== undefined && {message}),
  };
}

/** Who knows what an operator's own backend writes into a message; what checks answers names fields. */
function messageOf(error: BackendError, isOverHttp: boolean): string | undefined {
  const {stage, fields, message, cause} = error;
  if (stage !== 'schema' && !isOverHttp) return undefined;
  if (fields.length > 0) return namesOf(fields);
  // A parser quotes what it could not read, which may be anything.
  const reason = cause instanceof Error && stage !== 'body' ? cause.message : '';
  return [message, reason].filter(Boolean).map(inASentence).join(': ');
}

function namesOf(fields: BackendError['fields']): string {
  // The value that was received is the partner's.
  const named = fields.slice(0, MOST_FIELDS).map(({pointer, detail}) => {
    const wanted = detail.split(' but received ', 1)[0] ?? '';
    return `${pointer}: ${wanted}`;
  });
  const others = fields.length - named.length;
  return [...named, ...(others > 0 ? [`${others} more`] : [])].map(inASentence).join('; ');
}

function inASentence(text: string): string {
  return withoutTokens(text)
    .replace(/^kabinet: /, '')
    .replace(/\.$/, '');
}

/** A page's own code may put a token into its message. No word of ours is as long. */
function withoutTokens(text: string): string {
  return text.replace(/Bearer \S+|\beyJ[\w.-]+|[\w.+=-]{40,}/g, '…');
}

function withoutQuery(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}
