/** Compares what a rule's example says with an item of a record. */

type Named = { readonly name?: unknown; readonly text?: unknown; readonly title?: unknown; readonly word?: unknown; readonly content?: { readonly text?: unknown } };

/**
 * Strings are compared with the value itself, with a name, title or word, or with the text of a span; lists by inclusion;
 * of objects only the fields that are named.
 */
export function fulfils(actual: unknown, expected: unknown, text: string): boolean {
  if (Array.isArray(expected)) return Array.isArray(actual) && expected.every((e) => actual.some((a) => fulfils(a, e, text)));
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return false;
    return Object.entries(expected).every(([key, value]) => fulfils((actual as Record<string, unknown>)[key], value, text));
  }
  if (Array.isArray(actual)) return actual.length === 1 && fulfils(actual[0], expected, text);
  if (typeof expected === 'string' && typeof actual === 'object' && actual !== null) return wordings(actual as Named, text).includes(expected);
  return actual === expected;
}

function wordings(item: Named & { readonly start?: unknown; readonly end?: unknown }, text: string): unknown[] {
  const slice = typeof item.start === 'number' && typeof item.end === 'number' ? text.slice(item.start, item.end) : undefined;
  return [item.name, item.text, item.title, item.word, item.content?.text, slice];
}
