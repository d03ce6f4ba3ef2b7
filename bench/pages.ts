/**
 * `npm run bench:pages -- [--pages 300]`: opens web pages in the manner of ministries and agencies, invented ones, and tells how many
 * a second on one core, beside the bare parsing of the same pages by linkedom and by parse5 in the same run.
 */
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import { openText } from '../src/operations/openText.ts';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '300' } } });
const ROUNDS = 5;

/** The same pages each time. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const NAMES = ['Eva Stern', 'Paul Tarn', 'Lin Baoshan', 'Nils Lund', 'Karl Muster', 'Anna Beispiel'];
const PLACES = ['Bern', 'Oslo', 'Wien', 'Nairobi', 'Lissabon'];
const TOPICS = ['die Lage am Fluss', 'den Handel mit Holz', 'die Fischerei', 'den Schutz der Berge', 'die Bahn nach Süden'];

interface Composed {
  readonly markup: string;
  readonly published: string;
  /** Each must be in the text that comes out. */
  readonly paragraphs: readonly string[];
}

function compose(number: number): Composed {
  const random = randomFrom(number + 1);
  const one = (list: readonly string[]) => list[random(list.length)] as string;
  const links = (many: number, path: string) =>
    Array.from({ length: many }, (_, i) => `<li class="item item-${i}"><a href="/${path}/${number}-${i}" title="Mehr">${one(TOPICS)} in ${one(PLACES)}</a></li>`).join('\n');
  const day = `2031-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;
  const title = `${one(NAMES)} in ${one(PLACES)}`;
  const paragraphs = Array.from({ length: 4 + random(16) }, (_, i) =>
    Array.from({ length: 3 }, () => `Ministerin ${one(NAMES)} empfing in ${one(PLACES)} Botschafter ${one(NAMES)} und sprach mit ihm über ${one(TOPICS)}.`)
      .join(' ')
      .concat(` Das war Absatz ${i + 1}.`),
  );
  const body = paragraphs.map((text) => `<p class="text">${text.replaceAll('über', '<em>über</em>').replaceAll('ö', '&ouml;')}</p>`).join('\n');
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: day, publisher: { '@type': 'Organization', name: 'Amt' } });
  const style = Array.from({ length: 60 }, (_, i) => `.item-${i} { margin: ${i}px; color: #${String(i).padStart(6, '0')} }`).join('\n');
  const markup = `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>${title} | Amt</title><meta property="og:site_name" content="Amt"><style>${style}</style>
<script type="application/ld+json">${data}</script><script>window.amt = ${JSON.stringify(Array.from({ length: 200 }, (_, i) => `state-${i}`))};</script></head>
<body><header><nav><ul>${links(60, 'nav')}</ul></nav></header>
<div class="page"><div class="layout"><main><article><h1>${title}</h1><p class="date">${day}</p>${body}</article></main>
<aside class="related"><h2>Weitere Meldungen</h2><ul>${links(30, 'news')}</ul></aside></div></div>
<footer><ul>${links(40, 'foot')}</ul><p>Amt, Platz 1</p></footer></body></html>`;
  return { markup, published: day, paragraphs };
}

/** Milliseconds of processor time for each page, the best of several rounds. */
async function best(pages: readonly Composed[], work: (page: Composed) => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (const page of pages) await work(page);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000 / pages.length);
  }
  return least;
}

const pages = Array.from({ length: Number(values.pages) }, (_, i) => compose(i));
const bytes = new Map(pages.map((page) => [page, Buffer.from(page.markup)]));
const opened = (page: Composed) => openText(bytes.get(page) as Buffer, { uri: 'https://amt.example/' });

for (const page of pages) {
  const { text, published } = await opened(page);
  if (published !== page.published || page.paragraphs.some((paragraph) => !text.includes(paragraph)) || text.includes('Weitere Meldungen'))
    throw new Error(`a page was opened wrongly:\n${page.markup}`);
}
const size = pages.reduce((sum, { markup }) => sum + markup.length, 0) / pages.length / 1000;
const [whole, linkedom, parse5] = [await best(pages, opened), await best(pages, ({ markup }) => parseHTML(markup)), await best(pages, ({ markup }) => parse(markup))];
console.log(`${pages.length} pages of ${size.toFixed(0)} KB, one core, the best of ${ROUNDS} rounds`);
const row = (what: string, ms: number) =>
  console.log(`  ${what.padEnd(28)} ${(1000 / ms).toFixed(0).padStart(6)} pages a second  ${ms.toFixed(1).padStart(6)} ms a page  ${(whole / ms).toFixed(1).padStart(5)}`);
row('opened as documents', whole);
row('parsed alone, by linkedom', linkedom);
row('parsed alone, by parse5', parse5);
