import {brotliCompressSync, constants} from 'node:zlib';

const BEST = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};

/** What a script weighs on its way: bytes after brotli 11. */
export function compressed(script: Buffer | string): number {
  return brotliCompressSync(script, BEST).length;
}
