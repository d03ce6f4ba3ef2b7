/** Intake of e-mail: subject, day, sender and text; what is attached is handed on as documents of its own. */
import type { Email } from 'postal-mime';
import { Fault } from '../base/fault.ts';
import { checkSize } from './checkSize.ts';
import { openMarkup } from './html/openHtml.ts';
import { plainSpaces } from './html/textOf.ts';
import { LIMITS } from './limits.ts';
import type { Hints, SourceDocument } from './sourceDocument.ts';
import { writtenDay } from './writtenDay.ts';

/** @throws Fault where it is no e-mail, or has no text. */
export async function openEmail(bytes: Uint8Array, { uri }: Hints = {}): Promise<SourceDocument> {
  const mail = await parse(bytes);
  const text = await textOf(mail, uri);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Fault({ code: 'no-text', message: 'this e-mail has no text', expected: 'an e-mail with text', ...(mail.attachments.length > 0 && { next: 'look into what is attached' }) });
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  const published = writtenDay(header('date'));
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.exec(header('content-language')?.trim() ?? '')?.[0];
  const source = mail.from?.name || mail.from?.address;
  const title = mail.subject?.trim();
  return { text, ...(title && { title }), ...(published && { published }), ...(language && { language }), ...(source && { source }), format: 'email', notices: [] };
}

export interface Attachment {
  readonly name?: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What is attached; pictures within the text are not. */
export async function attachmentsOf(bytes: Uint8Array): Promise<Attachment[]> {
  const { attachments } = await parse(bytes);
  return attachments
    .filter((a) => !a.related && !/^(?:image|audio|video)\//iu.test(a.mimeType))
    .slice(0, LIMITS.attachments)
    .map(({ filename, mimeType, content }) => ({
      ...(filename && { name: filename }),
      mediaType: mimeType,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    }));
}

async function parse(bytes: Uint8Array): Promise<Email> {
  checkSize(bytes, LIMITS.emailBytes, 'e-mail');
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: LIMITS.emailDepth, attachmentEncoding: 'arraybuffer', forceRfc822Attachments: true });
  } catch (error) {
    throw new Fault({ code: 'not-readable', message: `this e-mail cannot be taken apart: ${(error as Error).message}`, expected: 'an e-mail as a mail program saves it (.eml)' });
  }
}

/** The part in plain text where it is one: the other is the same in a layout. */
async function textOf({ text, html }: Email, uri: string | undefined): Promise<string> {
  const plain = plainSpaces(text ?? '')
    .replace(/\r\n?/gu, '\n')
    .trim();
  if (plain.length >= ENOUGH || !html) return plain;
  const fromMarkup = await openMarkup(html, uri).catch(() => undefined);
  return fromMarkup && fromMarkup.text.length > plain.length ? fromMarkup.text : plain;
}

/** Mail programs write "this message is in HTML" as the plain part of some letters. */
const ENOUGH = 120;
