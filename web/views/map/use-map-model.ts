import { useMemo } from 'react';
import { useStore } from '../../state/store';
import type { Text } from '../../text';
import { type MapModel, mapModel } from './model/model';

/** The screen's model, made again when figures, choices, language or appearance change; camera and the like do not count. */
export function useMapModel(text: Text, theme: 'light' | 'dark'): MapModel | undefined {
  const figures = useStore((state) => state.figures);
  const geography = useStore((state) => state.geography);
  const choices = useStore((state) => state.choices);
  const { indicator, period, plan, method, count, own, fixed, palette, selected, focus, sort } = choices;
  const boundaryPlans = useMemo(
    () =>
      geography.status === 'ready'
        ? [...new Set(geography.value.areas.features.map(({ properties }) => properties.plan))]
        : [],
    [geography],
  );
  return useMemo(() => {
    if (figures.status !== 'ready') return undefined;
    const wanted = { indicator, period, plan, method, count, own, fixed, palette, selected, focus, sort };
    return mapModel({ text, index: figures.value, choices: wanted, theme, boundaryPlans });
  }, [
    figures,
    boundaryPlans,
    text,
    theme,
    indicator,
    period,
    plan,
    method,
    count,
    own,
    fixed,
    palette,
    selected,
    focus,
    sort,
  ]);
}
