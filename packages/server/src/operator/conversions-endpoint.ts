import {BackendError, checkInput} from '@kabinet/contract';
import type {Clock} from '../clock.js';
import {conversionSchema} from '../conversions/body.js';
import {recordConversion} from '../conversions/record.js';
import {SIGNATURE_HEADER, signatureProblem} from '../conversions/signature.js';
import type {SignatureProblem} from '../conversions/signature.js';
import type {Db} from '../database/types.js';
import {parseJson, textOf} from '../http/json-body.js';
import type {Secrets} from '../secrets.js';

export interface ConversionsOptions {
  readonly db: Db;
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, 'postbackSecret' | 'customerSecret'>;
}

/** The postback: a signed lead, sale or refund. The same one posted again gets the same answer. */
export async function postConversion(request: Request, {db, clock, secrets}: ConversionsOptions): Promise<Response> {
  const body = await textOf(request);
  const now = clock();
  const problem = signatureProblem(secrets.postbackSecret, body, request.headers.get(SIGNATURE_HEADER), now);
  if (problem) throw new BackendError('unauthenticated', DETAIL[problem], {code: `signature_${problem}`});
  const conversion = checkInput(conversionSchema, parseJson(body));
  const answer = await recordConversion(db, conversion, {now, secret: secrets.customerSecret});
  return Response.json(answer, {status: 201});
}

const DETAIL: Readonly<Record<SignatureProblem, string>> = {
  missing: 'The header Kabinet-Signature is missing.',
  wrong: 'The signature does not fit the body and the secret.',
  expired: 'The signature is older than five minutes, or the clocks differ.',
};
