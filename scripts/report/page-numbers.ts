/** Where the headings of a printed page ended up. */
export interface PrintedPages {
  readonly count: number;
  /** Page, counted from 1, on which each place that a link leads to stands. */
  readonly pages: ReadonlyMap<string, number>;
}

/**
 * Reads from a PDF as Chromium writes it (objects in plain text, one tree of pages, named places in the catalogue) on which page every
 * named place is. A file of another make gives no places: the contents then have no numbers, which is all that is lost.
 */
export function pagesOf(pdf: Uint8Array): PrintedPages {
  const words = Buffer.from(pdf).toString('latin1');
  const order = pageOrder(words);
  const pages = new Map<string, number>();
  for (const [, name = '', page = ''] of words.matchAll(/\/([\w#-]+) \[(\d+) 0 R\s*\/XYZ/g)) {
    const at = order.indexOf(page);
    if (at >= 0) pages.set(name, at + 1);
  }
  return { count: order.length, pages };
}

/** Object numbers of the pages, in the order in which they are read. */
function pageOrder(words: string): readonly string[] {
  const kids = new Map<string, readonly string[]>();
  let root = '';
  for (const [, id = '', body = ''] of words.matchAll(/(?:^|\n)(\d+) 0 obj\s*(<<.*?>>)\s*endobj/gs)) {
    if (!/\/Type\s*\/Pages\b/.test(body)) continue;
    const list = /\/Kids\s*\[([^\]]*)\]/.exec(body)?.[1] ?? '';
    kids.set(
      id,
      [...list.matchAll(/(\d+) 0 R/g)].map(([, kid = '']) => kid),
    );
    if (!/\/Parent\b/.test(body)) root = id;
  }
  const walk = (id: string): readonly string[] => kids.get(id)?.flatMap(walk) ?? [id];
  return root === '' ? [] : walk(root);
}
