import { useMemo } from 'react';
import { useStore } from '../../state/store';

/** Plans whose address lists were published, and so have boundaries; newest first. null while that is not known. */
export function usePublishedPlans(): readonly string[] | null {
  const geography = useStore((state) => state.geography);
  return useMemo(
    () =>
      geography.status === 'ready'
        ? [...new Set(geography.value.areas.features.map(({ properties }) => properties.plan))]
            .sort()
            .reverse()
        : null,
    [geography],
  );
}
