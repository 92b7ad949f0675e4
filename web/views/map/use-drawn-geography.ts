import { useMemo } from 'react';
import type { Geography } from '../../data/geography';
import { type Part, ready, useStore } from '../../state/store';

/** The geography as it is drawn: a stored boundary version stands in the place of the current boundaries. */
export function useDrawnGeography(version: string | null): Part<Geography> {
  const geography = useStore((state) => state.geography);
  const versions = useStore((state) => state.versions);
  return useMemo(() => {
    if (version === null || geography.status !== 'ready' || versions.status !== 'ready') return geography;
    const stored = versions.value.find(({ id }) => id === version);
    return stored ? ready({ ...geography.value, areas: stored.areas, pieces: stored.pieces }) : geography;
  }, [geography, versions, version]);
}
