/** The dateline of a report: "BEIJING, 4. November (Xinhua) --", "Bern, 17.10.2030 -". It stands apart from the sentence behind it. */

const PLACE = String.raw`\p{Lu}[\p{L}.'’/-]*(?: \p{L}[\p{L}.'’/-]*){0,3}`;
const DATE = String.raw`[^()\n–—]{0,24}?\p{N}[^()\n–—]{0,16}?`;
const DATELINE = new RegExp(String.raw`^${PLACE}(?:(?:, ?| )(?<date>${DATE}))?(?: ?\((?<agency>[\p{L}/ .-]{2,30})\))?\s*(?:--|[–—]|-(?=\s))\s*(?=["“„«»']?\p{Lu})`, 'u');
/** Longer is no dateline. */
const LONGEST = 90;

/** End of the dateline that `text` begins with (after its dash), in UTF-16 code units; 0 where it has none. */
export function datelineLength(text: string): number {
  // "(VOVWORLD) - "
  const bare = /^\([\p{Lu}\d][\p{L}\d/ .-]{1,24}\)\s*(?:--|[–—-](?=\s))\s*(?=["“„«»']?\p{Lu})/u.exec(text);
  if (bare) return bare[0].length;
  // "MUSCAT: Saudi Foreign Minister": capitals and a colon.
  const capitalsColon = /^\p{Lu}{3,}(?: \p{Lu}{2,})?: (?=["“„«»']?\p{Lu}\p{Ll})/u.exec(text);
  if (capitalsColon) return capitalsColon[0].length;
  // "Vaduz – Der Bundespräsident": a town and a sentence that begins with an article or a preposition.
  const town = /^\p{Lu}\p{Ll}+ [–—] (?=(?:Der|Die|Das|Am|Im|In|Auf|The|On|At)\s)/u.exec(text);
  if (town) return town[0].length;
  const m = DATELINE.exec(text.slice(0, LONGEST + 2));
  if (!m || m[0].length > LONGEST) return 0;
  const capitals = /^\p{Lu}[\p{Lu} .'’/-]+(?:,|\s*(?:--|[–—]))/u.test(text);
  return m.groups?.date || m.groups?.agency || capitals ? m[0].length : 0;
}
