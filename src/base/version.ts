/** The reader's version, with which every reading is stamped; a test holds it against package.json. */
export const VERSION = '0.1.0';
