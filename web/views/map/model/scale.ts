import {
  CLASS_METHODS,
  type ClassMethod,
  type NoClassesReason,
} from '../../../domain/classification/classes';
import { classifyMap, type MapClasses } from '../../../domain/classification/map-classes';
import { classCounts, type PaletteId, paletteColours } from '../../../domain/classification/palettes';
import { comparableFigures, type NotComparable, whyNotComparable } from '../../../domain/figures/comparable';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { AreaFigures } from '../../../domain/figures/map-figures';
import type { Choices } from '../../../state/choices';

type Drawn = Extract<MapClasses, { kind: 'classes' }>;

/** Classes and colours of a map, and what of the reader's wishes could not be had. */
export interface Scale {
  /** Null when there is no figure to colour. */
  readonly drawn: Drawn | null;
  /** One per class, lowest first. */
  readonly colours: readonly string[];
  readonly palette: PaletteId;
  /** The method in use: the chosen one, or equal classes where it can't be had. */
  readonly method: ClassMethod;
  /** Why the chosen method is not in use. */
  readonly refused: NoClassesReason | null;
  readonly methods: readonly { readonly method: ClassMethod; readonly off: NotComparable | null }[];
  readonly counts: readonly number[];
}

/** Makes the scale of some figures by the reader's choices. */
export function makeScale(
  index: FigureIndex,
  figures: AreaFigures,
  choices: Pick<Choices, 'method' | 'count' | 'own' | 'fixed' | 'palette'>,
  theme: 'light' | 'dark',
): Scale {
  const compared = comparableFigures(index, figures);
  const by = (method: ClassMethod): MapClasses =>
    classifyMap(index, compared, {
      method,
      count: choices.count,
      own: choices.own,
      fixed: choices.fixed,
      nice: false,
    });
  const wanted = by(choices.method);
  const used = wanted.kind === 'off' && wanted.reason !== 'no-values' ? by('equal') : wanted;
  const method = used === wanted ? choices.method : 'equal';
  const palette: PaletteId = method === 'municipality' ? 'diverging' : choices.palette;
  const off = whyNotComparable(index, figures);
  return {
    drawn: used.kind === 'classes' ? used : null,
    colours: used.kind === 'classes' ? paletteColours(palette, used.classes.count, theme) : [],
    palette,
    method,
    refused: wanted.kind === 'off' ? wanted.reason : null,
    methods: CLASS_METHODS.map((entry) => ({ method: entry, off: entry === 'municipality' ? off : null })),
    counts: classCounts(palette),
  };
}
