import * as v from 'valibot';
import type {FailureDetails} from '../../http/answer.js';
import type {RawAnswer, Verdict} from '../kit/index.js';
import {errorSchema} from './objects.js';

/** `{"error": {"code": "not_found", "message": "…"}}` */
export function errorWords(body: unknown): FailureDetails {
  const result = v.safeParse(errorSchema, body);
  if (!result.success) return {};
  const {code, message} = result.output.error;
  return {code, detail: message};
}

/** A partner who has all the links that their group allows is refused as if by a key that may not. */
export function quotaReached({body}: RawAnswer): Verdict | undefined {
  const {code, detail} = errorWords(body);
  return code === 'exceeded_limit' ? {failed: {kind: 'conflict', code: 'quota_reached', detail}} : undefined;
}
