/** The documents of the benchmark: the releases where they lie beside the project, the samples otherwise. */
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';

export interface BenchDocument {
  readonly id: string;
  readonly language: string;
  readonly published?: string;
  readonly text: string;
}

const RELEASES = new URL('../../shared/corpus/releases-1997-2017.ndjson.gz', import.meta.url);
const SAMPLES = new URL('../samples/', import.meta.url);
/** The samples are few; read again and again they make a text that can be timed. */
const REPEAT = 40;

export interface BenchCorpus {
  readonly name: string;
  readonly german: readonly BenchDocument[];
  readonly english: readonly BenchDocument[];
}

/** @param most - so many documents of each language, spread evenly over the corpus */
export async function loadCorpus(most: number): Promise<BenchCorpus> {
  if (!existsSync(RELEASES)) {
    const samples = readdirSync(SAMPLES).map((file) => ({ id: file, language: 'de', text: readFileSync(new URL(file, SAMPLES), 'utf8') }));
    return {
      name: `the samples, ${REPEAT} times`,
      german: Array.from({ length: REPEAT }, () => samples)
        .flat()
        .slice(0, most),
      english: [],
    };
  }
  const all: BenchDocument[] = [];
  for await (const line of createInterface({ input: createReadStream(fileURLToPath(RELEASES)).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY }))
    if (line) all.push(JSON.parse(line) as BenchDocument);
  const spread = (language: string) => {
    const documents = all.filter((d) => d.language === language);
    const step = Math.max(1, documents.length / most);
    return Array.from({ length: Math.min(most, documents.length) }, (_, i) => documents[Math.floor(i * step)] as BenchDocument);
  };
  return { name: 'releases 1997-2017', german: spread('de'), english: spread('en') };
}

export const characters = (documents: readonly BenchDocument[]): number => documents.reduce((sum, d) => sum + d.text.length, 0);
