/** Markup → a tree of elements, bounded in number and depth. No script runs, nothing is fetched, no entity reaches outside. */
import { Fault } from '../../base/fault.ts';
import { tooLarge } from '../checkSize.ts';
import { LIMITS } from '../limits.ts';
import type { Page } from './page.ts';

export async function parsePage(markup: string): Promise<Page> {
  const page = whole(markup);
  await checkShape(page);
  const { parseHTML } = await import('linkedom');
  return parseHTML(page).document as unknown as Page;
}

/** A page is not always written whole; what it leaves out is put around it. */
function whole(markup: string): string {
  const bare = markup.replace(/^\s*<\?xml[^>]*\?>/iu, '');
  if (/<html[\s>]/iu.test(bare)) {
    if (/<(?:body|frameset)[\s>]/iu.test(bare)) return bare;
    return /<\/head\s*>/iu.test(bare) ? bare.replace(/<\/head\s*>/iu, '</head><body>') : bare.replace(/<html(?:\s[^>]*)?>/iu, '$&<body>');
  }
  const withoutType = bare.replace(/<!doctype[^>]*>/iu, '');
  if (/<body[\s>]/iu.test(withoutType)) return `<!doctype html><html>${withoutType}</html>`;
  const head = /^[\s\S]*?<\/head\s*>/iu.exec(withoutType)?.[0] ?? '';
  return `<!doctype html><html>${head || '<head></head>'}<body>${withoutType.slice(head.length)}</body></html>`;
}

/** Counted over the bare tags, before a tree is built: building one takes time that grows with the square of its depth. */
async function checkShape(page: string): Promise<void> {
  const { Parser } = await import('htmlparser2');
  let elements = 0;
  let depth = 0;
  const parser = new Parser({
    onopentagname() {
      if (++elements > LIMITS.htmlElements) throw tooLarge(`this page has more than ${LIMITS.htmlElements} elements`, `at most ${LIMITS.htmlElements} elements`);
      if (++depth > LIMITS.htmlDepth)
        throw new Fault({
          code: 'too-deep',
          message: `this page has more than ${LIMITS.htmlDepth} elements within each other`,
          expected: 'a page as people write it',
          next: 'save its text and read that',
        });
    },
    onclosetag() {
      depth--;
    },
  });
  parser.end(page);
}
