/** When a web archive fetched a page is kept with it, and is never taken for the day of its publication. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bytesAsSource, type Found, innerDocuments } from '../src/operations/innerDocuments.ts';
import { folderPlace } from './archives.ts';
import { readout, scratch } from './command.ts';
import { answerOf, LETTER, page, SENTENCE } from './hostile/samples.ts';

const { file, remove } = scratch();
const place = folderPlace();
let archive: string;
beforeAll(async () => {
  archive = await place.fresh();
});
afterAll(async () => {
  await place.remove();
  remove();
});

const told = page(SENTENCE, '<meta property="article:published_time" content="2031-05-06">');
const WARC =
  answerOf('https://amt.example/1', told, { date: '2031-05-09T08:00:00Z' }) +
  answerOf('https://amt.example/2', page(`${SENTENCE} Gestern.`), { date: '2031-05-10T09:30:00.123Z' }) +
  answerOf('https://amt.example/3', page(`${SENTENCE} Heute.`), { date: '2031-02-30T09:30:00Z' }) +
  answerOf('https://amt.example/4', LETTER, { type: 'message/rfc822', date: '2031-05-11T00:00:00Z' });

async function momentsIn(warc: string): Promise<Record<string, string | undefined>> {
  const found: Found[] = [];
  for await (const one of innerDocuments(bytesAsSource(Buffer.from(warc)), {}, 'file:///a.warc')) found.push(one);
  return Object.fromEntries(found.map((one) => [one.origin, 'bytes' in one ? one.retrieved : 'none']));
}

it('is found beside the page, and with what is attached to a letter', async () =>
  expect(await momentsIn(WARC)).toEqual({
    'https://amt.example/1': '2031-05-09T08:00:00Z',
    'https://amt.example/2': '2031-05-10T09:30:00Z',
    'https://amt.example/3': undefined,
    'https://amt.example/4': '2031-05-11T00:00:00Z',
    'https://amt.example/4#beilage.html': '2031-05-11T00:00:00Z',
  }));

it.each(['', 'yesterday', '2031', '0000-01-01T00:00:00Z', '1031-05-09T08:00:00Z', '2031-05-09T25:00:00Z', '99999-05-09T08:00:00Z'])('that is written %j is none', async (date) =>
  expect(Object.values(await momentsIn(answerOf('https://amt.example/1', told, { date })))).toEqual([undefined]),
);

it('is kept, shown and exported, and no page was published then', () => {
  const added = readout(['add', '--archive', archive, '--json', file('a.warc', WARC)]);
  expect(added.err).toBe('');
  const ids = added.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: number; origin: string; state: string });
  expect(ids.map((one) => one.state)).toEqual(ids.map(() => 'added'));
  const shown = (uri: string) => JSON.parse(readout(['show', '--archive', archive, '--json', String(ids.find((one) => one.origin === uri)?.id)]).out);
  expect(shown('https://amt.example/1')).toMatchObject({ published: '2031-05-06', editions: [{ retrievedAt: '2031-05-09T08:00:00Z' }] });
  expect(shown('https://amt.example/2')).toMatchObject({ published: null, editions: [{ retrievedAt: '2031-05-10T09:30:00Z' }] });
  expect(shown('https://amt.example/3')).toMatchObject({ published: null, editions: [{ retrievedAt: null }] });
  expect(readout(['show', '--archive', archive, String(ids[0]?.id)]).out).toContain('2031-05-09T08:00:00Z');
  const lines = (format: string) =>
    readout(['export', '--archive', archive, '--format', format])
      .out.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  expect(lines('jsonl').map(({ url, published, retrievedAt }) => [url, published, retrievedAt])).toContainEqual(['https://amt.example/2', undefined, '2031-05-10T09:30:00Z']);
  const article = lines('ftm').find((entity) => entity.properties.sourceUrl?.[0] === 'https://amt.example/2');
  expect(article.properties).toMatchObject({ retrievedAt: [expect.stringContaining('2031-05-10T09:30:00')] });
  expect(article.properties.publishedAt).toBeUndefined();
});

it('does not keep names of any length out of the archive', () => {
  const name = Array.from({ length: 9_000 }, (_, i) => (i * 7919).toString(36)).join('');
  const dump = [`{"id": "${name}", "language": "de", "text": "${SENTENCE} Eins."}`, `{"id": 2, "language": "de", "text": "${SENTENCE} Zwei."}`].join('\n');
  const added = readout(['add', '--archive', archive, '--json', file('long.ndjson', dump)]);
  expect(
    added.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).state),
  ).toEqual(['added', 'added']);
});
