import {readFileSync} from 'node:fs';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import type {Packed} from './pack.js';

/** What publint finds in a tarball; advice is not a fault. */
export async function findPublishingFaults({manifest, tarball}: Packed): Promise<string[]> {
  const content = readFileSync(tarball);
  const data = content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
  const {messages, pkg} = await publint({pack: {tarball: data}, level: 'warning'});
  return messages.map((message) => `${manifest.name}: ${formatMessage(message, pkg, {color: false}) ?? message.code}`);
}
