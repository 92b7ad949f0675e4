import { type HTMLAttributes, type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** From more rows than this on a table holds only those near what is seen of it. */
export const MANY_ROWS = 400;
/** So many rows come and go together. */
const BLOCK = 50;
/** A row is about so high until it has been drawn, px. */
const ROW_HEIGHT = 37;
/** Rows this near to what is seen are drawn already, px: those that the next key or turn of the wheel brings. */
const NEAR = 800;
const FIRST: ReadonlySet<number> = new Set([0]);

/**
 * The body of a table, one row per entry. Of many entries, only blocks of rows near what is seen are drawn, as bodies of their own, with
 * an empty row as high as the others in their place; a block keeps what has the focus, and on paper all stand. `draw` gets the
 * place of the row, for `aria-rowindex`. The box that the table scrolls in must stay the same.
 */
export function RowBlocks<Row>({
  rows,
  columns,
  kept,
  draw,
  ...body
}: {
  readonly rows: readonly Row[];
  /** Columns of the table. */
  readonly columns: number;
  /** Place of a row that is drawn wherever it is, also for the focus to come back to afterwards; -1 = none. */
  readonly kept: number;
  readonly draw: (row: Row, place: number) => ReactNode;
} & Omit<HTMLAttributes<HTMLTableSectionElement>, 'children'>): ReactNode {
  const many = rows.length > MANY_ROWS;
  const printing = usePrinting(many);
  const marker = useRef<HTMLTableSectionElement>(null);
  const lastKept = useRef(kept);
  if (kept >= 0) lastKept.current = kept;
  const heights = useRef(new Map<number, number>());
  const [near, setNear] = useState(FIRST);
  const count = many && !printing ? Math.ceil(rows.length / BLOCK) : 0;
  useEffect(() => {
    const table = marker.current?.closest('table');
    if (!table || count === 0) return undefined;
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting, boundingClientRect } of entries) {
            const block = Number((target as HTMLElement).dataset.block);
            if (isIntersecting) after.add(block);
            else if (!target.contains(document.activeElement)) {
              if (after.delete(block)) heights.current.set(block, boundingClientRect.height);
            }
          }
          return after;
        }),
      { root: scrollerOf(table), rootMargin: `${NEAR}px 0px` },
    );
    for (const block of table.querySelectorAll('[data-block]')) observer.observe(block);
    return () => observer.disconnect();
  }, [count]);

  if (count === 0) return <tbody {...body}>{rows.map(draw)}</tbody>;
  return blocksOf(rows).map(({ first, own }) => {
    const block = first / BLOCK;
    const drawn = near.has(block) || Math.floor(lastKept.current / BLOCK) === block;
    const height = heights.current.get(block) ?? own.length * ROW_HEIGHT;
    return (
      <tbody
        key={first}
        ref={first === 0 ? marker : undefined}
        data-block={block}
        aria-hidden={!drawn || undefined}
        {...body}
      >
        {drawn ? (
          own.map((row, i) => draw(row, first + i))
        ) : (
          <tr>
            {/* no style: the page that is written ahead may hold none */}
            <td colSpan={columns} height={height} />
          </tr>
        )}
      </tbody>
    );
  });
}

const blocksOf = <Row,>(rows: readonly Row[]): { readonly first: number; readonly own: readonly Row[] }[] =>
  Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, block) => ({
    first: block * BLOCK,
    own: rows.slice(block * BLOCK, (block + 1) * BLOCK),
  }));

/** The box that an element scrolls in; null = the page. */
function scrollerOf(element: Element): Element | null {
  for (let box = element.parentElement; box; box = box.parentElement)
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))
      return box;
  return null;
}

/** True while the page is printed: a browser that prints waits for nothing, so it is known at once. */
function usePrinting(asked: boolean): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!asked) return undefined;
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [asked]);
  return printing;
}
