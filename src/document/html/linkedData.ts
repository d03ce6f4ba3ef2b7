/** What a page tells of itself in JSON-LD, the vocabulary of schema.org. */
import type { Page } from './page.ts';

export interface LinkedData {
  readonly headline?: string;
  readonly published?: string;
  readonly language?: string;
  readonly publisher?: string;
}

/** So many pieces are looked at; pages have a dozen. */
const MOST = 2_000;
const ARTICLE = /(?:Article|Report|Statement|BlogPosting|PressRelease|WebPage|CreativeWork)$/u;

export function linkedDataOf(document: Page): LinkedData {
  const pieces: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    try {
      gather(JSON.parse(script.textContent ?? ''), pieces);
    } catch {
      // Broken data tells nothing; the page still has its text.
    }
  // A page is about one article; that it is a page as well says less.
  const kinds = pieces.filter((p) => ARTICLE.test(typesOf(p))).sort((a, b) => Number(/WebPage/u.test(typesOf(a))) - Number(/WebPage/u.test(typesOf(b))));
  const first = (field: string) => kinds.map((p) => p[field]).find((value) => typeof value === 'string' && value.trim()) as string | undefined;
  const publisher = kinds.map((p) => p.publisher).find(Boolean);
  const headline = first('headline');
  const published = first('datePublished');
  const language = first('inLanguage');
  const name = nameOf(publisher, pieces);
  return { ...(headline && { headline }), ...(published && { published }), ...(language && { language }), ...(name && { publisher: name }) };
}

function gather(value: unknown, out: Record<string, unknown>[]): void {
  const open: unknown[] = [value];
  for (let seen = 0; open.length && seen < MOST; seen++) {
    const one = open.shift();
    if (Array.isArray(one)) open.push(...one.slice(0, MOST));
    else if (typeof one === 'object' && one !== null) {
      const piece = one as Record<string, unknown>;
      if ('@type' in piece || '@id' in piece) out.push(piece);
      open.push(piece['@graph'], piece.mainEntity, piece.mainEntityOfPage, piece.publisher);
    }
  }
}

const typesOf = (piece: Record<string, unknown>): string =>
  [piece['@type']]
    .flat()
    .filter((t) => typeof t === 'string')
    .join(' ');

function nameOf(publisher: unknown, pieces: readonly Record<string, unknown>[]): string | undefined {
  const one: unknown = Array.isArray(publisher) ? publisher[0] : publisher;
  if (typeof one === 'string') return one;
  if (typeof one !== 'object' || one === null) return undefined;
  const { name, '@id': id } = one as { name?: unknown; '@id'?: unknown };
  if (typeof name === 'string') return name;
  const told = id === undefined ? undefined : pieces.find((p) => p['@id'] === id && typeof p.name === 'string')?.name;
  return typeof told === 'string' ? told : undefined;
}
