/** Where a document came from, as people say it: a path rather than the URI of a file. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export function originName(uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  const [file = uri, entry] = uri.split('#');
  const path = fileURLToPath(file);
  const near = relative(process.cwd(), path);
  return `${near.startsWith('..') ? path : near}${entry === undefined ? '' : `#${decodeURIComponent(entry)}`}`;
}
