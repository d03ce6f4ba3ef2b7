/** The main text of a page, without what stands around it on every page of the site. */
import type { Page, PageElement, PageNode } from './page.ts';
import { textOf } from './textOf.ts';

/** Readouts are often three sentences; with so many characters a page has said something. */
const SHORT = 140;

/** @param document - is taken apart */
export async function mainText(document: Page, title: string | undefined): Promise<string> {
  const { Readability } = await import('@mozilla/readability');
  const whole = document.body ?? document.documentElement;
  const stated = statedText(document);
  if (stated) return withoutTitle(stated, title);
  const fallback = withoutSurroundings(whole.cloneNode(true) as PageElement);
  const found = new Readability<PageNode>(document as never, { charThreshold: SHORT, serializer: (node: PageNode) => node, disableJSONLD: true }).parse();
  const text = found?.content ? textOf(found.content) : '';
  return withoutTitle(text || textOf(fallback), title);
}

/** Many pages say themselves where their text is. */
function statedText(document: Page): string | undefined {
  const bodies = [...document.querySelectorAll('[itemprop~="articleBody"]')];
  if (bodies.length !== 1) return undefined;
  const text = textOf(bodies[0] as PageElement);
  return text.length >= SHORT ? text : undefined;
}

/** For pages on which no part stands out: all of it but what is by its kind no text. */
function withoutSurroundings(body: PageElement): PageElement {
  for (const element of body.querySelectorAll('nav, footer, aside, form, script, style, [role=navigation], [role=banner], [role=contentinfo], [role=search]')) element.remove();
  const mains = [...body.querySelectorAll('main, [role=main], article')];
  return mains.length === 1 ? (mains[0] as PageElement) : body;
}

/** The title is kept apart; that it stands once more above the text says nothing new. */
export function withoutTitle(text: string, title: string | undefined): string {
  const end = text.indexOf('\n');
  return title && end > 0 && sameWords(text.slice(0, end), title) ? text.slice(end).trimStart() : text;
}

const words = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase();
const sameWords = (a: string, b: string): boolean => words(a) === words(b);
