/** Events in the columns of GDELT's event table (version 2), tab-separated; columns that only GDELT can know stay empty. */
import type { EventEntity } from '../../records/event.ts';
import { type CodedDocument, dyadsOf, idOf, isoDate, tabbed } from './document.ts';

const ACTOR = ['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code', 'Type1Code', 'Type2Code', 'Type3Code'];
const GEO = ['Type', 'Fullname', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'];

export const GDELT_COLUMNS: readonly string[] = [
  'GLOBALEVENTID',
  'SQLDATE',
  'MonthYear',
  'Year',
  'FractionDate',
  ...ACTOR.map((c) => `Actor1${c}`),
  ...ACTOR.map((c) => `Actor2${c}`),
  'IsRootEvent',
  'EventCode',
  'EventBaseCode',
  'EventRootCode',
  'QuadClass',
  'GoldsteinScale',
  'NumMentions',
  'NumSources',
  'NumArticles',
  'AvgTone',
  ...GEO.map((c) => `Actor1Geo_${c}`),
  ...GEO.map((c) => `Actor2Geo_${c}`),
  ...GEO.map((c) => `ActionGeo_${c}`),
  'DATEADDED',
  'SOURCEURL',
];

export function gdeltLines(document: CodedDocument): string[] {
  return document.events.flatMap((event, i) =>
    dyadsOf(event).map(({ source, target }, n) => {
      const day = isoDate(event.date ?? document.published);
      const compact = day?.replaceAll('-', '') ?? '';
      const cells: Record<string, string> = {
        GLOBALEVENTID: `${idOf(document, i)}-${n + 1}`,
        SQLDATE: compact,
        MonthYear: compact.slice(0, 6),
        Year: compact.slice(0, 4),
        FractionDate: day === undefined ? '' : fraction(day),
        ...actor('Actor1', source),
        ...(target && actor('Actor2', target)),
        IsRootEvent: '1',
        EventCode: event.cameo,
        EventBaseCode: event.cameo.slice(0, 3),
        EventRootCode: event.cameo.slice(0, 2),
        QuadClass: String(event.quad),
        NumMentions: '1',
        NumSources: '1',
        NumArticles: '1',
        ActionGeo_Fullname: event.place ?? '',
        DATEADDED: document.published === undefined ? '' : (isoDate(document.published)?.replaceAll('-', '') ?? ''),
        SOURCEURL: document.url ?? '',
      };
      return tabbed(GDELT_COLUMNS.map((c) => cells[c] ?? ''));
    }),
  );
}

function actor(who: string, e: EventEntity): Record<string, string> {
  return {
    [`${who}Code`]: `${e.code ?? ''}${e.sectors.join('')}`,
    [`${who}Name`]: e.name.toUpperCase(),
    [`${who}CountryCode`]: e.code ?? '',
    [`${who}Type1Code`]: e.sectors[0] ?? '',
    [`${who}Type2Code`]: e.sectors[1] ?? '',
  };
}

/** Year and the share of it that has passed, as GDELT counts it: months of 30 days in a year of 365. */
function fraction(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return (year + (month * 30 + date) / 365).toFixed(4);
}
