/** The form of a rule of coding; the same as that of all rules of the reader. */
export interface EventRule {
  readonly id: string;
  readonly part: 'events';
  /** One sentence of intent. */
  readonly intent: string;
  readonly examples: readonly EventExample[];
  readonly counterexamples: readonly EventExample[];
}

export interface EventExample {
  readonly language: 'de' | 'en';
  /** Our own sentence or two about an invented encounter. */
  readonly text: string;
  readonly published?: string;
  /** What at least one event must hold; only the fields named are compared. */
  readonly yields?: Readonly<Record<string, unknown>>;
}

export const de = (text: string, yields?: EventExample['yields']): EventExample => ({ language: 'de', text, ...(yields && { yields }) });
export const en = (text: string, yields?: EventExample['yields']): EventExample => ({ language: 'en', text, ...(yields && { yields }) });
