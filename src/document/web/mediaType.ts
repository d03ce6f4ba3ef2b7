/** Kinds of content by their media types. */

/** The type without its parameters, in lower case. */
export const mediaTypeOf = (header: string | undefined): string | undefined => header?.split(';')[0]?.trim().toLowerCase() || undefined;

/** The encoding that a Content-Type names. */
export const charsetOf = (header: string | undefined): string | undefined => /;\s*charset\s*=\s*"?([^\s";]+)/iu.exec(header ?? '')?.[1]?.toLowerCase();

/** Kinds of files that hold a document to be read; whether one really does is seen when it is opened. */
const DOCUMENTS: ReadonlySet<string> = new Set([
  'application/xhtml+xml',
  'application/xml',
  'application/pdf',
  'application/x-pdf',
  'application/msword',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/json',
  'application/octet-stream',
  'message/rfc822',
]);
const NO_DOCUMENTS: ReadonlySet<string> = new Set(['text/css', 'text/javascript', 'text/ecmascript', 'text/calendar', 'text/vcard', 'text/event-stream']);

/** What does not say its type may be a document. */
export const isDocument = (type: string | undefined): boolean => type === undefined || DOCUMENTS.has(type) || (type.startsWith('text/') && !NO_DOCUMENTS.has(type));

/** Feeds and sitemaps are sent under many types; these they never have. */
export const mayBeFeed = (type: string | undefined): boolean => type === undefined || !/^(?:image|audio|video|font|model)\/|^application\/(?:pdf|zip|msword)$/u.test(type);
