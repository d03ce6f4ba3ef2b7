/** The evaluation counts as the scorer that the gold comes with, and shows what it counted. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluate } from '../src/operations/evaluate/evaluate.ts';
import { emptyRecord } from '../src/records/record.ts';
import { COMMAND, ROOT, readout, scratch } from './command.ts';

const { file, folder, remove } = scratch();
afterAll(remove);
const SHARED = join(ROOT, '..', 'shared');

describe('readout evaluate', () => {
  it('counts hits, misses and false alarms', () => {
    const text = 'Anna Muster sagte, sie komme.';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const person = (name: string) => ({ name, aliases: [], offices: [], evidence: [at('Anna Muster')] });
    const { lists, grounded, deviations } = evaluate([
      {
        name: 'a',
        text,
        gold: {
          record: { people: [{ name: 'Anna Muster' }, { name: 'Karl Beispiel' }], statements: [{ speaker: 'Muster', act: 'assertive', cue: ['komme'] }] },
          optional: { people: [{ name: 'Eva Probe' }] },
        },
        record: {
          ...emptyRecord(),
          people: [person('Anna Muster'), person('Eva Probe'), person('Ute Falsch')],
          statements: [{ speaker: ['Anna Muster'], act: 'assertive', content: { ...at('sie komme'), text: 'sie komme' }, evidence: [at('sagte')] }],
        },
      },
    ]);
    expect(lists.people).toMatchObject({ hit: 1, miss: 1, extra: 1 });
    expect(lists.statements).toMatchObject({ f1: 1 });
    expect(grounded).toBe(1);
    expect(deviations.map((d) => `${d.kind} ${d.list}`)).toEqual(['miss people', 'false alarm people']);
  });

  it('reads the documents itself, or takes readings that are there', () => {
    file('a.json', JSON.stringify({ id: 'a', language: 'de', text: 'Anna Muster traf Karl Beispiel.' }));
    file('a.gold.json', JSON.stringify({ record: { people: [{ name: 'Anna Muster' }, { name: 'Karl Beispiel' }] } }));
    const fresh = readout(['evaluate', folder, '--json']);
    expect(fresh.status).toBe(0);
    const readings = file('readings.ndjson', `${JSON.stringify({ id: 'a', record: emptyRecord() })}\n`);
    const given = readout(['evaluate', folder, '--readings', readings, '--show', 'people']);
    expect(given.out).toContain('miss        people a {"name":"Anna Muster"}');
  });

  it('leaves out what lacks its document, and says so', () => {
    file('b.gold.json', '{"record":{}}');
    const { status, err } = readout(['evaluate', folder]);
    expect(status).toBe(1);
    expect(err).toContain('there is no document');
  });

  it.skipIf(!existsSync(join(SHARED, 'eval', 'score.mjs')))('agrees with the scorer of the gold', () => {
    const figures = join(folder, 'scorer.json');
    const gold = join(SHARED, 'gold', 'dev');
    const scorer = spawnSync(process.execPath, [join(SHARED, 'eval', 'score.mjs'), '--gold', gold, '--json', figures, '--', process.execPath, COMMAND, 'read', '--ndjson'], { encoding: 'utf8' });
    expect(scorer.status, scorer.stderr).toBe(0);
    const theirs = JSON.parse(readFileSync(figures, 'utf8')) as { lists: object; macro: number; grounded: number; attributes: Record<string, number> };
    const ours = JSON.parse(readout(['evaluate', gold, '--json']).out) as { lists: object; macro: number; grounded: number; fields: Record<string, { right: number; of: number }> };
    expect(ours.lists).toEqual(theirs.lists);
    expect(ours.macro).toBeCloseTo(theirs.macro, 12);
    expect(ours.grounded).toBe(theirs.grounded);
    expect(Object.fromEntries(Object.entries(ours.fields).map(([field, { right, of }]) => [field, right / of]))).toEqual(theirs.attributes);
  });
});
