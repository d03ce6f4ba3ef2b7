/** The pages of a web archive: what servers answered with status 200, where it is text, a page, a PDF or an office document. */
import { Fault, noticeOf } from '../../base/fault.ts';
import { LIMITS } from '../limits.ts';
import { bounded, type Found, within } from './found.ts';
import { collect } from './gunzip.ts';

const READ = /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|message\/rfc822)\b/iu;

/** The address of a page is its origin: fetched later from there, it is another edition of the same document. */
export async function* inWarc(stream: AsyncIterable<Uint8Array>, origin: string): AsyncGenerator<Found> {
  const { WARCParser } = await import('warcio');
  const records = WARCParser.iterRecords(stream)[Symbol.asyncIterator]();
  for (;;) {
    let record: Awaited<ReturnType<typeof records.next>>;
    try {
      record = await records.next();
    } catch (error) {
      if (error instanceof Fault) throw error;
      throw new Fault({
        code: 'not-readable',
        message: `this web archive is broken: ${(error as Error).message}`,
        expected: 'records as WARC 1.0 and 1.1 have them',
        next: 'fetch it anew; what came before the break was read',
      });
    }
    if (record.done) return;
    const { value } = record;
    if (!value.warcType) {
      yield {
        origin,
        fault: noticeOf(
          new Fault({ code: 'not-readable', message: 'a record of this web archive tells no kind', expected: 'records as WARC 1.0 and 1.1 have them', next: 'fetch it anew; the others were read' }),
        ),
      };
      continue;
    }
    const uri = value.warcTargetURI;
    if (!uri || (value.warcType !== 'response' && value.warcType !== 'resource')) continue;
    const answer = value.warcType === 'response' ? value.getResponseInfo() : undefined;
    if (value.warcType === 'response' && String(answer?.status) !== '200') continue;
    const mediaType = (answer ? answer.headers.get('content-type') : value.warcContentType) ?? '';
    if (!READ.test(mediaType)) continue;
    const retrieved = moment(value.warcDate);
    const place = isAddress(uri) ? bounded(uri) : within(origin, uri);
    try {
      yield { origin: place, bytes: await collect(value as AsyncIterable<Uint8Array>, LIMITS.entryBytes), form: 'file', mediaType, ...(retrieved && { retrieved }) };
    } catch (error) {
      yield { origin: place, fault: noticeOf(error instanceof Fault ? error : brokenRecord(error as Error)) };
    }
  }
}

/** Of a capture, to the second; before there was a web there was none. */
function moment(told: string | null | undefined): string | undefined {
  const m = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?Z$/u.exec(told ?? '');
  const written = m && `${m[1]}Z`;
  // What is no day of the calendar comes back as another one.
  return written && written >= '1990' && !Number.isNaN(Date.parse(written)) && new Date(written).toISOString().startsWith(m[1] as string) ? written : undefined;
}

const brokenRecord = (error: Error): Fault =>
  new Fault({ code: 'not-readable', message: `this record is broken: ${error.message}`, expected: 'records as WARC 1.0 and 1.1 have them', next: 'fetch it anew; the others were read' });

const isAddress = (uri: string): boolean => /^https?:\/\/\S+$/iu.test(uri) && URL.canParse(uri);
