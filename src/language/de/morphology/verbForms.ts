/** Verbs by the dictionary and by their shape. */
import type { Analysis } from './analysis.ts';
import { type Finite, finite } from './finite.ts';
import { reading } from './formReading.ts';
import { particlesFor } from './functionWords.ts';
import { dictionaryReadings } from './lexicon.ts';
import type { Tag } from './tags.ts';

export function verbs(form: string): Analysis[] {
  const out = simpleVerb(form);
  for (const particle of particlesFor(form)) {
    if (!form.startsWith(particle) || form.length < particle.length + 2) continue;
    const rest = form.slice(particle.length);
    for (const a of simpleVerb(rest)) {
      // "herausfordert", "hervorgehoben", "teilzunehmen"; but "antritt" of treten, not "antun" of any word in -tun.
      if (rest.length < 3) continue;
      const lemma = particle + a.lemma;
      const listed = dictionaryReadings(lemma).some((r) => r.tag === 'SEP');
      if (!listed && (particle.length < 3 || (rest.length < 4 && a.lemma !== 'haben')) && !['ab', 'an', 'zu'].includes(particle)) continue;
      if (!listed && out.some((b) => b.known && b.tag === a.tag)) continue;
      out.push({ ...a, lemma, tag: a.tag.startsWith('V') ? (a.tag.replace(/^V[AM]/u, 'VV') as Tag) : a.tag });
    }
    if (rest.startsWith('zu')) for (const r of dictionaryReadings(rest.slice(2))) if (/^V.INF$/u.test(r.tag)) out.push(reading('VVIZU', particle + r.lemma));
  }
  if (!out.length) out.push(...verbByShape(form));
  return out;
}

function simpleVerb(form: string): Analysis[] {
  const out: Analysis[] = [];
  for (const r of dictionaryReadings(form)) {
    if (!r.tag.startsWith('V')) continue;
    const isFiniteVerb = r.tag.endsWith('FIN');
    // The dictionary has lost the last letter of some infinitives: "weiterentwickel".
    const lemma = /[er]n$|tun$|sein$/u.test(r.lemma) || !/e[lr]$/u.test(r.lemma) ? r.lemma : `${r.lemma}n`;
    out.push(reading(r.tag as Tag, lemma, 0, true, 0, isFiniteVerb ? r.bits : 0));
  }
  // "es handele sich": the full form beside "handle".
  if (!out.length && form.endsWith('ele') && form.length > 5)
    for (const r of dictionaryReadings(`${form.slice(0, -1)}n`))
      if (r.tag === 'VVINF') out.push(reading('VVFIN', r.lemma, 0, true, 0, finite('present', 1, false) | finite('subjunctive1', 1, false) | finite('subjunctive1', 3, false)));
  return out;
}

/** Verbs that no dictionary lists: those in -ieren, and new ones with a common prefix before a known verb. */
function verbByShape(form: string): Analysis[] {
  const out: Analysis[] = [];
  // The suffix leaves no doubt, so these count as formed by rule.
  const ier = /^(\p{L}{3,}ier)(en|e|t|te|ten|test|est|tet)$/u.exec(form);
  if (ier) {
    const lemma = `${ier[1]}en`;
    const ending = ier[2] as string;
    const f = (verb: Finite) => out.push(reading('VVFIN', lemma, 0, true, 0, verb));
    if (ending === 'en') {
      out.push(reading('VVINF', lemma, 0, true));
      f(finite('present', 1, true) | finite('present', 3, true) | finite('subjunctive1', 3, true));
    } else if (ending === 'e') f(finite('present', 1, false) | finite('subjunctive1', 3, false) | finite('subjunctive1', 1, false));
    else if (ending === 't') {
      f(finite('present', 3, false));
      out.push(reading('VVPP', lemma, 0, true));
    } else if (ending === 'te') f(finite('past', 3, false) | finite('past', 1, false) | finite('subjunctive2', 3, false));
    else if (ending === 'ten') f(finite('past', 3, true) | finite('past', 1, true) | finite('subjunctive2', 3, true));
    return out;
  }
  const prefixed = /^(be|ver|ent|er|zer|miss|über|unter|wider|hinter|re|ko|de|dis|prä|um)(\p{L}{3,})$/u.exec(form);
  if (prefixed)
    for (const a of simpleVerb(prefixed[2] as string))
      if (a.tag !== 'VVPP' || !/^ge/u.test(prefixed[2] as string)) out.push({ ...a, lemma: prefixed[1] + a.lemma, tag: a.tag.replace(/^V[AM]/u, 'VV') as Tag });
  return out;
}
