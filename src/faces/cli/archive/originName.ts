/** Where a document came from, as people say it: a path rather than the URI of a file. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export function originName(uri: string): string {
  if (uri.startsWith('stdin:')) return `standard input${entryOf(uri)}`;
  if (!uri.startsWith('file:')) return uri;
  const path = fileURLToPath(uri.split('#')[0] as string);
  const near = relative(process.cwd(), path);
  return `${near.startsWith('..') ? path : near}${entryOf(uri)}`;
}

/** What lies within a file, behind a #. Archives may call it anything: what would steer a terminal is not shown. */
export function entryOf(uri: string): string {
  const at = uri.indexOf('#');
  return at < 0 ? '' : decodeURIComponent(uri.slice(at)).replace(/\p{Cc}/gu, '\ufffd');
}
