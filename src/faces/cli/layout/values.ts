/** A value of a record as one line: names and texts as they are, people by name and part, everything else as JSON. */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length ? value.map(valueWords).join(', ') : 'none';
  if (typeof value === 'object') {
    if ('text' in value && typeof value.text === 'string') return `“${value.text}”`;
    if ('name' in value && 'part' in value) return `${String(value.name)} (${String(value.part)})`;
    if ('title' in value && typeof value.title === 'string') return value.title;
  }
  return JSON.stringify(value);
}
