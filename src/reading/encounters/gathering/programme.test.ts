/** What German readouts tell beside the main encounter: meals of the evening, talks that go on, what the same sentence tells next. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../language/analyse.ts';
import { readScene } from '../../readScene.ts';

const encounters = (text: string, published?: string) => readScene(analyse(text, 'de'), { ...(published !== undefined && { published }) }).findings.encounters.map((f) => f.item);
const LEAD = 'Die belgische Außenministerin Eva Stern empfing heute in Wien den norwegischen Außenminister Erik Sund.';

describe('the evening of the day', () => {
  it.each([
    'Für den Abend ist ein gemeinsames Essen in der Villa Blau vorgesehen.',
    'Ein Staatsbankett am Abend bildet den Abschluss des Besuchstages.',
    'Am Abend gibt die Ministerin zu Ehren des Gastes ein Bankett.',
  ])('is still to come: %s', (text) => {
    expect(encounters(`${LEAD} ${text}`, '2031-05-06')[1]).toMatchObject({ kind: 'meal', status: 'planned', date: '2031-05-06' });
  });
  it('is told as past where the verb is', () => {
    expect(encounters(`${LEAD} Am Abend gab die Ministerin zu Ehren des Gastes ein Bankett.`, '2031-05-06')[1]).toMatchObject({ kind: 'meal', status: 'held' });
  });
  it('is the day of the main encounter without a day of publication', () => {
    const text =
      'Genosse Juri Malkow, Präsident von Belarus, empfing am 4. November die Delegation der Partei Norwegens unter Leitung des Genossen Erik Sund. Am Abend desselben Tages gab das Zentralkomitee zu Ehren der Gäste ein Bankett.';
    expect(encounters(text).map((e) => [e.kind, e.date, e.people.find((p) => p.part === 'guest')?.name])).toEqual([
      ['audience', 'XXXX-11-04', 'Erik Sund'],
      ['meal', 'XXXX-11-04', 'Erik Sund'],
    ]);
  });
});

describe('negotiations', () => {
  it('that go on are further ones between the same', () => {
    expect(encounters(`${LEAD} Die Verhandlungen sollen im August fortgesetzt werden.`, '2031-05-06')[1]).toMatchObject({ kind: 'talks', status: 'planned', date: '2031-08', sides: ['BEL', 'NOR'] });
  });
  it('that went on are those of the text', () => {
    expect(encounters(`${LEAD} Die Gespräche wurden am Nachmittag fortgesetzt.`, '2031-05-06')).toHaveLength(1);
  });
});

describe('places', () => {
  it('do not pass from one building to whom someone else met', () => {
    const [first, second] = encounters(`Präsident Juri Malkow empfing heute die norwegische Königin Anna Holm. Anschließend traf Anna Holm im Außenministerium Minister Nils Berg.`, '2031-05-06');
    expect([first?.place, second?.place]).toEqual([undefined, 'Außenministerium']);
  });
});

describe('programmes', () => {
  it('tell the place of each encounter by itself', () => {
    const text = 'Präsident Juri Malkow reist am 7. Mai zu einem Besuch nach Norwegen. Auf dem Programm stehen Gespräche mit Ministerpräsident Erik Sund sowie eine Kranzniederlegung am Ehrenmal.';
    expect(encounters(text, '2031-05-06').find((e) => e.kind === 'talks')).toMatchObject({ status: 'planned', people: [{ name: 'Juri Malkow' }, { name: 'Erik Sund' }] });
    expect(encounters(text, '2031-05-06').find((e) => e.kind === 'talks')?.place).toBe('Norwegen');
  });
});

describe('plans', () => {
  it('lie ahead where someone agreed on them', () => {
    const text = 'Kanzlerin Eva Stern telefonierte heute mit dem norwegischen Präsidenten Erik Sund. Sie vereinbarten, im Vorfeld des G20-Gipfels im September erneut zu sprechen.';
    expect(encounters(text, '2031-01-12')[1]).toMatchObject({ kind: 'conference', status: 'planned', date: '2031-09', sides: ['G20'] });
  });
});
