import {BackendError} from '@kabinet/contract';
import type {Clock} from './clock.js';
import {signatureOf, SIGNATURE_HEADER} from './conversions/signature.js';
import type {Secrets} from './secrets.js';
import type {VerifyStepUp} from './sql-backend/index.js';

/** A partner waits in front of it. */
const TIMEOUT_MS = 5000;

export interface StepUpHookOptions {
  readonly url: string;
  readonly secrets: Pick<Secrets, 'postbackSecret'>;
  readonly clock: Clock;
}

/**
 * Asks the operator whether a partner's proof is good: `{"partner", "proof"}`, signed as postbacks are. Any success is a
 * yes and 403 a no; what else comes back is neither, and the partner may try again.
 */
export function stepUpHook({url, secrets, clock}: StepUpHookOptions): VerifyStepUp {
  return async (proof, partner) => {
    const body = JSON.stringify({partner, proof});
    const headers = {
      'content-type': 'application/json',
      [SIGNATURE_HEADER]: signatureOf(secrets.postbackSecret, body, clock()),
    };
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(url, {method: 'POST', headers, body, redirect: 'error', signal}).catch(
      (cause: unknown) => {
        throw new BackendError('unavailable', 'STEP_UP_URL does not answer.', {cause});
      },
    );
    await response.body?.cancel();
    if (response.ok) return true;
    if (response.status === 403) return false;
    throw new BackendError('unavailable', `STEP_UP_URL answers ${response.status}.`);
  };
}
