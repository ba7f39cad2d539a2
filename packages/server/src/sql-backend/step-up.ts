import {requireProof} from '@kabinet/contract';
import type {PartnerScope} from './scope.js';

/** Whether what the operator's step-up gave proves who it is. */
export type VerifyStepUp = (proof: string, partnerId: string) => boolean | Promise<boolean>;

/** @throws {BackendError} `forbidden` when the operator asks for a proof, and there is none or a wrong one. */
export type Prove = (scope: PartnerScope, proof: string | undefined) => Promise<void>;

/** Without a way to verify nothing is asked for. The question itself was asked before: see `judgeProof`. */
export function proverOf(verify: VerifyStepUp | undefined): Prove {
  return ({isProven = false}, proof) => Promise.resolve(requireProof(proof, !verify || isProven));
}

/**
 * Whether the proof in an input is good. It may take a while, and whoever answers may want something of this server
 * meanwhile: so it is asked while no transaction is open.
 */
export async function judgeProof(
  verify: VerifyStepUp | undefined,
  partnerId: string,
  input: unknown,
): Promise<boolean> {
  const {proof} = input as {proof?: string};
  return verify !== undefined && proof !== undefined && verify(proof, partnerId);
}
