import { type ReactNode, useMemo } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Indicator } from '../../domain/figures/indicator';
import { timeSeries } from '../../svg/time-series';
import { CSS_TOKENS } from '../../svg/tokens';
import type { Text } from '../../text';
import { SvgPicture } from '../../ui/SvgPicture';
import { areaSeries } from './model/series-words';

/** The development of one area as a small chart. */
export function MiniSeries({
  text,
  index,
  indicator,
  area,
  id,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly indicator: Indicator;
  readonly area: string;
  /** Unique on the page. */
  readonly id: string;
}): ReactNode {
  const node = useMemo(() => {
    const { own, town, words } = areaSeries(text, index, indicator, area);
    return timeSeries(own, town, words, { id, size: 'small', tokens: CSS_TOKENS });
  }, [text, index, indicator, area, id]);
  return <SvgPicture node={node} className="mini-series" />;
}
