import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PrintSheetProps } from './PrintSheet';
import { useDrawnGeography } from './use-drawn-geography';

/** Long enough after the first paint for the fetch not to be in anyone's way, ms. */
const FETCH_AFTER = 3000;

/**
 * Puts the paper version of the map on the page while it is printed. What draws it is fetched once the page is quiet,
 * because a browser that prints waits for nothing.
 */
export function Print(props: Omit<PrintSheetProps, 'geography'>): ReactNode {
  const geography = useDrawnGeography(props.model.boundary.stored?.id ?? null);
  const [sheet, setSheet] = useState<{ readonly Sheet: ComponentType<PrintSheetProps> } | null>(null);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const fetchSheet = (): void => {
      import('./PrintSheet').then(
        (module) => setSheet({ Sheet: module.default }),
        () => undefined, // without it paper has the table, which says the same
      );
    };
    const timer = setTimeout(fetchSheet, FETCH_AFTER);
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  if (!printing || !sheet || geography.status !== 'ready') return null;
  return <sheet.Sheet {...props} geography={geography.value} />;
}
