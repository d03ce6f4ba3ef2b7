/** The page on the rules, made of the rules themselves. */
import { eventRules } from '../src/coding/rules.ts';
import type { Rule, RuleExample } from '../src/reading/rule.ts';
import { RULES } from '../src/reading/rules.ts';

const HEAD = `# Rules

What the reader reads, and what it must not. Each rule has a stable id, which \`readout explain\` prints beside what the rule
found, and \`readout code\` beside each event. The sentences are invented; they are also the rule's tests.

*Made by \`npm run docs\`; do not edit.*
`;

const ALL = [...RULES, ...eventRules];

export function rulesPage(): string {
  const parts = [...new Set(ALL.map((rule) => rule.part))];
  return `${[HEAD, ...parts.map((part) => [`## ${part}\n`, ...ALL.filter((rule) => rule.part === part).map(section)].join('\n'))].join('\n')}`;
}

function section(rule: Rule): string {
  return `### \`${rule.id}\`

${rule.intent}

${rule.examples.map((example) => `- ${sentence(example)}${yields(example)}`).join('\n')}
${rule.counterexamples.map((example) => `- Not: ${sentence(example)}`).join('\n')}
`;
}

const sentence = ({ text, published }: RuleExample): string => `*${text.replace(/\s+/gu, ' ').replaceAll('*', '\\*')}*${published ? ` (published ${published})` : ''}`;

const yields = (example: RuleExample): string => (example.yields ? ` → \`${JSON.stringify(example.yields)}\`` : '');
