import { type ReactNode, Suspense } from 'react';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { Text } from '../../../text';
import { lazyPart } from '../lazy-part';

export interface SeriesProps {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly indicator: Indicator;
  readonly area: string;
  /** Unique on the page. */
  readonly id: string;
}

const SeriesPicture = lazyPart(() => import('./SeriesPicture'));

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
