import { type Html, html } from '../html';

/** Sentences, one an item. */
export const lineList = (lines: readonly string[]): Html =>
  html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
