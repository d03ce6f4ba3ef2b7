import { describe, expect, it } from 'vitest';
import { type Clause, clausesWithin } from '../shared/clause.ts';
import { analyseEnglish } from './analyse.ts';

/** Who does what to whom in the clause of a verb, as words. */
function told(text: string, verb: string): Record<string, string> | undefined {
  const analysed = analyseEnglish(text);
  const clauses = analysed.sentences.flatMap((s) => s.clauses.flatMap((c) => clausesWithin(c)));
  const clause: Clause | undefined = clauses.find((c) => c.predicate?.key === verb);
  if (!clause) return undefined;
  const words = (from: number, to: number): string => analysed.text.slice(analysed.tokens[from]?.start, analysed.tokens[to - 1]?.end);
  return {
    voice: clause.predicate?.voice ?? '',
    tense: clause.predicate?.tense ?? '',
    ...Object.fromEntries(clause.arguments.map(({ role, phrase }) => [phrase.preposition ? phrase.preposition.key : role, words(phrase.coreFrom, phrase.to)])),
  };
}

describe('one act in many constructions', () => {
  it('active', () => {
    expect(told('President Eva Stern received the Kenyan Foreign Minister Joseph Wanyonyi in Vienna.', 'receive')).toEqual({
      voice: 'active',
      tense: 'past',
      subject: 'President Eva Stern',
      object: 'the Kenyan Foreign Minister Joseph Wanyonyi',
      in: 'Vienna',
    });
  });
  it('passive', () => {
    expect(told('The Kenyan Foreign Minister was received by President Eva Stern.', 'receive')).toEqual({
      voice: 'passive',
      tense: 'past',
      subject: 'The Kenyan Foreign Minister',
      by: 'President Eva Stern',
    });
  });
  it('in a relative clause', () => {
    expect(told('The talks, which were held in a friendly atmosphere, lasted two hours.', 'hold')).toMatchObject({ voice: 'passive', subject: 'which', in: 'a friendly atmosphere' });
    expect(told('The talks, which were held in a friendly atmosphere, lasted two hours.', 'last')).toMatchObject({ voice: 'active', subject: 'The talks' });
  });
  it('as an infinitive of whoever is asked', () => {
    expect(told('The minister urged all parties to respect the ceasefire.', 'respect')).toMatchObject({ subject: 'all parties', object: 'the ceasefire' });
    expect(told('The two sides agreed to strengthen their cooperation.', 'strengthen')).toMatchObject({ subject: 'The two sides', object: 'their cooperation' });
  });
  it('beside another', () => {
    expect(told('The minister thanked her host and invited him to Oslo.', 'invite')).toMatchObject({ subject: 'The minister', object: 'him', to: 'Oslo' });
  });
  it('of a PM, who is no hour', () => {
    expect(told('Minister Stern thanked PM for the supply of vaccines.', 'thank')).toMatchObject({ object: 'PM', for: 'the supply of vaccines' });
    expect(told('The talks began at 6:30 PM in Oslo.', 'begin')).toMatchObject({ at: '6:30 PM' });
  });
  it('behind a day', () => {
    for (const day of ['Today', 'Yesterday and today', 'On Monday 12 June'])
      expect(told(`${day}, State Secretary Paul Tarn, Head of the Secretariat for Trade, paid a visit to Oslo.`, 'pay')).toMatchObject({
        subject: 'State Secretary Paul Tarn, Head of the Secretariat for Trade',
        object: 'a visit',
      });
  });
  it('with a season behind it, or a year that is the subject', () => {
    expect(told('A first meeting is to take place next spring.', 'take-place')?.object ?? told('A first meeting is to take place next spring.', 'take')?.object).toBeUndefined();
    expect(told('This year marks the anniversary.', 'mark')).toMatchObject({ subject: 'This year', object: 'the anniversary' });
  });
  it('with the day inside the verb', () => {
    expect(told('Minister Eva Stern has today signed the agreement.', 'sign')).toMatchObject({ voice: 'active', tense: 'perfect', subject: 'Minister Eva Stern', object: 'the agreement' });
  });
  it('with the office before the name, the short form of the body between', () => {
    expect(told('The head of the Department of Trade (DOT) Eva Stern met the delegation.', 'meet')).toMatchObject({
      subject: 'The head of the Department of Trade (DOT) Eva Stern',
      object: 'the delegation',
    });
  });
  it('with two objects of one verb, or two needs of one agreement', () => {
    expect(told('Minister Stern held a meeting and a working lunch with Minister Sund of Norway.', 'hold')).toMatchObject({ object: 'a meeting and a working lunch', with: 'Minister Sund of Norway' });
    expect(told('The two agreed on the importance of a common approach against violence and the need to protect civilians.', 'agree')?.on).toContain('and the need');
  });
  it('with a relative clause that has no pronoun', () => {
    expect(told('They reflected on the leading role our countries are playing in the region.', 'play')).toMatchObject({ subject: 'our countries' });
    expect(told('They reflected on the leading role our countries are playing in the region.', 'reflect')).toMatchObject({ subject: 'They', on: 'the leading role' });
  });
  it('behind a participle that opens the sentence', () => {
    expect(told('Thanking the host for the warm welcome, Sund congratulated Kenya on its national day.', 'congratulate')).toMatchObject({ subject: 'Sund', object: 'Kenya' });
    expect(told('Thanking the host for the warm welcome, Sund congratulated Kenya on its national day.', 'thank')).toMatchObject({ subject: 'Sund', object: 'the host' });
    expect(told('Following the talks, the two ministers signed an agreement.', 'sign')).toMatchObject({ subject: 'the two ministers' });
  });
  it('beside a place, a name or the words that someone speaks', () => {
    expect(told('The guest was welcomed at the airport by Minister Eva Stern.', 'welcome')).toMatchObject({ at: 'the airport', by: 'Minister Eva Stern' });
    expect(told("In a conversation with Foreign Minister Nils Lund, Kenya's foreign minister offered condolences.", 'offer')).toMatchObject({ subject: "Kenya's foreign minister" });
    expect(told('In his speech Nils Lund warmly welcomed the guests.', 'welcome')).toMatchObject({ subject: 'Nils Lund', in: 'his speech', object: 'the guests' });
    expect(told('The guest voiced thanks to the Kenyan side.', 'voice')).toMatchObject({ object: 'thanks to the Kenyan side' });
  });
  it('with what a noun says, and with what is told of a noun', () => {
    const relation = (text: string): string | undefined => analyseEnglish(text).sentences[0]?.clauses[0]?.complements[0]?.relation;
    expect(relation('She gave an assurance that she would spare no effort.')).toBe('content');
    expect(relation('She shared the view that he had presented.')).toBe('relative');
  });
  it('in what someone says', () => {
    expect(told('Minister Stern said that Kenya would support the plan.', 'support')).toMatchObject({ subject: 'Kenya', object: 'the plan' });
  });
});

describe('words whose class only the sentence tells', () => {
  it('past tense and participle', () => {
    expect(told('The parties considered the agreement concluded between Norway and Kenya.', 'conclude')?.voice).toBe('passive');
    expect(told('The two also discussed the need to end the war.', 'discuss')).toMatchObject({ voice: 'active', object: 'the need' });
  });
  it('verbs of headings', () => {
    expect(told('Eva Stern Receives Foreign Minister of Kenya', 'receive')).toMatchObject({ subject: 'Eva Stern', object: 'Foreign Minister of Kenya' });
  });
});

describe('particles', () => {
  it('tell what is passed on', () => {
    expect(told('The guest passed on the greetings of King Olaf.', 'pass-on')).toMatchObject({ object: 'the greetings of King Olaf' });
  });
});

describe('phrases', () => {
  it('have office and name beside each other', () => {
    const text = analyseEnglish('Present were Choe Son-ok, Minister of Trade, and Pak Jong-il, ambassador.');
    const subject = text.sentences[0]?.clauses[0]?.arguments.find((a) => a.role === 'subject')?.phrase;
    expect(subject?.conjuncts.map((c) => c.appositions.length)).toEqual([1, 1]);
  });
  it('keep "of" with the noun before it', () => {
    expect(told('The guest conveyed the warm greetings of King Olaf to the President.', 'convey')).toMatchObject({ object: 'the warm greetings of King Olaf', to: 'the President' });
  });
});

describe('verbs that report', () => {
  it('behind a phrase at the head of the sentence', () => {
    expect(told('Thanking the host for the reception, Tarn congratulated Norway on its growth.', 'congratulate')).toMatchObject({ subject: 'Tarn', object: 'Norway' });
    expect(told('Noting that Kenya will help, he expressed the hope for peace.', 'express')).toMatchObject({ subject: 'he', object: 'the hope for peace' });
    expect(told('According to Tarn, talks on an agreement have reached their final stage.', 'reach')).toMatchObject({ subject: 'talks on an agreement', object: 'their final stage' });
  });
  it('behind what another of them tells', () => {
    expect(told('Tarn said that the peoples treasure what others built, and praised the work of the engineers.', 'praise')).toMatchObject({ subject: 'Tarn' });
    expect(told('Stern asked that the delivery be sped up; Tarn said he had told his staff.', 'say')).toMatchObject({ subject: 'Tarn' });
  });
  it('with their content behind a circumstance', () => {
    expect(told('Stern stated at the outset that she was ready.', 'state')).toMatchObject({ subject: 'Stern', at: 'the outset' });
    expect(told('He recalled with satisfaction his visit to Oslo.', 'recall')).toMatchObject({ object: 'his visit to Oslo' });
    expect(told('He voiced the conviction that relations, in which the pact opened a page, would grow.', 'grow')?.subject).toMatch(/^relations/u);
    expect(told('He hoped that the projects run by local companies will be kept safe.', 'keep')).toMatchObject({ voice: 'passive' });
    expect(told('Stern wished Paul Tarn success in his work.', 'wish')).toMatchObject({ indirect: 'Paul Tarn', object: 'success in his work' });
  });
});

describe('a list of things', () => {
  it.each([
    ['They discussed the safety of shipping in the Black Sea and preparations for the next session.', 2],
    ['They discussed the fees of schools in towns and villages.', 0],
    ['They discussed the state of relations, the conclusion of a pact on the protection of forests and student visas.', 3],
    ['They discussed the respect for rights in the areas left outside their control, supply chains for minerals, and the prospects of a pact.', 3],
    ['They discussed trade in agricultural products.', 0],
  ])('%s', (text, members) => {
    const clause = analyseEnglish(text)
      .sentences.flatMap((s) => s.clauses)
      .find((c) => c.predicate?.key === 'discuss');
    expect(clause?.arguments.find((a) => a.role === 'object')?.phrase.conjuncts.length).toBe(members);
  });
});

describe('an object behind circumstances', () => {
  it.each([
    ['President Sund received, at the Presidential Palace, Eva Stern of Hungary.', 'Eva Stern of Hungary'],
    ['The Sultan received at the palace, in the presence of Minister Paul Tarn, the Ambassador of Peru.', 'the Ambassador of Peru'],
    ['President Sund received in Oslo, Norway, Foreign Minister Eva Stern.', 'Foreign Minister Eva Stern'],
  ])('%s', (text, object) => {
    expect(told(text, 'receive')?.object).toBe(object);
  });
});

describe('the time before who acts', () => {
  it.each([
    ['In the afternoon President Stern laid a wreath.', 'lay', 'President Stern'],
    ['On Monday Foreign Minister Nils Lund travelled to Oslo.', 'travel', 'Foreign Minister Nils Lund'],
    ['On the same day President Stern met the Speaker.', 'meet', 'President Stern'],
  ])('%s', (text, verb, subject) => {
    expect(told(text, verb)?.subject).toBe(subject);
  });
});

it('two offices, each with a state and a name, stand beside each other', () => {
  const [clause] = analyseEnglish('Prime Minister of Norway Erik Sund and Vice President of Peru Eva Stern discussed trade.').sentences[0]?.clauses ?? [];
  expect(clause?.arguments.find((a) => a.role === 'subject')?.phrase.conjuncts).toHaveLength(2);
});

describe('two who act, something told of the first between them', () => {
  it.each([
    ['Minister Erik Sund, who was accompanied by Ambassador Paul Tarn, and President Eva Stern reiterated their commitment.', 2],
    // Where the relative clause is followed by a verb of the first, the second begins a clause of his own.
    ['Minister Erik Sund, who chaired the session, thanked Ambassador Paul Tarn, and President Eva Stern reiterated their commitment.', 0],
  ])('%s', (text, acting) => {
    const reiterated = analyseEnglish(text)
      .sentences.flatMap((s) => s.clauses.flatMap((c) => clausesWithin(c)))
      .find((c) => c.predicate?.key === 'reiterate');
    const subject = reiterated?.arguments.find((a) => a.role === 'subject')?.phrase;
    expect(subject?.conjuncts.length).toBe(acting);
  });
});

describe('verbs that the sentence before them hides', () => {
  it.each([
    ['The head of government said as he welcomed the guest that trade grew.', 'say', 'The head of government'],
    ['If financing is secured, Norway will build the bridge.', 'secure', 'financing'],
    ['They praised the trade between the ports and avenues for exchange in science came under discussion.', 'come', 'avenues for exchange in science'],
  ])('%s', (text, verb, subject) => {
    expect(told(text, verb)?.subject).toContain(subject);
  });
});

it('a condition between a verb and its object is taken out', () => {
  expect(told('Kenya would send, should the government ask for it, a medical team.', 'send')).toMatchObject({ subject: 'Kenya', object: 'a medical team' });
  expect(told('Kenya would send, if asked, a medical team.', 'send')).toMatchObject({ object: 'a medical team' });
  expect(told('Kenya would help if asked, and a team would come.', 'come')).toMatchObject({ subject: 'a team' });
});

it('matters that a passive exchanges are a list', () => {
  const [clause] = analyseEnglish('Views were exchanged on the river, the situation in Peru and developments in Kenya.').sentences[0]?.clauses ?? [];
  expect(clause?.arguments.find((a) => a.phrase.preposition?.key === 'on')?.phrase.conjuncts).toHaveLength(3);
});

it('a verb behind "and" goes on with the verb before, a verb behind a relative clause with its noun', () => {
  expect(told('Minister Stern presented Minister Sund with a painting and invited him to Oslo.', 'invite')).toMatchObject({ subject: 'Minister Stern', object: 'him' });
  expect(told('Minister Stern, who conveyed greetings from President Tarn, denounced the attack.', 'denounce')).toMatchObject({ subject: 'Minister Stern' });
  expect(told('Minister Stern met Minister Sund, who praised the plan and invited her to Oslo.', 'invite')?.subject).not.toBe('Minister Stern');
});

describe('where a phrase ends and who acts begins', () => {
  it.each([
    ['At the meeting Erik Sund conveyed greetings.', 'convey', { subject: 'Erik Sund', at: 'the meeting' }],
    ['At the talks, Erik Sund, head of the board, upon request of the King, handed over his letter.', 'hand-over', { subject: 'Erik Sund, head of the board' }],
    ['On July 25, commencing at noon, Mr. Sund held a meeting.', 'hold', { on: 'July 25' }],
    ['King Olav received the trade and investment delegation of Peru (PER) led by Ana Tovar, head of the board, on May 3.', 'receive', { on: 'May 3' }],
    ['Minister Stern met south Korean President Kim.', 'meet', { object: 'south Korean President Kim' }],
    ['The two leaders sincerely and frankly exchanged views on trade.', 'exchange', { subject: 'The two leaders' }],
    ['The ministers confirmed that on the basis of the pact signed on this occasion, they will deepen ties.', 'deepen', { subject: 'they' }],
    ['They met the King, discussed trade and signed a pact.', 'discuss', { subject: 'They', object: 'trade' }],
  ])('%s', (text, verb, expected) => {
    expect(told(text, verb)).toMatchObject(expected);
  });
  it('keeps events that are named after a place', () => {
    expect(told('In the Paris talks of May they agreed.', 'agree')).toMatchObject({ subject: 'they', in: 'the Paris talks of May' });
  });
});

it('what is said reaches back to its first verb', () => {
  expect(told('The plan is in the interest of all and contributes to peace, said Mr. Sund.', 'contribute')).toMatchObject({ subject: 'The plan' });
});

it('a participle before a noun in a list of things is no verb', () => {
  const clauses = analyseEnglish('They discussed the conflict in Peru, increased tension in Kenya and the threat of new tests.').sentences[0]?.clauses ?? [];
  expect(clauses.find((c) => c.predicate?.key === 'discuss')?.arguments.find((a) => a.role === 'object')?.phrase.conjuncts).toHaveLength(3);
  expect(told('They discussed the conflict, increased trade and opened a school.', 'increase')).toMatchObject({ object: 'trade' });
});

describe('verbs in a row', () => {
  it.each([
    ['The aim is to hold talks with Norway, implement the pact, promote trade and build trust.', 'promote', { object: 'trade' }],
    ['Kenya hopes that Norway will attach importance to peace and be able to help.', 'be', { subject: 'Norway' }],
    ['They condemned the rocket attacks against the town, and strongly supported the plan.', 'support', { subject: 'They', object: 'the plan' }],
    ['They condemned the rocket attacks against the town.', 'condemn', { object: 'the rocket attacks against the town' }],
  ])('%s', (text, verb, expected) => {
    expect(told(text, verb)).toMatchObject(expected);
  });
  it('do not run over a finite verb', () => {
    expect(told('He wants to leave, and they help the people build houses.', 'build')?.subject).not.toBe('He');
  });
});

it('talks go on with talks, and persons with persons', () => {
  const members = (text: string) => analyseEnglish(text).sentences[0]?.clauses[0]?.arguments.find((a) => a.role === 'object')?.phrase.conjuncts.length;
  expect(members('He held talks with Minister Erik Sund and consultations with Minister Paul Tarn.')).toBe(2);
  expect(members('He held talks with Minister Erik Sund and Minister Paul Tarn.')).toBe(0);
});

describe('further sentences of ministries', () => {
  const day =
    'On November 15, commencing at 10:20 a.m. (local time; 5:20 p.m. Norwegian time), for approximately 40 minutes, Mr. SUND Erik, Minister for Foreign Affairs, who was visiting Peru, held a meeting with Ms. Ana Tovar.';
  it.each([
    [day, 'hold', { subject: 'Mr. SUND Erik, Minister for Foreign Affairs', object: 'a meeting', on: 'November 15' }],
    ['The programme that the two countries launched several years ago has proved its worth.', 'prove', { subject: 'The programme' }],
    [
      'Today, Federal Councillor Eva Stern, Head of the Federal Department of Foreign Affairs (FDFA), has received Mr. Sund.',
      'receive',
      { subject: 'Federal Councillor Eva Stern, Head of the Federal Department of Foreign Affairs (FDFA)', object: 'Mr. Sund' },
    ],
    ['Today, Monday, Minister Stern received Mr. Sund.', 'receive', { subject: 'Minister Stern' }],
    ['According to him, the programme has proved its worth.', 'prove', { subject: 'the programme' }],
    ['Minister Stern expressed her hope that exchanges would be further promoted.', 'promote', { voice: 'passive', subject: 'exchanges' }],
    ['He added that frozen assets should be put at the disposal of Peru.', 'put', { voice: 'passive', subject: 'frozen assets' }],
    ['He called on partners to close the loopholes.', 'close', { on: 'partners', object: 'the loopholes' }],
    ['He noted that, once it enters into force, Norway will deploy two ships.', 'deploy', { subject: 'Norway', object: 'two ships' }],
    ['He offered condolences to the nation over the deaths of pilgrims.', 'offer', { object: 'condolences', to: 'the nation' }],
    ['He wished the government and people of Peru further progress and prosperity.', 'wish', { object: 'further progress and prosperity' }],
    ['Both sides agreed to operationalise local payments.', 'operationalise', { subject: 'Both sides', object: 'local payments' }],
    ['He said trade between the two countries had doubled.', 'double', { subject: 'trade between the two countries' }],
    ['Minister of State and Member of the Council of Ministers Paul Tarn received in Oslo, on Monday, Minister Erik Sund.', 'receive', { object: 'Minister Erik Sund' }],
    ['The schedule of contacts, including those at the high level, was also touched upon.', 'touch-upon', { voice: 'passive' }],
  ])('%s', (text, verb, expected) => {
    expect(told(text, verb)).toMatchObject(expected);
  });
  it('what is added to what one said is one’s own telling', () => {
    expect(told('Kenya will adhere firmly to the principle, Minister Sund said, adding that trade has grown.', 'add')).toMatchObject({ subject: 'Minister Sund' });
    expect(told('Kenya will go on, adding a third route.', 'add')?.subject).not.toBe('Minister Sund');
  });
  it('a verb behind "and" goes on with the one before, and is not told by it', () => {
    const [clause] = analyseEnglish('The Kenyan side is willing to speed up consultations and looks forward to hosting the meeting.').sentences[0]?.clauses ?? [];
    expect(clause?.predicate?.key).toBe('be');
  });
  it('an adjective and a noun may say which', () => {
    const matters = analyseEnglish('They discussed the nuclear and missile issues and the abductions issue.').sentences[0]?.clauses[0]?.arguments.find((a) => a.role === 'object');
    expect(matters?.phrase.conjuncts).toHaveLength(2);
    expect(told('The road is open and trade partners arrived.', 'arrive')).toMatchObject({ subject: 'trade partners' });
  });
});

describe('offices and names as agencies write them', () => {
  it.each([
    ['Secretary Paul R. Sund III met Minister Eva Stern.', 'meet', { subject: 'Secretary Paul R. Sund III', object: 'Minister Eva Stern' }],
    ['Secretary Sund met Republic of Peru (ROP) Minister of Trade Ana Tovar.', 'meet', { object: 'Republic of Peru (ROP) Minister of Trade Ana Tovar' }],
    ['Mr. Sund met Assistant Secretary for North African and Arctic Affairs Ana Tovar.', 'meet', { object: 'Assistant Secretary for North African and Arctic Affairs Ana Tovar' }],
    ['Minister Stern received on Dec. 17 a visiting delegation.', 'receive', { on: 'Dec. 17', object: 'a visiting delegation' }],
    ['The Special Envoy for the Middle East and Africa Erik Sund met experts.', 'meet', { subject: 'The Special Envoy for the Middle East and Africa Erik Sund' }],
    ['Minister Stern met a group of UN technical experts.', 'meet', { object: 'a group of UN technical experts' }],
    ['The aid has, Minister Stern said, reached the town.', 'reach', { subject: 'The aid', object: 'the town' }],
    ['According to a note issued later, the two ministers discussed trade.', 'discuss', { subject: 'the two ministers', object: 'trade' }],
    ['The ministers discussed efforts to secure the border.', 'discuss', { object: 'efforts' }],
    ['Matters discussed by the two ministers were trade and energy.', 'discuss', { voice: 'passive', by: 'the two ministers' }],
    ['The envoy re-highlighted the pact.', 'highlight', { object: 'the pact' }],
    ['They noted with satisfaction that, after the vote on the reform, there should be no further obstacles.', 'be', { subject: 'no further obstacles' }],
    ['The chief items on the agenda between both guests on Monday will be ports and ships.', 'be', { predicative: 'ports and ships' }],
    ['They completed talks on an air services agreement.', 'complete', { object: 'talks on an air services agreement' }],
    ['In turn, the minister, thanking both partners for their help last winter, assured that Kenya would stay.', 'assure', { subject: 'the minister' }],
  ])('%s', (text, verb, expected) => {
    expect(told(text, verb)).toMatchObject(expected);
  });
  const members = (text: string, role: string) => analyseEnglish(text).sentences[0]?.clauses[0]?.arguments.find((a) => a.role === role)?.phrase.conjuncts.length;
  it('persons with their offices make a list', () => {
    expect(members('Mr. Lund spoke with Peruvian President Ana Tovar, Kenyan Prime Minister Ali Tarn and Finnish President Eva Stern.', 'prepositional')).toBe(3);
    expect(members('Mr. Lund spoke with President Ana Tovar, Minister of Trade, and left.', 'prepositional')).toBe(0);
    expect(members('Minister Paul Tarn and the Under Secretary for Trade Eva Stern held talks.', 'subject')).toBe(2);
  });
  it('a second field of an office is none of the talks', () => {
    expect(members('Mr. Lund held a call with the State Secretary for Trade and digital matters of Kenya, Ali Tarn.', 'object')).toBe(0);
  });
});

it('a name of two capitals is no pronoun', () => {
  expect(told('In Prague, Mrs Stern-Roy will meet the Minister of Foreign Affairs, Paul Tarn.', 'meet')).toMatchObject({ subject: 'Mrs Stern-Roy', in: 'Prague' });
  expect(told('In Prague, whoever will meet the Minister is welcome.', 'meet')).not.toMatchObject({ subject: 'Mrs Stern-Roy' });
});

describe('days beside names', () => {
  it.each([
    ['On 16.08.2034 President Stern received the Kenyan Minister.', 'receive', { on: '16.08.2034', subject: 'President Stern' }],
    ['Minister Sund will visit Kenya May 12-14.', 'visit', { object: 'Kenya' }],
    ['Minister Sund met on Sunday in Oslo the Kenyan Foreign Minister, Mrs. Ali Tarn.', 'meet', { in: 'Oslo', object: 'the Kenyan Foreign Minister, Mrs. Ali Tarn' }],
    ['The ministers met in Oslo on Friday, the Minister of Trade said.', 'meet', { subject: 'The ministers' }],
    ['Today, the President of Kenya and head of the Department of Trade (DT), Ali Tarn, has received Minister Sund.', 'receive', { object: 'Minister Sund' }],
  ])('%s', (text, verb, expected) => {
    expect(told(text, verb)).toMatchObject(expected);
  });
  it('no one is met by those who meet', () => {
    expect(told('The ministers met in Oslo on Friday, the Minister of Trade said.', 'meet')?.object).toBeUndefined();
    expect(told('Today, the President of Kenya and head of the Department of Trade (DT), Ali Tarn, has received Minister Sund.', 'receive')?.subject).toContain('the President of Kenya');
  });
});

describe('styles, lists of offices and modals', () => {
  it.each([
    ['His Excellency the President, Dr. Ali Tarn, received Minister Sund.', 'receive', { subject: 'His Excellency the President, Dr. Ali Tarn', object: 'Minister Sund' }],
    ['Minister Sund was received by H.E. the Vice President, Ali Tarn.', 'receive', { by: 'H.E. the Vice President, Ali Tarn' }],
    ['His Excellency received the Minister, Ali Tarn.', 'receive', { subject: 'His Excellency', object: 'the Minister, Ali Tarn' }],
    ['The spokesman said that Minister Sund would host Kenyan Minister Tarn.', 'host', { subject: 'Minister Sund', object: 'Kenyan Minister Tarn' }],
    ['The ministers last met in Oslo.', 'meet', { subject: 'The ministers', in: 'Oslo' }],
    ['The last minister met Ali Tarn.', 'meet', { subject: 'The last minister' }],
    ['Minister Sund, who last saw Minister Tarn in Oslo, spoke.', 'see', { object: 'Minister Tarn' }],
    ['Minister Sund received in Oslo today Kenyan Ambassador Ali Tarn.', 'receive', { in: 'Oslo', object: 'Kenyan Ambassador Ali Tarn' }],
    ['In Oslo on Tuesday, Minister Sund held talks with his Kenyan counterpart, Ali Tarn, who then hosted him to dinner.', 'hold', { subject: 'Minister Sund', on: 'Tuesday' }],
    ['In Oslo on Tuesday, Minister Sund said, the two agreed.', 'agree', { subject: 'the two' }],
    ['With the Foreign Minister of Peru, Ana Tovar, the Kenyan Foreign Minister underlined the importance of trade.', 'underline', { subject: 'the Kenyan Foreign Minister' }],
    ['Meanwhile, Crown Prince and Prime Minister Ali Tarn received a call.', 'receive', { object: 'a call' }],
    ['Talks will be held via video link next Tuesday.', 'hold', { subject: 'Talks' }],
  ])('%s', (text, verb, expected) => {
    expect(told(text, verb)).toMatchObject(expected);
  });
  const members = (text: string, role: string) => analyseEnglish(text).sentences[0]?.clauses[0]?.arguments.find((a) => a.role === role)?.phrase.conjuncts.length;
  it('each office of a list stands before its own name', () => {
    expect(members('President Sund received Ambassador of Peru Ana Tovar, Ambassador of Kenya Ali Tarn and Ambassador of Finland Eva Stern.', 'object')).toBe(3);
    expect(members('President Sund received Ana Tovar, Ambassador of Peru, on Monday.', 'object')).toBe(0);
  });
  it('a second infinitive goes on with what was agreed, and not with the year before it', () => {
    const [clause] = analyseEnglish('It was agreed by both sides to conclude a pact by the end of the year and to convene the second round in Oslo.').sentences[0]?.clauses ?? [];
    expect(clause?.complements.map((c) => c.clause.predicate?.key)).toEqual(['conclude', 'convene']);
    const [other] = analyseEnglish('The sides used the end of the year to convene the second round.').sentences[0]?.clauses ?? [];
    expect(other?.complements).toHaveLength(1);
  });
});
