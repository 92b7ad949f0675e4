import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { type RowLayout, rowLayout } from './model/row-layout';

/** So much narrower (px) than the box a line must be for its width to be believed; else it is laid out and looked at. */
const DOUBT = 8;

/** So many lines are remembered. */
const MOST_KNOWN = 20_000;

interface Metrics {
  /** Inner width of the box, px. */
  readonly width: number;
  readonly rowHeight: number;
  /** Rows that are seen at once. */
  readonly seen: number;
  readonly font: string;
}

export interface Rows extends Metrics {
  readonly layout: RowLayout;
}

/**
 * How a text falls into rows in a text box, as the box itself lays it out: lines that are well narrower than the box take one row, any
 * other is laid out once in `ruler`, an element with the same inner width and type. Undefined until the box stands.
 */
export function useRows(
  box: RefObject<HTMLElement | null>,
  ruler: RefObject<HTMLElement | null>,
  lines: readonly string[],
): Rows | undefined {
  const [metrics, setMetrics] = useState<Metrics>();
  useLayoutEffect(() => {
    const measured = box.current;
    if (!measured) return undefined;
    const look = (): void => {
      const style = getComputedStyle(measured);
      const width =
        measured.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      const rowHeight = Number.parseFloat(style.lineHeight);
      const seen = Math.ceil(measured.clientHeight / rowHeight) + 1;
      setMetrics({ width, rowHeight, seen, font: style.font });
    };
    const observer = new ResizeObserver(look);
    observer.observe(measured);
    // other letters have other widths
    document.fonts.addEventListener('loadingdone', look);
    look();
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', look);
    };
  }, [box]);
  const rowsOf = useMemo(() => metrics && rowCounter(metrics, ruler), [metrics, ruler]);
  const [rows, setRows] = useState<Rows>();
  useLayoutEffect(() => {
    if (metrics && rowsOf) setRows({ ...metrics, layout: rowLayout(lines, rowsOf) });
  }, [metrics, rowsOf, lines]);
  return rows;
}

/** Counts the rows of a line; each text once. */
function rowCounter({ width, rowHeight, font }: Metrics, ruler: RefObject<HTMLElement | null>) {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (pen) pen.font = font;
  const known = new Map<string, number>();
  const laidOut = (line: string): number => {
    const element = ruler.current;
    if (!element) return 1;
    element.textContent = line;
    const rows = Math.round(element.getBoundingClientRect().height / rowHeight);
    element.textContent = '';
    return Math.max(1, rows);
  };
  return (line: string): number => {
    let rows = known.get(line);
    if (rows === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      const narrow = pen !== null && !line.includes('\t') && pen.measureText(line).width < width - DOUBT;
      rows = narrow ? 1 : laidOut(line);
      known.set(line, rows);
    }
    return rows;
  };
}
