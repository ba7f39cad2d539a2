import {requireProof} from '@kabinet/contract';
import type {PartnerScope} from './scope.js';

/** Whether what the operator's step-up gave proves who it is. */
export type VerifyStepUp = (proof: string, partnerId: string) => boolean | Promise<boolean>;

/** @throws {BackendError} `forbidden` when the operator asks for a proof, and there is none or a wrong one. */
export type Prove = (scope: PartnerScope, proof: string | undefined) => Promise<void>;

/** Without a way to verify nothing is asked for. */
export function proverOf(verify: VerifyStepUp | undefined): Prove {
  return async ({partner}, proof) =>
    requireProof(proof, !verify || (proof !== undefined && (await verify(proof, partner.id))));
}
