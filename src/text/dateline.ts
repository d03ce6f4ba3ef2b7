/** The dateline of a report: "BEIJING, 4. November (Xinhua) --", "Bern, 17.10.2030 -". It stands apart from the sentence behind it. */

const PLACE = String.raw`\p{Lu}[\p{L}.'’/-]*(?: \p{L}[\p{L}.'’/-]*){0,3}`;
const DATE = String.raw`[^()\n–—]{0,24}?\p{N}[^()\n–—]{0,24}?`;
const DATELINE = new RegExp(String.raw`^${PLACE}(?:(?:, ?| )(?<date>${DATE}))?(?: ?\((?<agency>[\p{L}/ .-]{2,30})\))?\s*(?:--|[–—]|-(?=\s))\s*(?=["“„«»']?\p{Lu})`, 'u');
const MONTH = String.raw`\p{Lu}\p{L}{2,8}\.?`;
/** "4 November 2030", "Nov. 4", "04.11.2030". */
const DAY = String.raw`(?:\d{1,2}(?:\.|st|nd|rd|th)? ${MONTH}(?:,? \d{4})?|${MONTH} \d{1,2}(?:, \d{4})?|\d{1,2}\.\d{1,2}\.\d{4})`;
const BEGINS = String.raw`(?=["“„«»']?\p{Lu})`;
/** Datelines that end without a dash: in the name of the agency, in a colon or a period. */
const WITHOUT_DASH: readonly RegExp[] = [
  // "United Nations, Sep 26 (Agency) Foreign Minister", "Havana, May 4 (NNA).- The"
  String.raw`^${PLACE}, ${DAY},? \([\p{L}/ .-]{2,30}\)[.:]?-{0,2}\s+${BEGINS}`,
  // "NORDHAFEN, November 4. /NNA/. Preparations"
  String.raw`^${PLACE}(?:, ${DAY})?\.? \/[\p{L} .-]{2,30}\/[.:]?-{0,2}\s+${BEGINS}`,
  // "Damascus, NNA- President", "NORDHAFEN, NNA: The", "Nordhafen, 4 November 2030, NNA: The"
  String.raw`^${PLACE}(?:, ${DAY})?, ?\p{Lu}{3,12}\s?(?:[:–—-]|--)\s*${BEGINS}`,
  // "Nordhafen (NNA). Der Präsident", "NORDHAFEN, Nov 4 (NNA): The"
  String.raw`^${PLACE}(?:, ${DAY} \([\p{L}/ .-]{2,30}\)| \(\p{Lu}{2,10}\))[.:]\s+${BEGINS}`,
  // "Berlin, 06.02.2030. Mit", "Nordhafen, 4 November 2030: The"
  String.raw`^${PLACE}, ${DAY}(?<=\d{4})[.:]\s+${BEGINS}`,
].map((source) => new RegExp(source, 'u'));
/** Longer is no dateline. */
const LONGEST = 90;
/** Every dateline has one of these marks, or ends in its year and a period; most sentences begin without. */
const MARKED = /[(/:–—-]|\d{4}\./u;

/** End of the dateline that `text` begins with (after its dash), in UTF-16 code units; 0 where it has none. */
export function datelineLength(text: string): number {
  const head = text.slice(0, LONGEST + 2);
  if (!MARKED.test(head)) return 0;
  // "(VOVWORLD) - "
  const bare = /^\([\p{Lu}\d][\p{L}\d/ .-]{1,24}\)\s*(?:--|[–—-](?=\s))\s*(?=["“„«»']?\p{Lu})/u.exec(text);
  if (bare) return bare[0].length;
  // "(KPL) President A received": the letters of the agency by themselves.
  const letters = /^\(\p{Lu}{2,10}\)\s+(?=["“„«»']?\p{Lu}\p{L}+ \p{L})/u.exec(text);
  if (letters) return letters[0].length;
  // "MUSCAT: Saudi Foreign Minister": capitals and a colon.
  const capitalsColon = /^\p{Lu}{3,}(?: \p{Lu}{2,})?: (?=["“„«»']?\p{Lu}\p{Ll})/u.exec(text);
  if (capitalsColon) return capitalsColon[0].length;
  // "Vaduz – Der Bundespräsident": a town and a sentence that begins with an article or a preposition.
  const town = /^\p{Lu}\p{Ll}+ [–—] (?=(?:Der|Die|Das|Am|Im|In|Auf|The|On|At)\s)/u.exec(text);
  if (town) return town[0].length;
  // "New York – Norwegian Foreign Minister": a town, a dash that no other closes, and a whole sentence that begins with a title or a name.
  const titled = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? [–—] (?=\p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:\p{L}+ ){6})/u.exec(text);
  if (titled && /[.!]["”’]?\s*$/u.test(text) && !/^[^.]*\s[–—]/u.test(text.slice(titled[0].length))) return titled[0].length;
  const m = DATELINE.exec(head);
  if (!m || m[0].length > LONGEST) return WITHOUT_DASH.map((form) => form.exec(head)?.[0].length ?? 0).find((length) => length > 0 && length <= LONGEST) ?? 0;
  const capitals = /^\p{Lu}[\p{Lu} .'’/-]+(?:,|\s*(?:--|[–—]))/u.test(text);
  return m.groups?.date || m.groups?.agency || capitals ? m[0].length : 0;
}
