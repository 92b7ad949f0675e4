import { useEffect, useMemo, useRef } from 'react';
import { plansWithBoundaries } from '../../data/geography';
import { startIndicator } from '../../domain/figures/start';
import { useStore } from '../../state/store';
import type { Text } from '../../text';
import { busyWith, type FiguresModel, figuresModel, type MapModel } from './model/model';

/**
 * The screen's model, made again when figures, choices, language or appearance change; camera and the like do not count. While
 * the figures of another indicator are on the way, the last one stands.
 */
export function useMapModel(text: Text, theme: 'light' | 'dark'): MapModel | undefined {
  const figures = useStore((state) => state.figures);
  const geography = useStore((state) => state.geography);
  const versions = useStore((state) => state.versions);
  const choices = useStore((state) => state.choices);
  const { indicator, period, plan, version, method, count, own, fixed, palette, selected, focus, sort } =
    choices;
  const boundaryPlans = useMemo(
    () => (geography.status === 'ready' ? plansWithBoundaries(geography.value) : []),
    [geography],
  );
  const known = versions.status === 'ready' ? versions.value : null;
  const stood = useRef<FiguresModel>(undefined);
  const drawn = useMemo(() => {
    if (figures.status !== 'ready') return undefined;
    if (figures.value.reach(indicator ?? startIndicator(figures.value) ?? '') === 'coming')
      return stood.current;
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
      sort,
    };
    return figuresModel({
      text,
      index: figures.value,
      choices: wanted,
      theme,
      boundaryPlans,
      versions: known,
    });
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
    sort,
  ]);
  useEffect(() => {
    stood.current = drawn;
  }, [drawn]);
  return useMemo(
    () =>
      drawn && figures.status === 'ready'
        ? { ...drawn, ...busyWith(figures.value, { selected, focus }) }
        : undefined,
    [drawn, figures, selected, focus],
  );
}
