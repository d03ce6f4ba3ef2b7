/** Plain SQLite with full-text search, as one would set it up without this project: a table of documents and an index of their words. */
import sqlite3 from 'node-sqlite3-wasm';

export interface Sqlite {
  /** All of them or none. Values: id, published, title, text, record as JSON. */
  keep(documents: readonly (readonly [string, string | null, string | null, string, string])[]): void;
  /** @returns how many documents were found, counted to 1,001 as the archive does; ten of them are read with an excerpt. */
  search(words: string): number;
  close(): void;
}

const INSERT = 'INSERT INTO document (id, published, title, text, record) VALUES (?, ?, ?, ?, ?)';
const FOUND = 'SELECT count(*) AS n FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT 1001)';
const PAGE = `SELECT d.id, d.title, snippet(words, 1, '[', ']', '…', 28) AS excerpt FROM words JOIN document d ON d.rowid = words.rowid WHERE words MATCH ? ORDER BY d.published DESC LIMIT 10`;

export function openSqlite(path: string): Sqlite {
  const db = new sqlite3.Database(path);
  // What was committed must be on disk, as in the archive.
  db.exec('PRAGMA synchronous = FULL');
  db.exec(`
    CREATE TABLE IF NOT EXISTS document (id TEXT PRIMARY KEY, published TEXT, title TEXT, text TEXT NOT NULL, record TEXT NOT NULL);
    CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(title, text, content = 'document', content_rowid = 'rowid');
    CREATE TRIGGER IF NOT EXISTS kept AFTER INSERT ON document BEGIN INSERT INTO words (rowid, title, text) VALUES (new.rowid, new.title, new.text); END`);
  const insert = db.prepare(INSERT);
  return {
    keep: (documents) => {
      db.exec('BEGIN');
      for (const document of documents) insert.run([...document]);
      db.exec('COMMIT');
    },
    search: (words) => {
      const { n } = db.get(FOUND, words) as { n: number };
      db.all(PAGE, words);
      return n;
    },
    close: () => {
      insert.finalize();
      db.close();
    },
  };
}
