/** A document as readers take it: text with what is known of it from outside. */
import { z } from 'zod';

/** What is not known may be absent or null. */
const told = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

export const sourceText = z.object({
  id: z.union([z.string(), z.number()]).optional().describe('Any name of the document; handed back with its reading.'),
  text: z.string(),
  language: told.describe('BCP 47 language tag ("de", "de-CH"); identified from the text where it is absent.'),
  published: told.describe('Date of publication, EDTF to the day: 2025-07-12.'),
  title: told,
  source: told.describe('Who published it; offices of which no state is told are of the state that it names.'),
});

/** A document as readers take it. */
export interface SourceText {
  readonly text: string;
  /** BCP 47 language tag: "de", "de-CH". Identified from the text where absent. */
  readonly language?: string | undefined;
  /** Date of publication, EDTF to the day: "2025-07-12". "heute" is resolved against it. */
  readonly published?: string | undefined;
  /** Heading that is not part of `text`; it is not read. */
  readonly title?: string | undefined;
  /** Who published it: "Ministry of Foreign Affairs of Japan". Offices of which the text tells no state are of the state that this names. */
  readonly source?: string | undefined;
}
