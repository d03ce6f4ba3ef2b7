/** How the report looks: a quiet page of text, dark where the reader's screen is, and fit for paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1e21; --soft: #5c636b; --line: #d9dde1; --paper: #fff; --mark: #1f4e79; --quote: #f5f7f9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --soft: #9aa3ab; --line: #363c42; --paper: #16191c; --mark: #8fbfe8; --quote: #1f2428; } }
* { box-sizing: border-box; }
body { display: flex; flex-direction: column; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
header { order: -2; border-bottom: 3px double var(--line); margin-bottom: 2.5rem; }
h1, h2, h3, .about, .cite, dt { font-family: system-ui, -apple-system, 'Segoe UI', sans-serif; }
h1 { font-size: 1.6rem; margin: 0; }
header p { color: var(--soft); margin: .25rem 0 1rem; }
nav { order: -1; margin-bottom: 2.5rem; font-size: .9rem; }
nav ol { margin: 0; padding-inline-start: 1.6rem; color: var(--soft); }
nav a { text-decoration: none; }
article { margin-bottom: 3.5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .25rem; }
.about { color: var(--soft); font-size: .85rem; margin: 0 0 1.25rem; }
h3 { font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; color: var(--mark); border-bottom: 1px solid var(--line); padding-bottom: .25rem; margin: 1.75rem 0 .75rem; }
.count { color: var(--soft); font-weight: normal; letter-spacing: 0; }
.item { margin: 0 0 1.1rem; break-inside: avoid; }
.headline { font-weight: bold; margin: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: .2rem 0 .3rem; font-size: .95rem; }
dt { color: var(--soft); font-size: .8rem; line-height: 1.5rem; }
dt:empty { display: none; }
dd { margin: 0; }
dd.said { grid-column: 1 / -1; }
blockquote { margin: .35rem 0; padding: .4rem .8rem; background: var(--quote); border-inline-start: 3px solid var(--mark); font-size: .95rem; }
.cite { color: var(--soft); font-size: .75rem; margin: .1rem 0 0; }
.cite cite { font-style: italic; }
a { color: var(--mark); }
@media print {
  :root { --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --mark: #000; --quote: #fff; }
  body { display: block; max-width: none; padding: 0; font-size: 10.5pt; }
  nav { break-before: page; }
  article + article { break-before: page; }
  h2, h3 { break-after: avoid; }
  a { text-decoration: none; }
}
@page { margin: 20mm 18mm; }
`;
