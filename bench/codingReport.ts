/** Accuracy, F1 by type and the table of confusions for labels given and labels right. */
export interface Judged {
  readonly gold: string;
  /** "none" where no label was given. */
  readonly given: string;
  readonly text: string;
}

export interface TypeFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

export function report(judged: readonly Judged[]): { accuracy: number; macroF1: number; byType: Map<string, TypeFigures> } {
  const byType = new Map<string, TypeFigures>();
  for (const type of [...new Set(judged.map((j) => j.gold))].sort()) {
    const right = judged.filter((j) => j.gold === type && j.given === type).length;
    const given = judged.filter((j) => j.given === type).length;
    const gold = judged.filter((j) => j.gold === type).length;
    byType.set(type, { precision: given ? right / given : 0, recall: right / gold, f1: right ? (2 * right) / (given + gold) : 0, gold });
  }
  const accuracy = judged.filter((j) => j.gold === j.given).length / Math.max(1, judged.length);
  const macroF1 = [...byType.values()].reduce((sum, f) => sum + f.f1, 0) / Math.max(1, byType.size);
  return { accuracy, macroF1, byType };
}

/** Rows what was right, columns what was given. */
export function formatConfusion(judged: readonly Judged[]): string {
  const labels = [...new Set(judged.flatMap((j) => [j.gold, j.given]))].sort((a, b) => Number(a === 'none') - Number(b === 'none') || a.localeCompare(b));
  const lines = [`    ${'right \\ given'.padEnd(14)}${labels.map((l) => l.slice(0, 5).padStart(6)).join('')}`];
  for (const gold of labels) {
    const row = judged.filter((j) => j.gold === gold);
    if (row.length) lines.push(`    ${gold.padEnd(14)}${labels.map((l) => String(row.filter((j) => j.given === l).length || '·').padStart(6)).join('')}`);
  }
  return lines.join('\n');
}
