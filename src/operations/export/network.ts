/** GEXF: the network of who met whom. Nodes are people across documents, edges the encounters that two of them shared. */
import Graph from 'graphology';
import { write } from 'graphology-gexf';
import type { Encounter } from '../../records/encounter.ts';
import { forXml, oneLine } from './characters.ts';
import { firstAndLast } from './days.ts';
import type { ExportedDocument, ExportSettings, Piece } from './format.ts';

interface Node {
  label: string;
  readonly offices: Set<string>;
  country: string | undefined;
  readonly documents: Set<number>;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  /** Encounters told apart by kind and day, so that several accounts of one count once. */
  readonly encounters: Set<string>;
  readonly kinds: Set<string>;
  readonly days: Set<string>;
  readonly documents: Set<number>;
}

/** Memory grows with the people and their ties, not with the documents. */
export async function* writeNetwork(documents: AsyncIterable<ExportedDocument>, { about }: Pick<ExportSettings, 'about'>): AsyncGenerator<Piece> {
  const nodes = new Map<number, Node>();
  const edges = new Map<string, Edge>();
  for await (const document of documents) {
    document.record.people.forEach((person, at) => {
      const known = document.persons[at];
      if (!known) return;
      const node = nodes.get(known.number) ?? { label: known.name, offices: new Set(), country: undefined, documents: new Set() };
      nodes.set(known.number, node);
      node.country ??= known.country ?? person.country;
      node.documents.add(document.id);
      for (const { title } of person.offices) node.offices.add(oneLine(title));
    });
    for (const [at, encounter] of document.record.encounters.entries()) meet(edges, document, encounter, at);
  }
  yield { file: '', content: `${write(graphOf(nodes, edges, about), { version: '1.3' })}\n` };
}

/** What is only planned has brought nobody together. */
function meet(edges: Map<string, Edge>, document: ExportedDocument, encounter: Encounter, at: number): void {
  if (encounter.status === 'planned') return;
  const numbers = new Set(encounter.people.flatMap(({ name }) => document.persons[document.record.people.findIndex((p) => p.name === name)]?.number ?? []));
  const met = [...numbers].sort((a, b) => a - b);
  const { first } = firstAndLast(encounter.date);
  const which = first === undefined ? `document ${document.id} item ${at}` : `${encounter.kind} ${encounter.date}`;
  for (const [i, from] of met.entries())
    for (const to of met.slice(i + 1)) {
      const key = `${from}-${to}`;
      const edge = edges.get(key) ?? { from, to, encounters: new Set(), kinds: new Set(), days: new Set(), documents: new Set() };
      edges.set(key, edge);
      edge.encounters.add(which);
      edge.kinds.add(encounter.kind);
      if (first !== undefined) edge.days.add(first);
      edge.documents.add(document.id);
    }
}

function graphOf(nodes: ReadonlyMap<number, Node>, edges: ReadonlyMap<string, Edge>, about: string): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  graph.replaceAttributes({ creator: 'Readout', description: forXml(`Who met whom${about ? `: ${about}` : ''}`) });
  for (const [number, { label, offices, country, documents }] of [...nodes].sort(([a], [b]) => a - b))
    graph.addNode(String(number), {
      label: oneLine(label) || String(number),
      ...(country !== undefined && { country: oneLine(country) }),
      ...(offices.size && { offices: [...offices].join('; ') }),
      documents: documents.size,
    });
  for (const { from, to, encounters, kinds, days, documents } of [...edges.values()].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const ordered = [...days].sort();
    graph.addUndirectedEdgeWithKey(`${from}-${to}`, String(from), String(to), {
      weight: encounters.size,
      kinds: [...kinds].sort().join('; '),
      ...(ordered.length && { first: ordered[0], last: ordered.at(-1), days: ordered.join('; ') }),
      documents: documents.size,
    });
  }
  return graph;
}
