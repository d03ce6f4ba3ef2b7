/** Markup → a tree of elements, bounded in number and depth. No script runs, nothing is fetched, no entity reaches outside. */
import { tooDeep, tooLarge } from '../checkSize.ts';
import { LIMITS } from '../limits.ts';
import type { Page } from './page.ts';

export async function parsePage(markup: string): Promise<Page> {
  const page = whole(markup);
  await checkShape(page);
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(page);
  // What is cut off within a tag or a comment may leave no element at all.
  return (document.documentElement ? document : parseHTML(EMPTY).document) as unknown as Page;
}

const EMPTY = '<!doctype html><html><head></head><body></body></html>';

/** A page is not always written whole; what it leaves out is put around it. */
function whole(markup: string): string {
  const bare = markup.replace(/^\s*<\?xml[^>]*\?>/iu, '');
  const html = tagIn(bare, /<html[\s>]/iu);
  if (html) {
    if (/<(?:body|frameset)[\s>]/iu.test(bare)) return bare;
    return /<\/head\s*>/iu.test(bare) ? bare.replace(/<\/head\s*>/iu, '</head><body>') : `${bare.slice(0, html.end)}<body>${bare.slice(html.end)}`;
  }
  const type = tagIn(bare, /<!doctype/iu);
  const withoutType = type ? bare.slice(0, type.start) + bare.slice(type.end) : bare;
  if (/<body[\s>]/iu.test(withoutType)) return `<!doctype html><html>${withoutType}</html>`;
  const head = /^[\s\S]*?<\/head\s*>/iu.exec(withoutType)?.[0] ?? '';
  return `<!doctype html><html>${head || '<head></head>'}<body>${withoutType.slice(head.length)}</body></html>`;
}

/** The first tag that begins so. A pattern for the whole of it would look for its end from every beginning anew. */
function tagIn(markup: string, beginning: RegExp): { start: number; end: number } | undefined {
  const start = beginning.exec(markup)?.index ?? -1;
  const end = start < 0 ? -1 : markup.indexOf('>', start);
  return end < 0 ? undefined : { start, end: end + 1 };
}

/** Counted over the bare tags, before a tree is built: building one takes time that grows with the square of its depth. */
async function checkShape(page: string): Promise<void> {
  const { Parser } = await import('htmlparser2');
  let elements = 0;
  let depth = 0;
  let attributes = 0;
  let pieces = 0;
  const parser = new Parser({
    onopentagname() {
      attributes = 0;
      if (++elements > LIMITS.htmlElements) throw tooLarge(`this page has more than ${LIMITS.htmlElements} elements`, `at most ${LIMITS.htmlElements} elements`);
      if (++depth > LIMITS.htmlDepth) throw tooDeep(`this page has more than ${LIMITS.htmlDepth} elements within each other`, 'a page as people write it');
    },
    ontext() {
      if (++pieces > LIMITS.htmlPieces) throw tooLarge(`the text of this page has more than ${LIMITS.htmlPieces} pieces`, `at most ${LIMITS.htmlPieces} pieces`);
    },
    onattribute() {
      if (++attributes > LIMITS.htmlAttributes)
        throw tooLarge(`this page has an element with more than ${LIMITS.htmlAttributes} attributes`, `at most ${LIMITS.htmlAttributes} attributes of one element`);
    },
    onclosetag() {
      depth--;
    },
  });
  parser.end(page);
}
