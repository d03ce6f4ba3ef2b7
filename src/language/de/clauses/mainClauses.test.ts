/** Several main clauses in a sentence: coordination, what is shared, what is left out. */
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../test/german.ts';

const read = (text: string) => clausesOf(text).map((c) => [c.verb, c.subject, c.object]);

describe('coordination', () => {
  it.each([
    [
      'Der Minister traf den Botschafter und führte Gespräche.',
      [
        ['treffen', 'Der Minister', 'den Botschafter'],
        ['führen', 'Der Minister', 'Gespräche'],
      ],
    ],
    [
      'Der Minister hat den Botschafter getroffen und Gespräche geführt.',
      [
        ['treffen', 'Der Minister', 'den Botschafter'],
        ['führen', 'Der Minister', 'Gespräche'],
      ],
    ],
    [
      'Der Vertrag wurde besprochen und unterzeichnet.',
      [
        ['besprechen', 'Der Vertrag', undefined],
        ['unterzeichnen', 'Der Vertrag', undefined],
      ],
    ],
    [
      'Der Minister kam und der Botschafter ging.',
      [
        ['kommen', 'Der Minister', undefined],
        ['gehen', 'der Botschafter', undefined],
      ],
    ],
    [
      'Der Minister kam, der Botschafter ging.',
      [
        ['kommen', 'Der Minister', undefined],
        ['gehen', 'der Botschafter', undefined],
      ],
    ],
    [
      'Die Schweiz hilft, aber sie zahlt nicht.',
      [
        ['helfen', 'Die Schweiz', undefined],
        ['zahlen', 'sie', undefined],
      ],
    ],
    [
      'Am Morgen traf er den König; am Abend eröffnete er die Messe.',
      [
        ['treffen', 'er', 'den König'],
        ['eröffnen', 'er', 'die Messe'],
      ],
    ],
    [
      'Der Präsident begrüsste den Gast, lobte die Zusammenarbeit und überreichte ein Geschenk.',
      [
        ['begrüssen', 'Der Präsident', 'den Gast'],
        ['loben', 'Der Präsident', 'die Zusammenarbeit'],
        ['überreichen', 'Der Präsident', 'ein Geschenk'],
      ],
    ],
    [
      'Der Vertrag soll die Zusammenarbeit stärken und den Handel fördern.',
      [
        ['stärken', 'Der Vertrag', 'die Zusammenarbeit'],
        ['fördern', 'Der Vertrag', 'den Handel'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Erik Sund dankte für die Hilfe, gab aber zu bedenken, dass es an Lehrern fehle.', 'geben', 'Erik Sund'],
    ['Erik Sund würdigte die Schritte, die Kenia getan habe, verschwieg aber seine Sorge nicht.', 'verschweigen', 'Erik Sund'],
    ['Eva Stern nannte es ermutigend, dass die Zahl sinkt, forderte jedoch weitere Schritte.', 'fordern', 'Eva Stern'],
    ['China wisse das zu schätzen und werde Kenia auch künftig entschlossen unterstützen.', 'unterstützen', 'China'],
  ])('goes on with its subject: %s', (text, verb, subject) => {
    const found = clausesOf(text).find((c) => c.verb === verb);
    expect(found?.subject).toBe(subject);
  });
  it('under one conjunction', () => {
    const found = clausesOf('Er sagte, dass die Gespräche begonnen haben und die Parteien den Vertrag unterzeichnen.');
    expect(found.map((c) => [c.relation, c.verb, c.subject])).toEqual([
      [undefined, 'sagen', 'Er'],
      ['content', 'beginnen', 'die Gespräche'],
      ['content', 'unterzeichnen', 'die Parteien'],
    ]);
  });
});

describe('headings', () => {
  it('have no verb and are fragments', () => {
    expect(clausesOf('Treffen von Ministerin Lind mit Präsident Holm')).toMatchObject([{ kind: 'fragment', verb: undefined }]);
  });
});
