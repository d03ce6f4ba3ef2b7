/** Notices as people read them: what was found, what was expected, where, what to do next. */
import type { Notice } from '../../base/notice.ts';

export function noticeLines(notice: Notice, speaker: string): string[] {
  const { where } = notice;
  const place = [where?.file, where?.line === undefined ? undefined : `line ${where.line}`, where?.span ? `characters ${where.span.start} to ${where.span.end}` : undefined].filter(Boolean).join(', ');
  const lines = [`${speaker}: ${place ? `${place}: ` : ''}${notice.message}`];
  if (notice.expected) lines.push(`  expected: ${notice.expected}`);
  if (notice.next) lines.push(`  next: ${notice.next}`);
  return lines;
}
