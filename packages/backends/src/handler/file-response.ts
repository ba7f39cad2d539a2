import type {DocumentFile} from '@kabinet/contract';

/**
 * A file as it is saved, never shown: it may be anything that somebody has sent, so nothing in it may run on the origin
 * of the API.
 */
export function fileResponse({name, type, bytes}: DocumentFile): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeName(name)}`,
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    },
  });
}

/** As RFC 8187 wants it; half a character, at which `encodeURIComponent` would throw, becomes a mark. */
function encodeName(name: string): string {
  const plain = name.replace(/[\p{Cc}/\\]/gu, '_');
  return new URLSearchParams([['', plain]]).toString().slice(1).replaceAll('+', '%20').replaceAll('*', '%2A');
}
