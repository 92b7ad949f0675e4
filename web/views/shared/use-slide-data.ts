import { useEffect, useMemo } from 'react';
import { requestBackground } from '../../state/background';
import { useStore } from '../../state/store';
import type { SlideData } from '../../svg/slides/slide';
import { slideGround } from './slide-ground';

/** Everything that slides are made of, as far as it has come; null until there are figures. */
export function useSlideData(): SlideData | null {
  const figures = useStore((state) => state.figures);
  const geography = useStore((state) => state.geography);
  const background = useStore((state) => state.background);
  const manifest = useStore((state) => state.manifest);
  useEffect(() => void requestBackground(), []);
  const ground = useMemo(() => slideGround(geography), [geography]);
  return useMemo(
    () =>
      figures.status === 'ready' && background.status !== 'loading'
        ? {
            index: figures.value,
            background: background.status === 'ready' ? background.value : null,
            manifest: manifest.status === 'ready' ? manifest.value : null,
            ...ground,
          }
        : null,
    [figures, background, manifest, ground],
  );
}
