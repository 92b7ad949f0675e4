import { type Html, html, NOTHING } from '../../../svg/html';
import { escapeXml } from '../../../svg/node';
import type { Extract, ExtractPart } from './extract';

/**
 * An extract as a piece of HTML: headings, paragraphs, lists and tables, which every word processor takes. Without styles: the
 * browser reads what goes on the clipboard under the policy of the page.
 */
export function extractHtml(extract: Extract): string {
  return html`<h1>${extract.title}</h1>
<p>${extract.about}</p>
${extract.parts.map(partHtml)}<h2>${extract.notesHeading}</h2>
${listHtml(extract.notes)}
<h2>${extract.sourcesHeading}</h2>
${listHtml(extract.sources)}
`.markup;
}

const listHtml = (lines: readonly string[]): Html =>
  html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

const partHtml = (part: ExtractPart): Html => html`<h2>${part.heading}</h2>
${part.definition === '' ? NOTHING : html`<p><em>${part.definition}</em></p>`}
${part.sentences.length === 0 ? NOTHING : listHtml(part.sentences)}
<table border="1" cellspacing="0" cellpadding="4"><thead><tr>${part.columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${part.rows.map((cells) => html`<tr>${cells.map((words) => html`<td>${words}</td>`)}</tr>`)}</tbody></table>
`;

/** The same as a page of its own, which a word processor opens. */
export const extractPage = (extract: Extract, language: string): string => `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escapeXml(extract.title)}</title>
</head>
<body>
${extractHtml(extract)}</body>
</html>
`;

/** The same as plain text; cells of a table are parted by tabs. */
export function extractPlain(extract: Extract): string {
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  const parts = extract.parts.map((part) =>
    [
      part.heading,
      part.definition,
      list(part.sentences),
      [part.columns, ...part.rows].map((cells) => cells.map(oneLine).join('\t')).join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return `${[
    extract.title,
    extract.about,
    ...parts,
    `${extract.notesHeading}\n${list(extract.notes)}`,
    `${extract.sourcesHeading}\n${list(extract.sources)}`,
  ].join('\n\n')}\n`;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');
