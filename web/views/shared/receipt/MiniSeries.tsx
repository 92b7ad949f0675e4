import { lazy, type ReactNode, Suspense } from 'react';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { Text } from '../../../text';

export interface SeriesProps {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly indicator: Indicator;
  readonly area: string;
  /** Unique on the page. */
  readonly id: string;
}

const SeriesPicture = lazy(() => import('./SeriesPicture'));

/** The development of one area as a small chart. What draws it is fetched with the first one; its room is kept. */
export function MiniSeries(props: SeriesProps): ReactNode {
  return (
    <div className="mini-series-room">
      <Suspense fallback={null}>
        <SeriesPicture {...props} />
      </Suspense>
    </div>
  );
}
