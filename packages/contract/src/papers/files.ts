import {fromBase64} from '../base64.js';
import {invalid} from '../refusals.js';
import type {Obligation, SentFile} from './obligations.js';

export const FILE_PROBLEMS = ['file_type', 'file_empty', 'file_too_large', 'file_content'] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** Bytes that files of a type begin with. */
const BEGINNINGS: Readonly<Record<string, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

/** How much of a file {@link problemOfFile} wants to see. */
export const BEGINNING_BYTES = 8;

export interface FileFacts {
  /** The media type that it is said to be of. */
  readonly type: string;
  readonly size: number;
  /** Its first bytes; without them they are not judged. */
  readonly beginning?: Uint8Array | undefined;
}

/** Why a file is not taken; undefined when it is. The same before it is sent and when it has arrived. */
export function problemOfFile(
  {type, size, beginning}: FileFacts,
  {types, maxBytes}: NonNullable<Obligation['upload']>,
): FileProblem | undefined {
  if (!types.includes(type)) return 'file_type';
  if (size === 0) return 'file_empty';
  if (size > maxBytes) return 'file_too_large';
  if (beginning && !beginsAs(type, beginning)) return 'file_content';
  return undefined;
}

/** @returns The bytes. @throws {BackendError} `validation`, naming `/file/type` or `/file/content`. */
export function requireFile(
  {type, content}: SentFile,
  limits: NonNullable<Obligation['upload']>,
): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(content);
  if (!bytes) throw invalid('/file/content', 'not_base64', 'Base64 is expected.');
  const problem = problemOfFile({type, size: bytes.length, beginning: bytes.subarray(0, BEGINNING_BYTES)}, limits);
  if (problem) throw invalid(problem === 'file_type' ? '/file/type' : '/file/content', problem, DETAILS[problem]);
  return bytes;
}

const DETAILS: Readonly<Record<FileProblem, string>> = {
  file_type: 'Files of this type are not taken.',
  file_empty: 'The file is empty.',
  file_too_large: 'The file is too large.',
  file_content: 'The file is not of the type that it is said to be.',
};

/** A type that is not known here is not judged here. */
function beginsAs(type: string, beginning: Uint8Array): boolean {
  const expected = Object.hasOwn(BEGINNINGS, type) ? BEGINNINGS[type] : [];
  return (expected ?? []).every((byte, index) => beginning[index] === byte);
}
