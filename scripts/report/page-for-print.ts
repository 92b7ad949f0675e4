import { createHash } from 'node:crypto';

/**
 * Takes out, once the fonts are there, every soft hyphen that no line ends at: in a PDF it would stay in the text, and whoever
 * searches for the word would not find it. Runs in the browser that prints, in the width that is printed.
 */
const KEEP_USED_HYPHENS = `addEventListener('load', () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const isSeen = (node, at) => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return [...range.getClientRects()].some(({ width }) => width > 0);
  };
  const kept = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const words = node.data;
    if (!words.includes('\\u00ad')) continue;
    let left = '';
    for (let at = 0; at < words.length; at++)
      if (words[at] !== '\\u00ad' || isSeen(node, at)) left += words[at];
    kept.push([node, left]);
  }
  for (const [node, words] of kept) node.data = words;
});`;

/** Nothing from anywhere else, and nothing that runs but the lines above. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; font-src data:; script-src 'sha256-${createHash('sha256').update(KEEP_USED_HYPHENS).digest('base64')}'`;

/** A page that stands alone, as the browser gets it that prints it. */
export const pageForPrint = (page: string): string =>
  page
    .replace(/(http-equiv="Content-Security-Policy" content=)"[^"]*"/, `$1"${POLICY}"`)
    .replace('</body>', () => `<script>${KEEP_USED_HYPHENS}</script>\n</body>`);
