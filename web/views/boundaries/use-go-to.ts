import { useState } from 'react';
import type { LonLat } from '../../domain/geo/coordinates';
import type { BenchMapProps } from '../../map/bench/props';
import type { Sight } from './Workbench';

/** The area that was chosen last, or what was asked to be seen since. */
export function useGoTo(
  area: string,
  home: readonly LonLat[],
  sight: Sight | undefined,
): BenchMapProps['goTo'] {
  const [shown, setShown] = useState<{ area: string; sight: Sight | undefined; goTo: BenchMapProps['goTo'] }>(
    {
      area,
      sight,
      goTo: undefined,
    },
  );
  if (shown.area === area && shown.sight === sight) return shown.goTo;
  const goTo = shown.sight !== sight && sight ? sight : { positions: home };
  setShown({ area, sight, goTo });
  return goTo;
}
