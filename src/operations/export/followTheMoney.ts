/** FollowTheMoney: documents, encounters, people, offices and organisations as entities, one on a line. */
import type { Encounter } from '../../records/encounter.ts';
import { oneLine, webAddress } from './characters.ts';
import type { ExportedDocument, Piece } from './format.ts';
import { countryCode, datesOf, entityLine, languageCode, moment } from './ftm/entity.ts';
import { type Known, know, knownLines, nobodyKnown, personId, personIdOf, sideId } from './ftm/known.ts';
import { quotesOf } from './quotes.ts';

/** Documents and encounters come as they come, whom many of them name at the end, each once. */
export async function* writeFollowTheMoney(documents: AsyncIterable<ExportedDocument>): AsyncGenerator<Piece> {
  const known = nobodyKnown();
  for await (const document of documents) {
    know(known, document);
    const lines = [articleLine(document), ...document.record.encounters.map((encounter, at) => eventLine(known, document, encounter, at)), ...documentationLines(document)];
    yield { file: '', content: lines.join('') };
  }
  for (const line of knownLines(known)) yield { file: '', content: line };
}

const articleId = ({ id }: ExportedDocument): string => `document-${id}`;

const articleLine = (document: ExportedDocument): string =>
  entityLine(articleId(document), 'Article', {
    title: [oneLine(document.heading)],
    fileName: [oneLine(document.file)],
    bodyText: [document.text],
    language: [languageCode(document.language)],
    publisher: [document.source],
    publishedAt: [document.published],
    sourceUrl: [webAddress(document.url)],
    retrievedAt: [moment(document.retrievedAt ?? document.receivedAt)],
  });

function eventLine(known: Known, document: ExportedDocument, encounter: Encounter, at: number): string {
  const { kind, status, date, place, title, sides, people, evidence } = encounter;
  const ids = (parts?: readonly string[]) => people.flatMap((p) => (parts && !parts.includes(p.part) ? [] : (personIdOf(document, p.name) ?? [])));
  const who = people.length ? people.map((p) => p.name) : sides;
  return entityLine(`encounter-${document.id}-${at}`, 'Event', {
    name: [oneLine(title ?? '') || oneLine(`${kind}${who.length ? `: ${who.join(', ')}` : ''}`)],
    ...datesOf(date),
    location: [place && oneLine(place)],
    country: sides.map(countryCode),
    organizer: ids(['host']),
    involved: [...ids(), ...sides.map((side) => sideId(known, side))],
    keywords: [kind, status],
    summary: [quotesOf(document.text, evidence).join(' … ')],
    proof: [articleId(document)],
    sourceUrl: [webAddress(document.url)],
  });
}

/** Which people a document names. */
const documentationLines = (document: ExportedDocument): string[] =>
  [...new Set(document.persons.flatMap((person) => person?.number ?? []))].map((number) =>
    entityLine(`documentation-${document.id}-${number}`, 'Documentation', { document: [articleId(document)], entity: [personId(number)], role: ['names'], date: [document.published] }),
  );
