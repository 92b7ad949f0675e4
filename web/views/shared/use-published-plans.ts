import { useMemo } from 'react';
import { plansWithBoundaries } from '../../data/geography';
import { useStore } from '../../state/store';

/** Plans whose address lists were published, and so have boundaries; newest first. null while that is not known. */
export function usePublishedPlans(): readonly string[] | null {
  const geography = useStore((state) => state.geography);
  return useMemo(
    () => (geography.status === 'ready' ? plansWithBoundaries(geography.value).toSorted().reverse() : null),
    [geography],
  );
}
