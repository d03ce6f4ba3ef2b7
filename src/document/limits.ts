/** How large, how deep and how many: bounds for bytes that come from outside, each with its reason. */

const KB = 1024;
const MB = 1024 * KB;

export const LIMITS = {
  /** A single document, in bytes. The longest reports with pictures that ministries publish have some dozen megabytes. */
  documentBytes: 64 * MB,
  /** Plain text, in bytes. It is decoded only; 2,000,000 characters of it are read. */
  textBytes: 256 * MB,
  /** A web page, in bytes. A page of more markup is an archive of something else. */
  htmlBytes: 16 * MB,
  /** Elements within elements. Layouts of nested tables reach 60; a parser's stack ends at some thousands. */
  htmlDepth: 512,
  /** Elements of a web page. A long page with its navigation has some ten thousand. */
  htmlElements: 200_000,
  /** Pieces of its text: what stands between two tags, and each character that is written as an entity. */
  htmlPieces: 400_000,
  /** Attributes of one element. Each is looked up among the others; the busiest have some dozen. */
  htmlAttributes: 2_000,
  /** The text drawn out of one document, in characters. More than the reader reads; a summit's verbatim record has a million. */
  textCharacters: 4_000_000,
  /** Pages of a PDF. */
  pdfPages: 2_000,
  /** Markdown and e-mail, in bytes: text that people have typed. E-mail carries its attachments within. */
  markdownBytes: 8 * MB,
  emailBytes: 64 * MB,
  /** Marks of quotations and lists before one line of Markdown. People nest them five deep. */
  markdownDepth: 100,
  /** Parts within parts of an e-mail. */
  emailDepth: 16,
  /** Attachments of an e-mail. */
  attachments: 100,
  /** One entry of an archive once it is unpacked, in bytes: as a single document. */
  entryBytes: 64 * MB,
  /** All entries of a ZIP, in bytes. They are read one at a time: the bound is on time, not on memory. */
  zipBytes: 8 * 1024 * MB,
  /** Entries of a ZIP. */
  zipEntries: 200_000,
  /** How many times its packed size an entry may have. Pages of text shrink to a tenth, tables of one word to a hundredth. */
  ratio: 200,
  /** Below this size the ratio means nothing. */
  ratioFrom: 1 * MB,
  /** The same of gzip, which is unpacked as it arrives and is never whole in memory. */
  gzipFrom: 64 * MB,
  /** An office document once it is unpacked, in bytes. */
  officeBytes: 128 * MB,
  /** Archives within archives: a dump of mails with a ZIP attached, and that is all. */
  depth: 3,
  /** The origin of a document, as a URI. Databases index it. */
  originCharacters: 1_500,
  /** A line or row of a dump, in bytes. */
  rowBytes: 16 * MB,
  /** Seconds that opening one document may take, and finding the next one in an archive. A PDF of 500 pages takes five. */
  seconds: 60,
  /** Memory of the thread in which foreign bytes are opened. A page of 200,000 elements takes half of it. */
  threadMegabytes: 1024,
} as const;
