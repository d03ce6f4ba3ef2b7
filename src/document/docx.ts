/** Intake of DOCX: its text by way of HTML, its title and day from its properties. */
import { XMLParser } from 'fast-xml-parser';
import { Fault } from '../base/fault.ts';
import { bytesAsSource } from './byteSource.ts';
import { checkSize, tooDeep } from './checkSize.ts';
import { withoutTitle } from './html/mainText.ts';
import { parsePage } from './html/parsePage.ts';
import { textOf } from './html/textOf.ts';
import { LIMITS } from './limits.ts';
import { madeOn } from './madeOn.ts';
import type { SourceDocument } from './sourceDocument.ts';
import { entriesOf } from './zip/directory.ts';

const PROPERTIES = 'docProps/core.xml';

/** @throws Fault where it is no office document of this kind, or out of all bounds. */
export async function openDocx(bytes: Uint8Array): Promise<SourceDocument> {
  checkSize(bytes, LIMITS.documentBytes, 'DOCX');
  const properties = await checkParts(bytes);
  const { default: mammoth } = await import('mammoth');
  let markup: string;
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    markup = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage, externalFileAccess: false })).value;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep('this DOCX has parts within each other without end', 'a document as word processors save it');
    throw new Fault({
      code: 'not-readable',
      message: `this DOCX cannot be taken apart: ${(error as Error).message}`,
      expected: 'a document as word processors save it',
      next: 'open and save it again, or save it as text',
    });
  }
  const page = await parsePage(`<!doctype html><html><body>${markup}</body></html>`);
  const text = page.body ? textOf(page.body) : '';
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Fault({ code: 'no-text', message: 'this DOCX has no text', expected: 'a document with text in it' });
  const { title, created, language } = properties;
  return { text: withoutTitle(text, title), ...(title && { title }), ...(language && { language }), format: 'docx', ...madeOn(created) };
}

interface Properties {
  readonly title?: string;
  readonly created?: string;
  readonly language?: string;
}

/** Every part is unpacked once and counted, before a library does so that does not count. */
async function checkParts(bytes: Uint8Array): Promise<Properties> {
  let properties: Properties = {};
  for await (const entry of entriesOf(bytesAsSource(bytes), LIMITS.officeBytes)) {
    const part = await entry.read();
    if (entry.name === PROPERTIES) properties = propertiesIn(new TextDecoder().decode(part));
    const xml = /\.(?:xml|rels)$/u.test(entry.name) && Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    if (xml && (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')))
      throw new Fault({ code: 'not-readable', message: 'this DOCX defines entities of its own, as no word processor does', expected: 'a document as word processors save it' });
  }
  return properties;
}

function propertiesIn(xml: string): Properties {
  try {
    const parsed = new XMLParser({ removeNSPrefix: true, ignoreAttributes: true, parseTagValue: false }).parse(xml) as { coreProperties?: Record<string, unknown> };
    const { title, created, language } = parsed.coreProperties ?? {};
    const told = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : undefined);
    return { ...(told(title) && { title: told(title) as string }), ...(told(created) && { created: told(created) as string }), ...(told(language) && { language: told(language) as string }) };
  } catch {
    return {};
  }
}
