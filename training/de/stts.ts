/** Gives treebank words the tags of STTS, which GSD carries (with slips) and PUD does not. */
import { FUNCTION_WORDS } from '../../src/language/de/morphology/functionWords.ts';
import { TAGS, type Tag } from '../../src/language/de/morphology/tags.ts';
import type { TreebankWord } from '../treebank.ts';

const AUXILIARIES = new Set(['sein', 'haben', 'werden']);
const MODALS = new Set(['dürfen', 'können', 'mögen', 'müssen', 'sollen', 'wollen']);
const known = new Set<string>(TAGS);
const allows = (form: string, tag: Tag): boolean => FUNCTION_WORDS.get(form.toLowerCase())?.some((a) => a.tag === tag) ?? false;

function tagOf(word: TreebankWord): Tag {
  const { form, upos, feats, deprel, xpos } = word;
  if (word.parts) return 'APPRART';
  if (xpos === 'PROAV') return 'PAV';
  if (upos === 'PUNCT') return form === ',' ? '$,' : /^[.!?…:;]+$/u.test(form) ? '$.' : '$(';
  if (known.has(xpos) && !/^(?:NN|NE|PIS|PIAT|PDS|PDAT|ART|PRELS|ADJA|ADJD|ADV)$/u.test(xpos) && xpos !== 'XY') return xpos as Tag;
  switch (upos) {
    case 'NOUN':
      return 'NN';
    case 'PROPN':
      return 'NE';
    case 'ADJ':
      if (/^\p{Lu}/u.test(form) && xpos === 'NN') return 'NN';
      return feats.Case || deprel === 'amod' ? (/(?:e|en|er|es|em|\.)$/u.test(form) || deprel === 'amod' ? 'ADJA' : 'ADJD') : 'ADJD';
    case 'ADV':
      if (allows(form, 'PAV')) return 'PAV';
      if (allows(form, 'PWAV') && (feats.PronType === 'Int' || feats.PronType?.includes('Rel') || xpos === 'PWAV')) return 'PWAV';
      if (deprel === 'compound:prt') return 'PTKVZ';
      return xpos === 'ADJD' ? 'ADJD' : 'ADV';
    case 'ADP':
      return deprel === 'compound:prt' ? 'PTKVZ' : 'APPR';
    case 'DET': {
      const attributive = deprel.startsWith('det') || deprel === 'nummod' || deprel === 'dep';
      if (feats.Poss === 'Yes') return attributive ? 'PPOSAT' : 'PPOSS';
      const type = feats.PronType ?? '';
      if (allows(form, 'ART') && /Art|^$/u.test(type)) return attributive ? 'ART' : 'PIS';
      if (allows(form, 'ART') && attributive && word.lemma === 'der') return 'ART';
      if (type.includes('Rel') && !attributive) return 'PRELS';
      if (type.includes('Dem')) return attributive ? 'PDAT' : 'PDS';
      if (type.includes('Int')) return attributive ? 'PWAT' : 'PWS';
      return attributive ? 'PIAT' : 'PIS';
    }
    case 'PRON': {
      const type = feats.PronType ?? '';
      if (feats.Reflex === 'Yes' || form === 'sich') return 'PRF';
      if (xpos === 'REL' || xpos === 'PRELS' || /^Rel$/u.test(type)) return deprel === 'det' || deprel === 'det:poss' ? 'PRELAT' : 'PRELS';
      if (feats.Poss === 'Yes') return deprel.startsWith('det') ? 'PPOSAT' : 'PPOSS';
      if (type === 'Prs') return 'PPER';
      if (type.includes('Dem')) return deprel === 'det' ? 'PDAT' : 'PDS';
      if (type.includes('Int')) return deprel === 'det' ? 'PWAT' : 'PWS';
      return deprel === 'det' ? 'PIAT' : 'PIS';
    }
    case 'VERB':
    case 'AUX': {
      const kind = AUXILIARIES.has(word.lemma) ? 'VA' : MODALS.has(word.lemma) ? 'VM' : 'VV';
      if (feats.VerbForm === 'Inf') return kind === 'VV' && /zu/u.test(form) && !word.lemma.includes('zu') ? 'VVIZU' : (`${kind}INF` as Tag);
      if (feats.VerbForm === 'Part') return deprel === 'amod' ? 'ADJA' : (`${kind}PP` as Tag);
      if (feats.Mood === 'Imp') return 'VVIMP';
      if (feats.VerbForm === 'Fin' || feats.Mood) return `${kind}FIN` as Tag;
      // PUD marks finite verbs only.
      return deprel === 'amod' ? 'ADJA' : form.toLowerCase() === word.lemma ? (`${kind}INF` as Tag) : /zu/u.test(form) && !word.lemma.includes('zu') ? 'VVIZU' : (`${kind}PP` as Tag);
    }
    case 'NUM':
      return 'CARD';
    case 'CCONJ':
      return /^(?:als|wie)$/u.test(form) ? 'KOKOM' : 'KON';
    case 'SCONJ':
      return /^(?:um|ohne|statt|anstatt)$/u.test(form) ? 'KOUI' : 'KOUS';
    case 'PART':
      if (form === 'zu') return 'PTKZU';
      if (/^nicht$/iu.test(form)) return 'PTKNEG';
      return deprel === 'compound:prt' ? 'PTKVZ' : allows(form, 'PTKANT') && form.toLowerCase() !== 'doch' ? 'PTKANT' : 'ADV';
    case 'INTJ':
      return 'ADV';
    default:
      return known.has(xpos) && xpos !== 'XY' ? (xpos as Tag) : 'FM';
  }
}

/** Where treebanks and our word lists draw the line elsewhere: the tag to take instead, first that the form allows. */
const NEAREST: Partial<Record<Tag, readonly Tag[]>> = {
  VVFIN: ['VVPP', 'VVIZU', 'VVINF', 'VAFIN', 'VMFIN', 'VVIMP'],
  VAFIN: ['VAPP', 'VAINF', 'VVFIN'],
  VMFIN: ['VMINF', 'VMPP', 'VVFIN'],
  VVINF: ['VVIZU', 'VVPP', 'VAINF', 'VMINF', 'VVFIN'],
  VVPP: ['VAPP', 'VVINF', 'VMPP', 'VMINF', 'ADJD'],
  VAPP: ['VVPP'],
  VAINF: ['VVINF'],
  VMINF: ['VVINF', 'VVPP'],
  ADV: ['ADJD', 'PWAV', 'PAV', 'KOKOM', 'KON', 'KOUS', 'PTKVZ', 'APPO', 'APPR', 'PIAT', 'PIS', 'NE'],
  ADJD: ['ADV', 'VVPP', 'ADJA', 'PTKVZ', 'PIS', 'PIAT'],
  ADJA: ['PIAT', 'VVPP', 'ADJD', 'CARD', 'PDAT'],
  PIAT: ['ADJA', 'PIS', 'ART', 'ADV'],
  PIS: ['PRELS', 'PDS', 'PPER', 'PRF', 'PIAT', 'ADJA', 'ART', 'ADV'],
  PDS: ['PRELS', 'PIS', 'ART', 'PDAT'],
  PRELS: ['PDS', 'PWS', 'PIS', 'ART', 'KOUS', 'PRELAT'],
  PPER: ['PRF', 'PIS', 'PPOSAT', 'NE'],
  PRF: ['PPER'],
  ART: ['PIS', 'PDS', 'PIAT', 'NE'],
  PDAT: ['PDS', 'PIAT', 'ART'],
  KON: ['APPR', 'KOKOM', 'KOUS', 'ADV'],
  KOUS: ['KON', 'KOKOM', 'PWAV', 'APPR', 'ADV', 'KOUI'],
  KOKOM: ['KON', 'KOUS', 'APPR'],
  APPR: ['KOKOM', 'KON', 'KOUI', 'KOUS', 'APPO', 'PTKZU', 'NE', 'FM', 'ADV'],
  NN: ['NE', 'ADJA', 'PIS', 'PIAT', 'CARD'],
  NE: ['NN', 'ADJA', 'FM', 'ART'],
  FM: ['NE', 'NN', '$('],
  TRUNC: ['NN', 'NE'],
  PWAV: ['KOUS', 'KOKOM', 'PAV', 'ADV'],
  PAV: ['KOUS', 'ADV', 'PTKVZ', 'PWAV'],
  CARD: ['PIS', 'PIAT', 'ADJA', 'ADV'],
  XY: ['NE', 'NN', 'FM'],
  PTKZU: ['APPR', 'PTKA', 'PTKVZ'],
  PTKVZ: ['ADV', 'APPR', 'ADJD', 'PAV'],
  PTKANT: ['ADV'],
  KOUI: ['APPR', 'KOUS'],
  VVIMP: ['VVFIN', 'VVINF'],
};

/** The STTS tag of a treebank word, brought to one that the word form allows where the treebank's slips or lines differ. */
export function sttsOf(word: TreebankWord, previous: TreebankWord | undefined, allowed: ReadonlySet<Tag>): Tag {
  const tag = tagOf(word);
  if (allowed.has(tag)) return tag;
  if (tag === 'PIS' && allowed.has('PRELS') && allowed.has('PDS')) return previous?.form === ',' || previous?.upos === 'ADP' ? 'PRELS' : 'PDS';
  return NEAREST[tag]?.find((t) => allowed.has(t)) ?? tag;
}
