import {randomBytes} from 'node:crypto';

const SHAPE = /^([a-z0-9-]{1,60})\.[A-Za-z0-9_-]{8,60}$/;

/**
 * What the shop hands back with a sale: `<link code>.<time and random>`. The code leads to the partner's own rows, so
 * that no table of all clicks is needed; 96 random bits cannot be guessed.
 */
export function newClickId(code: string, now: Date): string {
  return `${code.toLowerCase()}.${now.getTime().toString(36)}${randomBytes(12).toString('base64url')}`;
}

/** The link code in a click id, or undefined when it is none of ours. */
export function codeOfClick(clickId: string): string | undefined {
  return SHAPE.exec(clickId)?.[1];
}
