/** Days as feeds write them: the day that its publisher has in mind, whatever the hour and the zone. */
import { isDay } from '../../base/day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Of "2031-03-04T09:00:00+01:00" (RFC 3339) and "Tue, 04 Mar 2031 09:00:00 +0100" (RFC 822). */
export function feedDay(told: string | undefined): string | undefined {
  const text = told?.trim().slice(0, 60) ?? '';
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|[T\s])/u.exec(text)?.[0];
  if (iso !== undefined) return isDay(iso) ? iso : undefined;
  const m = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}*\.?\s+(\d{4})\b/u.exec(text);
  const month = MONTHS.indexOf(m?.[2]?.toLowerCase() ?? '') + 1;
  if (!m || !month) return undefined;
  const day = `${m[3]}-${String(month).padStart(2, '0')}-${(m[1] as string).padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
