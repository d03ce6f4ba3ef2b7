/** Text from documents as a terminal may show it. */

/** What moves the cursor, changes colours or turns the direction of writing: in a terminal a document could pretend to be the program. */
const COMMANDS = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

export const visible = (text: string): string => text.replace(COMMANDS, '\ufffd');
