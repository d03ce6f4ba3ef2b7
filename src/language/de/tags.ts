/** The word classes of German, after the Stuttgart-Tübingen tag set (STTS, 1999), which German treebanks use. */
export const TAGS = [
  'NN', 'NE', 'ADJA', 'ADJD', 'ADV', 'ART', 'PDAT', 'PDS', 'PIAT', 'PIS', 'PPOSAT', 'PPOSS', 'PPER', 'PRF',
  'PRELS', 'PRELAT', 'PWS', 'PWAT', 'PWAV', 'PAV', 'APPR', 'APPRART', 'APPO', 'APZR', 'KOUS', 'KOUI', 'KON', 'KOKOM',
  'PTKZU', 'PTKNEG', 'PTKVZ', 'PTKA', 'PTKANT', 'CARD', 'VVFIN', 'VVINF', 'VVIZU', 'VVPP', 'VVIMP',
  'VAFIN', 'VAINF', 'VAPP', 'VMFIN', 'VMINF', 'VMPP', 'TRUNC', 'FM', 'XY', '$,', '$.', '$(',
] as const;

export type Tag = (typeof TAGS)[number];
