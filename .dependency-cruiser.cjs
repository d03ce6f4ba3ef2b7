/**
 * The boundaries of the house: data flows one way, document → text → language → reading → coding → archive → faces, and
 * each folder stands above all that it imports.
 */

/** What each folder may import of src/ besides itself, and why no more. */
const ROOMS = {
  base: { may: [], because: 'everything stands on base, so base stands on nothing' },
  records: { may: ['base'], because: 'the record is a contract; it must not know how it is filled' },
  document: { may: ['base'], because: 'intake turns bytes into a source document and knows nothing of language' },
  text: { may: ['base'], because: 'a text edition is the same whatever is read out of it' },
  language: { may: ['base', 'text'], because: 'grammar serves reading and must not know what is read' },
  reading: { may: ['base', 'records', 'text', 'language'], because: 'reading asks an analysed text and fills records; it knows no file, no code, no store' },
  coding: { may: ['base', 'records'], because: 'coding sees records, never text: what is not in the record is in no event' },
  archive: { may: ['base', 'records'], because: 'the archive keeps what it is given; it reads nothing' },
  operations: { may: ['base', 'records', 'document', 'text', 'language', 'reading', 'coding', 'archive'], because: 'operations compose the stages and know no face' },
  faces: { may: ['base', 'records', 'operations'], because: 'a face shows what an operation gives; it composes no stages itself' },
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'Two modules that need each other are one; types count too.', from: {}, to: { circular: true } },
    ...Object.entries(ROOMS).map(([room, { may, because }]) => ({
      name: `${room}-imports`,
      severity: 'error',
      comment: `${room} may import ${may.join(', ') || 'nothing'}: ${because}.`,
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...may].join('|')})/` },
    })),
    {
      name: 'document-types-only',
      severity: 'error',
      comment: 'Text and archive may know what a document is; they must not open one.',
      from: { path: '^src/(text|archive)/' },
      to: { path: '^src/(document|text)/', pathNot: '^src/$1/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-language-imports-another',
      severity: 'error',
      comment: 'Languages meet in the Clause; what two of them need is in shared.',
      from: { path: '^src/language/([a-z]{2})/' },
      to: { path: '^src/language/[a-z]{2}/', pathNot: '^src/language/$1/' },
    },
    {
      name: 'shared-knows-no-language',
      severity: 'error',
      comment: 'The contracts that all languages keep must not depend on one of them.',
      from: { path: '^src/language/shared/' },
      to: { path: '^src/language/[a-z]{2}/' },
    },
    {
      name: 'reading-knows-no-language',
      severity: 'error',
      comment: 'Reading asks for roles and keys, so that the same logic serves every language; only contracts cross.',
      from: { path: '^src/reading/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/language/', pathNot: '^src/language/shared/' },
    },
    {
      name: 'faces-never-call-each-other',
      severity: 'error',
      comment: 'What two faces need is an operation.',
      from: { path: '^src/faces/([^/]+)/' },
      to: { path: '^src/faces/', pathNot: '^src/faces/$1/' },
    },
    {
      name: 'stages-are-pure',
      severity: 'error',
      comment: 'Immutable in, new value out: a stage that opens files, sockets or processes runs neither in a browser nor in a test without them.',
      from: { path: '^src/(base|records|document|text|language|reading|coding|operations)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'], path: '^(node:)?(fs|net|http|https|child_process|worker_threads|os|process)' },
    },
    {
      name: 'training-stays-outside',
      severity: 'error',
      comment: 'Training data and its programs are no part of what is shipped.',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(training|test|bench|docs)/' },
    },
    {
      name: 'tests-are-no-source',
      severity: 'error',
      comment: 'Nothing may depend on a test.',
      from: { pathNot: '\\.test\\.ts$' },
      to: { path: '\\.test\\.ts$' },
    },
    {
      name: 'dependencies-are-declared',
      severity: 'error',
      comment: 'An import that package.json does not name breaks with the next install.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    { name: 'everything-is-there', severity: 'error', comment: 'An import must lead somewhere.', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
