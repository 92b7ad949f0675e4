import { type ReactNode, useCallback, useMemo } from 'react';
import { Chart } from '../../../charts/Chart';
import type { ChartFrameSize } from '../../../charts/plot';
import type { Twin } from '../../../charts/twin';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Text } from '../../../text';
import type { Question } from '../model/question';
import { drawScatter, scatterSpots } from './draw';
import { type ScatterAxis, type ScatterModel, scatterModel } from './model';

/** Two indicators against each other: which areas go together on both, without a line that so few points can't bear. */
export function TwoView({
  text,
  theme,
  index,
  first,
  second,
  selected,
}: {
  readonly text: Text;
  readonly theme: 'light' | 'dark';
  readonly index: FigureIndex;
  readonly first: Question;
  readonly second: Question;
  readonly selected: readonly string[];
}): ReactNode {
  const model = useMemo(
    () => scatterModel(text, index, first, second, selected),
    [text, index, first, second, selected],
  );
  const draw = useCallback((frame: ChartFrameSize) => drawScatter(model, frame), [model]);
  const spots = useCallback((width: number) => scatterSpots(model, width), [model]);
  const twin = useMemo(() => scatterTwin(text, index, model), [text, index, model]);
  return (
    <Chart
      text={text}
      theme={theme}
      title={model.finding}
      about={model.about.join(' ')}
      draw={draw}
      spots={spots}
      twin={twin}
      sourceLine={[text.t('map.sourceLine', { sources: model.sources.join('; ') })]}
      fileName={`${first.indicator.id}-${second.indicator.id}`}
      room={360}
    />
  );
}

/** Both figures of every area and of the municipality, also those that no chart may show. */
function scatterTwin(text: Text, index: FigureIndex, { x, y }: ScatterModel): Twin {
  const cell = (axis: ScatterAxis, id: string) => {
    const found = axis.figures.get(id);
    if (!found) return { words: '' };
    const { words, value, ref } = found;
    return { words, figure: ref, ...(value === null ? {} : { value }) };
  };
  const places = [...index.monitoringAreas.map(({ id }) => id), index.municipality];
  return {
    columns: [
      { name: text.t('compare.area') },
      { name: x.label, number: true },
      { name: y.label, number: true },
    ],
    rows: places.map((id) => ({
      key: id,
      cells: [{ words: index.areas.get(id)?.name_da ?? id }, cell(x, id), cell(y, id)],
    })),
  };
}
