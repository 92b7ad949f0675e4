import danish from 'hyphen/da/index.js';

/** Where a word may be parted at the end of a line; seen nowhere else. */
export const SOFT_HYPHEN = '\u00ad';

/** Elements of running text. */
const RUNNING = /^<(p|li|figcaption)\b/;
/** What stays as it is: headings, contents, tables, pictures, and lines that name documents. */
const WHOLE = /^<(head|header|nav|svg|table|h[1-6]|code|a)\b|^<p class="source"/;
/** Elements that end nowhere. */
const ALONE = /^<(!|meta|br|hr|img)|\/>$/;

/** Shorter words gain nothing; what begins with a capital letter may be a name. */
const WORD = /(?<![\p{L}\p{N}\p{Pd}&@#/._])[a-zæøåé]{8,}(?![\p{L}\p{N}\p{Pd}@/_;]|\.\p{L})/gu;
/** Fewest letters at the end of a word that may stand in a line of their own. */
const LEAST_END = 3;

/** A word of one syllable that the patterns take for two. */
const FOREIGN = `po${SOFT_HYPHEN}int`;

/**
 * Puts soft hyphens into the Danish running text of a page as `htmlPage` writes it, for browsers that have no Danish word list. Names,
 * numbers, addresses and whatever stands in an attribute stay whole.
 */
export function hyphenate(page: string): string {
  const open: string[] = [];
  const isRunning = (): boolean =>
    open.some((tag) => RUNNING.test(tag)) && !open.some((tag) => WHOLE.test(tag));
  return page.replace(/<[^>]*>|[^<]+/g, (part) => {
    if (!part.startsWith('<')) return isRunning() ? part.replace(WORD, parted) : part;
    if (part.startsWith('</')) open.pop();
    else if (!ALONE.test(part)) open.push(part);
    return part;
  });
}

/** "kriminalitetsforebyggelse" with a soft hyphen wherever Danish spelling parts it. */
function parted(word: string): string {
  const parts = danish.hyphenateSync(word).replace(FOREIGN, 'point').split(SOFT_HYPHEN);
  const last = parts.at(-1) ?? '';
  return last.length >= LEAST_END || parts.length < 2
    ? parts.join(SOFT_HYPHEN)
    : [...parts.slice(0, -2), `${parts.at(-2)}${last}`].join(SOFT_HYPHEN);
}
