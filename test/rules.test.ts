/** Holds every rule to its word: its examples yield what they say, its counterexamples yield nothing by it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/language/analyse.ts';
import { readWithTrace } from '../src/operations/read.ts';
import type { Found, RuleExample } from '../src/reading/rule.ts';
import { RULES } from '../src/reading/rules.ts';
import { PARTS } from '../src/records/record.ts';
import { fulfils } from './expectation.ts';

const READING = fileURLToPath(new URL('../src/reading', import.meta.url));

const foundBy = (rule: string, example: RuleExample): readonly Found<unknown>[] => {
  const { findings } = readWithTrace(example);
  return findings ? PARTS.flatMap((part) => findings[part] as readonly Found<unknown>[]).filter((found) => rulesOf(found).includes(rule)) : [];
};

const rulesOf = (found: Found<unknown>): string[] => [found.rule, ...(found.also ?? []).map((a) => a.rule)];

const readable = (example: RuleExample) => LANGUAGES.includes(example.language);

it('gives each rule an id of its own, named after its part', () => {
  expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length);
  for (const rule of RULES) expect(rule.id).toMatch(new RegExp(`^${rule.part}\\.[a-z0-9-]+$`, 'u'));
});

it('lets no rule work that is not in the registry', () => {
  const known = new Set(RULES.map((r) => r.id));
  const strange = new Set<string>();
  for (const rule of RULES)
    for (const example of [...rule.examples, ...rule.counterexamples].filter(readable)) {
      const { findings } = readWithTrace(example);
      for (const part of PARTS) for (const found of findings?.[part] ?? []) for (const id of rulesOf(found)) if (!known.has(id)) strange.add(id);
    }
  expect([...strange]).toEqual([]);
});

it('names no rule in the code that is not in the registry', () => {
  const known = new Set(RULES.map((r) => r.id));
  const code = readdirSync(READING, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const named = code.flatMap((name) => [...readFileSync(join(READING, name), 'utf8').matchAll(/\brule: '([a-z]+\.[a-z0-9-]+)'/gu)].map((m) => m[1] as string));
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

describe.each(RULES.filter((rule) => rule.part !== 'events').map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has an intent, an example and a counterexample', () => {
    expect(rule.intent).toMatch(/\p{L}/u);
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counterexamples.length).toBeGreaterThan(0);
  });
  it.each(rule.examples.filter(readable).map((example) => [example.text, example] as const))('reads: %s', (text, example) => {
    const found = foundBy(rule.id, example);
    expect(found.length, 'the rule made nothing of it').toBeGreaterThan(0);
    const items = found.map((f) => f.item);
    if (!items.some((item) => fulfils(item, example.yields ?? {}, text))) expect(items).toContainEqual(expect.objectContaining(example.yields ?? {}));
  });
  it.each(rule.counterexamples.filter(readable).map((example) => [example.text, example] as const))('reads nothing in: %s', (_, example) => {
    expect(foundBy(rule.id, example).map((f) => f.item)).toEqual([]);
  });
});
