/** Reads an analysed text part by part: who is who first, then what took place, and then what was said and done. */
import type { AnalysedText, Clause } from '../language/shared/clause.ts';
import { clausesWithin } from '../language/shared/clause.ts';
import { readCommitments } from './commitments/readCommitments.ts';
import { publisherOf } from './countries/publisher.ts';
import { readStates } from './countries/readStates.ts';
import { readCourtesies } from './courtesies/readCourtesies.ts';
import { datelineDay } from './dates/dateline.ts';
import { readDates } from './dates/readDates.ts';
import { homesOf } from './encounters/homes/homes.ts';
import type { Home } from './encounters/homes/statePairs.ts';
import { readEncounters } from './encounters/readEncounters.ts';
import { type Findings, noFindings } from './findings.ts';
import { readInstruments } from './instruments/readInstruments.ts';
import { readOutcomes } from './outcomes/readOutcomes.ts';
import { readPeople } from './people/readPeople.ts';
import type { Party, Scene } from './scene.ts';
import { readStatements } from './statements/readStatements.ts';
import { readTone } from './tone/readTone.ts';
import { readTopics } from './topics/readTopics.ts';

export interface SceneOptions {
  /** Date of publication, EDTF to the day; without it the day of the dateline serves. */
  readonly published?: string;
  readonly title?: string;
  /** Who published it, as its imprint has it: "Ministry of Foreign Affairs of Japan". */
  readonly source?: string;
}

export function readScene(text: AnalysedText, options: SceneOptions = {}): { scene: Scene; findings: Findings } {
  const clauses = clausesOf(text);
  const states = readStates(text);
  const published = options.published ?? datelineDay(text);
  const dates = readDates(text, published);
  const publisher = publisherOf(options.source, text);
  const { people, cast, names } = readPeople(text, clauses, states, publisher);
  let scene: Scene = {
    text,
    language: text.language,
    ...(published !== undefined && { published }),
    ...(options.title !== undefined && { title: options.title }),
    ...(publisher !== undefined && { publisher }),
    cast,
    // "Danilo Turk", "Peter Jordan": no state is meant in a person's name.
    states: states.filter((s) => !names.has(s.token)),
    dates,
    clauses,
  };
  const findings = noFindings();
  findings.people = people;
  findings.encounters = readEncounters(scene, findings);
  const homes = homesOf(scene, findings);
  if (homes.size) {
    scene = withHomes(scene, homes);
    findings.people = findings.people.map((p) => {
      const home = homes.get(p.item.name);
      return home ? { ...p, item: { ...p.item, country: home.code, grounds: { ...p.item.grounds, country: [home.span] } } } : p;
    });
    findings.encounters = readEncounters(scene, findings);
  }
  findings.courtesies = readCourtesies(scene, findings);
  findings.statements = readStatements(scene, findings);
  findings.commitments = readCommitments(scene, findings);
  findings.instruments = readInstruments(scene, findings);
  findings.topics = readTopics(scene, findings);
  findings.outcomes = readOutcomes(scene, findings);
  findings.tone = readTone(scene, findings);
  return { scene, findings };
}

/** The cast knows the states of those who had none. */
function withHomes(scene: Scene, homes: ReadonlyMap<string, Home>): Scene {
  const { cast } = scene;
  const told = (party: Party): Party => (party.kind === 'person' && !party.country && homes.has(party.name) ? { ...party, country: (homes.get(party.name) as Home).code } : party);
  return {
    ...scene,
    cast: {
      who: (phrase) => cast.who(phrase).map(told),
      at: (token) => {
        const party = cast.at(token);
        return party && told(party);
      },
      ownerAt: (token) => {
        const owner = cast.ownerAt(token);
        return owner && told(owner);
      },
      named: cast.named.map(told),
      countryOf: (name) => cast.countryOf(name) ?? homes.get(name)?.code,
    },
  };
}

function clausesOf(text: AnalysedText): Clause[] {
  const out: Clause[] = [];
  for (const sentence of text.sentences) {
    for (const clause of sentence.clauses) out.push(...clausesWithin(clause));
    for (const quotation of sentence.quotations) for (const clause of quotation.clauses) out.push(...clausesWithin(clause));
  }
  return out;
}
