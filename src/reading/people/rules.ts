/** The rules by which persons are read, each by how the person's first office (or the name alone) stands in the text. */
import type { Rule } from '../rule.ts';

export const peopleRules: readonly Rule[] = [
  {
    id: 'people.name',
    part: 'people',
    intent: 'A given name with a family name, a family name that comes first, initials or particles make a person also without an office.',
    examples: [
      { language: 'en', text: "He received a call from his Malaysian counterpart, Dato' Sri Zulkifli Hashim.", yields: { name: 'Zulkifli Hashim', country: 'MYS' } },
      { language: 'de', text: 'Wladimir Tarnow führte ein Telefongespräch mit Abdel Rahman al-Nuri.', yields: { name: 'Wladimir Tarnow' } },
      { language: 'de', text: 'Zugegen waren Kim Sung Ho und NGUYEN VAN AN.', yields: { name: 'NGUYEN VAN AN' } },
      { language: 'en', text: 'She explained to Mr Sund Norway’s approach to trade.', yields: { name: 'Sund' } },
      { language: 'de', text: 'Am Montag besuchte Erik Tarn Projekte im Norden.', yields: { name: 'Erik Tarn' } },
      { language: 'de', text: 'Sie traf ihren norwegischen Amtskollegen Erik von der Tann.', yields: { name: 'Erik von der Tann', country: 'NOR' } },
      { language: 'de', text: 'Präsident Juri Malkow traf im Gästehaus Ahornhof Erik Sund.', yields: { name: 'Erik Sund' } },
      { language: 'en', text: 'On Friday Erik Sund had a telephone conversation with President of Kenya Joseph Wanyonyi.', yields: { name: 'Erik Sund' } },
      { language: 'de', text: 'Außenministerin Anna Lund empfing ihre Amtskollegen aus Norwegen (Erik Sund) und Kenia (Joseph Wanyonyi).', yields: { name: 'Erik Sund', country: 'NOR' } },
    ],
    counterexamples: [
      { language: 'de', text: 'Die Kim Sung Ho Stiftung und die Nordbank AG nahmen an der Messe in San Marino teil.' },
      { language: 'en', text: 'The delegation visited Marina Barrage and the Department for Asia Pacific in Ha Noi.' },
      { language: 'en', text: 'She will speak in the General Debate and visit the Secretariat for Civil Protection.' },
      { language: 'de', text: 'Der Besuch der Staatssekretärin Anfang Juni gefiel allen.' },
      { language: 'de', text: 'Das Treffen fand in Hong Kong an Bord der USS Robert Miller statt.' },
    ],
  },
  {
    id: 'people.office-before-name',
    part: 'people',
    intent: 'An office stands before the name, with its attributes and without article, honorific or word of honour.',
    examples: [
      { language: 'de', text: 'Sachsen-Anhalts Ministerpräsident Karl Berg sprach.', yields: { name: 'Karl Berg', offices: [{ title: 'Sachsen-Anhalts Ministerpräsident' }], country: 'DEU' } },
      { language: 'en', text: "Minister Anna Lund met Norway's Foreign Minister Erik Sund in Oslo.", yields: { name: 'Erik Sund', offices: [{ title: "Norway's Foreign Minister" }], country: 'NOR' } },
      { language: 'en', text: 'Norwegian Foreign Minister Prince Erik Sund arrived in Vienna.', yields: { name: 'Erik Sund', offices: [{ title: 'Norwegian Foreign Minister' }] } },
      { language: 'de', text: 'Präsident Juri Malkow empfing am Mittwoch Seine Durchlaucht Erbprinz Erik Sund.', yields: { name: 'Erik Sund', offices: [{ title: 'Erbprinz' }] } },
      { language: 'en', text: 'Minister Anna Lund met Deputy Prime Minister Erik Sund in Oslo.', yields: { name: 'Erik Sund', offices: [{ title: 'Deputy Prime Minister' }] } },
      {
        language: 'en',
        text: 'Minister Anna Lund met Wednesday with U.S. Secretary of State John Carver.',
        yields: { name: 'John Carver', offices: [{ title: 'U.S. Secretary of State' }], country: 'USA' },
      },
      { language: 'en', text: 'External Affairs Minister S Ramanujam met Minister Anna Lund.', yields: { name: 'S Ramanujam', offices: [{ title: 'External Affairs Minister' }] } },
      { language: 'en', text: 'This evening Prime Minister Anna Lund spoke to President-elect Daniel Morel of France.', yields: { name: 'Daniel Morel', offices: [{ title: 'President-elect' }] } },
      { language: 'en', text: 'Foreign Minister Shah Nawaz Rahimi met Minister Anna Lund.', yields: { name: 'Shah Nawaz Rahimi', offices: [{ title: 'Foreign Minister' }] } },
      { language: 'en', text: 'The Norwegian Foreign Minister Erik Sund arrived.', yields: { name: 'Erik Sund', offices: [{ title: 'Norwegian Foreign Minister' }], country: 'NOR' } },
      { language: 'en', text: 'She met Norwegian Finance Minister Erik Sund.', yields: { name: 'Erik Sund', offices: [{ title: 'Norwegian Finance Minister' }], country: 'NOR' } },
      { language: 'en', text: 'She met UN Secretary General Erik Sund.', yields: { name: 'Erik Sund', offices: [{ title: 'UN Secretary General' }] } },
      { language: 'en', text: 'On Monday President Erik Sund arrived.', yields: { name: 'Erik Sund', offices: [{ title: 'President' }] } },
      {
        language: 'en',
        text: 'She received Ambassador Extraordinary and Plenipotentiary of the Republic of Norway Erik Sund.',
        yields: { name: 'Erik Sund', offices: [{ title: 'Ambassador Extraordinary and Plenipotentiary of the Republic of Norway' }], country: 'NOR' },
      },
      {
        language: 'en',
        text: 'Deputy Prime Minister, Minister of Foreign Affairs and European Integration Erik Sund had a meeting with Minister Anna Lund.',
        yields: { name: 'Erik Sund', offices: [{ title: 'Deputy Prime Minister' }, { title: 'Minister of Foreign Affairs and European Integration' }] },
      },
      { language: 'en', text: 'Also present was Vietnamese Ambassador Le Thi Minh Hoa.', yields: { name: 'Le Thi Minh Hoa', country: 'VNM' } },
      { language: 'en', text: 'She met Under Secretary of Defense for Policy Dr. Erik Sund.', yields: { name: 'Erik Sund', offices: [{ title: 'Under Secretary of Defense for Policy' }] } },
      { language: 'en', text: 'She met Press Secretary Col. Erik Sund.', yields: { name: 'Erik Sund', offices: [{ title: 'Press Secretary' }] } },
      { language: 'en', text: 'She met Minister for Economic Policies Pradeep Sundaram.', yields: { name: 'Pradeep Sundaram', offices: [{ title: 'Minister for Economic Policies' }] } },
      { language: 'en', text: 'She met Minister of Public Health Tsering Wangdu.', yields: { name: 'Tsering Wangdu', offices: [{ title: 'Minister of Public Health' }] } },
      { language: 'en', text: 'She met Secretary of Commerce Anna Sund in Oslo.', yields: { name: 'Anna Sund', offices: [{ title: 'Secretary of Commerce' }] } },
      {
        language: 'de',
        text: 'Bundespräsidentin Eva Stern traf am Dienstag in Wien Finnlands Außenminister Erik Sund.',
        yields: { name: 'Erik Sund', offices: [{ title: 'Finnlands Außenminister' }], country: 'FIN' },
      },
      {
        language: 'de',
        text: 'Sie traf den Minister für Forschung und Hochschulen Erik Sund.',
        yields: { name: 'Erik Sund', offices: [{ title: 'Minister für Forschung und Hochschulen' }] },
      },
      { language: 'de', text: 'Sie traf den Präsidenten des Ständerats Paul Sund.', yields: { name: 'Paul Sund', offices: [{ title: 'Präsidenten des Ständerats' }] } },
      { language: 'de', text: 'Er empfing den verehrten norwegischen Außenminister Erik Sund.', yields: { name: 'Erik Sund', offices: [{ title: 'norwegischen Außenminister' }], country: 'NOR' } },
      {
        language: 'de',
        text: 'Er traf den Präsidenten der Republik Peru Juan Tovar Prieto.',
        yields: { name: 'Juan Tovar Prieto', offices: [{ title: 'Präsidenten der Republik Peru' }], country: 'PER' },
      },
      { language: 'de', text: 'Auch der Sprecher des Präsidenten Juri Malkow nahm teil.', yields: { name: 'Juri Malkow', offices: [{ title: 'Sprecher des Präsidenten' }] } },
      { language: 'de', text: 'Sie traf Bundesministerin a. D. Eva Stern.', yields: { name: 'Eva Stern', offices: [{ title: 'Bundesministerin a. D.' }] } },
    ],
    counterexamples: [
      { language: 'en', text: 'READOUT OF THE CALL WITH SPANISH FOREIGN MINISTER TOVAR' },
      { language: 'de', text: 'Der Chef Information des Departements erteilt Auskunft.' },
      { language: 'de', text: 'Der Botschafter in Oslo gab dem Bundesrat Gelegenheit zur Stellungnahme.' },
    ],
  },
  {
    id: 'people.office-after-name',
    part: 'people',
    intent: 'Offices follow the name behind a comma, a dash or in brackets; each of several is one by itself, and a shared genitive stays with the last.',
    examples: [
      {
        language: 'en',
        text: 'Minister Anna Lund met with Erik Sund, head of the International Department of the Party of Norway who is on a visit to Vienna.',
        yields: { name: 'Erik Sund', offices: [{ title: 'head of the International Department of the Party of Norway' }] },
      },
      {
        language: 'en',
        text: 'Pak Chol, chairman of the State Commission of the Democratic People’s Republic of Korea, arrived in Vienna.',
        yields: { name: 'Pak Chol', country: 'PRK' },
      },
      {
        language: 'en',
        text: 'Erik Sund, ambassador extraordinary and plenipotentiary of Norway to Kenya, was present.',
        yields: { name: 'Erik Sund', offices: [{ title: 'ambassador extraordinary and plenipotentiary of Norway to Kenya' }], country: 'NOR' },
      },
      { language: 'en', text: "She met Erik Sund, the UN Secretary-General's personal envoy.", yields: { name: 'Erik Sund', offices: [{ title: "UN Secretary-General's personal envoy" }] } },
      { language: 'en', text: 'She met Erik Sund, State Minister for Trade.', yields: { name: 'Erik Sund', offices: [{ title: 'State Minister for Trade' }] } },
      { language: 'en', text: 'Erik Sund, Foreign Minister of Norway, arrived in Vienna.', yields: { name: 'Erik Sund', offices: [{ title: 'Foreign Minister of Norway' }], country: 'NOR' } },
      {
        language: 'de',
        text: 'Es kamen Pak Chol, Sekretär der Partei und Vorsitzender des Rates der DVRK, und Erik Sund, Botschafter Norwegens in unserem Land.',
        yields: { name: 'Pak Chol', offices: [{ title: 'Sekretär der Partei' }, { title: 'Vorsitzender des Rates der DVRK' }], country: 'PRK' },
      },
      { language: 'de', text: 'Auskunft erteilt Anna Kern (Sprecherin des Ministeriums).', yields: { name: 'Anna Kern', offices: [{ title: 'Sprecherin des Ministeriums' }] } },
    ],
    counterexamples: [{ language: 'de', text: 'Sie sprach mit Anna Kern, der Botschafter Paul Tarn hörte zu.' }],
  },
  {
    id: 'people.name-after-office',
    part: 'people',
    intent: 'The name follows as an apposition to the office and all that belongs to it.',
    examples: [
      {
        language: 'de',
        text: 'Juri Malkow empfing das Mitglied des Präsidiums des Zentralkomitees und Minister für Handel der Republik Kenia, Joseph Wanyonyi, in Minsk.',
        yields: { name: 'Joseph Wanyonyi', offices: [{ title: 'Mitglied des Präsidiums des Zentralkomitees' }, { title: 'Minister für Handel der Republik Kenia' }], country: 'KEN' },
      },
      {
        language: 'de',
        text: 'Juri Malkow empfing den Botschafter der Republik Kenia, Seine Exzellenz Joseph Wanyonyi, in Minsk.',
        yields: { name: 'Joseph Wanyonyi', offices: [{ title: 'Botschafter der Republik Kenia' }], country: 'KEN' },
      },
      {
        language: 'en',
        text: 'The minister met on Tuesday Norwegian Ambassador in Vienna, Erik Sund, at the end of his tenure.',
        yields: { name: 'Erik Sund', offices: [{ title: 'Norwegian Ambassador in Vienna' }], country: 'NOR' },
      },
      {
        language: 'en',
        text: 'She met the Minister for Trade of Norway, His Excellency Erik Sund, in Vienna.',
        yields: { name: 'Erik Sund', offices: [{ title: 'Minister for Trade of Norway' }], country: 'NOR' },
      },
      {
        language: 'en',
        text: 'The EU High Representative for Foreign and Security Policy and Vice President of the European Commission Eva Stern met Minister Anna Lund.',
        yields: { name: 'Eva Stern', offices: [{ title: 'EU High Representative for Foreign and Security Policy' }, { title: 'Vice President of the European Commission' }] },
      },
      {
        language: 'en',
        text: 'The Foreign Minister of Kenya, Mr Joseph Wanyonyi, the Foreign Minister of Norway, Mr Erik Sund, and the Foreign Minister of Peru, Ms Ana Tovar, met in Vienna.',
        yields: { name: 'Erik Sund', offices: [{ title: 'Foreign Minister of Norway' }], country: 'NOR' },
      },
      {
        language: 'en',
        text: 'She called on the President of the House of Representatives, Ms Anna Sund.',
        yields: { name: 'Anna Sund', offices: [{ title: 'President of the House of Representatives' }] },
      },
      { language: 'en', text: 'The Foreign Minister of Norway, Erik Sund, arrived in Vienna.', yields: { name: 'Erik Sund', offices: [{ title: 'Foreign Minister of Norway' }] } },
      {
        language: 'de',
        text: 'Der Vorsteher des Departements für Inneres (DFI), Paul Tarn, empfing die Gäste.',
        yields: { name: 'Paul Tarn', offices: [{ title: 'Vorsteher des Departements für Inneres (DFI)' }] },
      },
      {
        language: 'de',
        text: 'Sie traf den Präsidenten der Vereinigten Arabischen Emirate, Scheich Hamad bin Rashid Al Nur, in Wien.',
        yields: { name: 'Hamad bin Rashid Al Nur', offices: [{ title: 'Präsidenten der Vereinigten Arabischen Emirate' }], country: 'ARE' },
      },
    ],
    counterexamples: [{ language: 'de', text: 'Der Präsident Paul Tarn, Eva Stern und Erik Sund waren da.' }],
  },
  {
    id: 'people.office-in-next-line',
    part: 'people',
    intent: 'In the lines on whom to ask, the name stands alone on a line and the office on the next.',
    examples: [
      { language: 'de', text: 'Der Minister reist ab.\n\nAuskunft:\nAnna Kern\nLeiterin Kommunikation\nTel. 000 00 00', yields: { name: 'Anna Kern', offices: [{ title: 'Leiterin Kommunikation' }] } },
    ],
    counterexamples: [{ language: 'de', text: 'Der Minister reist ab.\n\nAuskunft:\nAnna Kern\nTel. 000 00 00' }],
  },
  {
    id: 'people.office-shared',
    part: 'people',
    intent: 'An office in the plural before several names is held by each of them.',
    examples: [
      {
        language: 'de',
        text: 'Die Präsidenten Juri Malkow von Armenien und Ilham Sarow von Georgien trafen sich.',
        yields: { name: 'Ilham Sarow', offices: [{ title: 'Präsidenten' }], country: 'GEO' },
      },
      {
        language: 'de',
        text: 'Am Treffen nahmen die Abgeordneten Dr. Juri Malkow (AB), Ilham Sarow (CD) und Eva Stern (EF) teil.',
        yields: { name: 'Ilham Sarow', offices: [{ title: 'Abgeordneten' }] },
      },
    ],
    counterexamples: [
      { language: 'de', text: 'Präsident Juri Malkow und Ilham Sarow trafen sich.' },
      { language: 'de', text: 'Die anwesenden Juri Malkow (AB) und Ilham Sarow (CD) trafen sich.' },
    ],
  },
  {
    id: 'people.office-by-role',
    part: 'people',
    intent: 'A role with its article that can only mean one person spoken of before is an office of that person.',
    examples: [
      {
        language: 'de',
        text: 'Juri Malkow telefonierte mit dem Präsidenten der Türkei Kemal Sahin. Der russische Präsident dankte ihm.',
        yields: { name: 'Juri Malkow', offices: [{ title: 'russische Präsident' }], country: 'RUS' },
      },
      {
        language: 'de',
        text: 'Anna Kern traf in Oslo Minister Erik Sund. Die Außenministerin dankte ihm.',
        yields: { name: 'Anna Kern', offices: [{ title: 'Außenministerin' }] },
      },
    ],
    counterexamples: [
      { language: 'de', text: 'Präsident Juri Malkow sprach mit Präsident Kemal Sahin. Der Präsident dankte.' },
      { language: 'de', text: 'Regierungsrätin Anna Kern traf in Oslo Staatssekretärin Eva Stern. Die Außenministerin dankte.' },
      { language: 'de', text: 'Kulturministerin Anna Kern traf in Oslo Minister Erik Sund. Die Außenministerin dankte ihm.' },
    ],
  },
  {
    id: 'people.office-predicated',
    part: 'people',
    intent: 'What someone is said to be is an office where it is a post and no praise.',
    examples: [
      {
        language: 'de',
        text: 'Anna Kern, die auch Mitglied des Sicherheitsrates ist, traf Botschafter Paul Tarn.',
        yields: { name: 'Anna Kern', offices: [{ title: 'Mitglied des Sicherheitsrates' }] },
      },
    ],
    counterexamples: [{ language: 'de', text: 'Anna Kern ist nicht Mitglied des Sicherheitsrates. Anna Kern ist eine gute Vermittlerin.' }],
  },
  {
    id: 'people.office-acting-as',
    part: 'people',
    intent: 'What the subject acts as, told with "als", is an office; what one acts as for the occasion is none.',
    examples: [{ language: 'de', text: 'Anna Kern besuchte als Vorsitzende des Europarats die Region.', yields: { name: 'Anna Kern', offices: [{ title: 'Vorsitzende des Europarats' }] } }],
    counterexamples: [{ language: 'de', text: 'Anna Kern nahm als Vertreterin des Europarats teil.' }],
  },
];
