/** What a dictionary says of a form. */
export interface LexicalReading {
  tag: string;
  bits: number;
  lemma: string;
}
