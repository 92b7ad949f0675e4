import { useMemo } from 'react';
import { useStore } from '../../state/store';
import type { Text } from '../../text';
import { type MapModel, mapModel } from './model/model';

/** The screen's model, made again when figures, choices, language or appearance change; camera and the like do not count. */
export function useMapModel(text: Text, theme: 'light' | 'dark'): MapModel | undefined {
  const figures = useStore((state) => state.figures);
  const geography = useStore((state) => state.geography);
  const versions = useStore((state) => state.versions);
  const choices = useStore((state) => state.choices);
  const { indicator, period, plan, version, method, count, own, fixed, palette, selected, focus, sort } =
    choices;
  const boundaryPlans = useMemo(
    () =>
      geography.status === 'ready'
        ? [...new Set(geography.value.areas.features.map(({ properties }) => properties.plan))]
        : [],
    [geography],
  );
  const known = versions.status === 'ready' ? versions.value : null;
  return useMemo(() => {
    if (figures.status !== 'ready') return undefined;
    const wanted = {
      indicator,
      period,
      plan,
      version,
      method,
      count,
      own,
      fixed,
      palette,
      selected,
      focus,
      sort,
    };
    return mapModel({ text, index: figures.value, choices: wanted, theme, boundaryPlans, versions: known });
  }, [
    figures,
    boundaryPlans,
    known,
    text,
    theme,
    indicator,
    period,
    plan,
    version,
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
