import { type ReactNode, useMemo } from 'react';
import { timeSeries } from '../../../svg/time-series';
import { CSS_TOKENS } from '../../../svg/tokens';
import { SvgPicture } from '../../../ui/SvgPicture';
import type { SeriesProps } from './MiniSeries';
import { areaSeries } from './series-words';

/** The development of one area as a small chart; fetched when the first one is looked at. */
export default function SeriesPicture({ text, index, indicator, area, id }: SeriesProps): ReactNode {
  const node = useMemo(() => {
    const { own, town, words } = areaSeries(text, index, indicator, area);
    return timeSeries(own, town, words, { id, size: 'small', tokens: CSS_TOKENS });
  }, [text, index, indicator, area, id]);
  return <SvgPicture node={node} className="mini-series" />;
}
