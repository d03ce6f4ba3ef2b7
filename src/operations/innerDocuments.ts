/** What holds several documents, as faces open it. */
export { type ByteSource, bytesAsSource } from '../document/byteSource.ts';
export type { Found } from '../document/inner/found.ts';
export { innerDocuments } from '../document/inner/innerDocuments.ts';
export { endingOf, HEAD, holdsOthers, type Kind, KNOWN_ENDINGS, kindOf } from '../document/kindOf.ts';
export { LIMITS } from '../document/limits.ts';
export { type Lines, linesOf } from '../document/lines.ts';
