import type { Background } from '../../../domain/dataset/background';
import { AREA_FACT_KINDS, type AreaFactKind, type AreaFactRow } from '../../../domain/dataset/plan-rows';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Text } from '../../../text';
import { keyFigure, type ShownFigure } from './key-figures';

/** A sentence about the area with where it stands. */
export interface OpeningLine {
  readonly words: string;
  /** "om de syv under ét", for what is said about several areas; '' otherwise. */
  readonly about: string;
  readonly source: string;
}

export interface OpeningPart {
  readonly kind: AreaFactKind;
  readonly lines: readonly OpeningLine[];
}

/** How the profile opens: place, homes and people, associations, what has improved; then what else is told. */
export interface Opening {
  readonly parts: readonly OpeningPart[];
  /** Residents and homes as figures, newest ones. */
  readonly figures: readonly { readonly id: string; readonly figure: ShownFigure }[];
}

/** Figures that tell how many live there. */
const PEOPLE = ['population', 'dwellings'];

/** Makes the opening; what is said about a group of areas stands with each of its members, and says so. */
export function opening(
  text: Text,
  index: FigureIndex,
  background: Background | null,
  area: string,
): Opening {
  const parts = AREA_FACT_KINDS.map((kind) => ({
    kind,
    lines: (background?.areaFacts ?? [])
      .filter((fact) => fact.kind === kind && concerns(index, fact, area))
      .map((fact) => lineOf(text, index, fact, area)),
  }));
  const figures = PEOPLE.flatMap((id) => {
    const indicator = index.indicators.get(id);
    const found = indicator && keyFigure(text, index, indicator, area);
    return found ? [{ id, figure: found.latest }] : [];
  });
  return { parts: parts.filter(({ lines }) => lines.length > 0), figures };
}

const concerns = (index: FigureIndex, fact: AreaFactRow, area: string): boolean =>
  fact.area === area || (index.areas.get(fact.area)?.members ?? []).includes(area);

function lineOf(text: Text, index: FigureIndex, fact: AreaFactRow, area: string): OpeningLine {
  const source = index.catalogue.sources.find(({ id }) => id === fact.source)?.title_da ?? fact.source;
  return {
    words: fact.text_da,
    about:
      fact.area === area
        ? ''
        : text.t('profile.together', { name: index.areas.get(fact.area)?.name_da ?? fact.area }),
    source: fact.locator === '' ? source : text.t('profile.sourceAt', { source, place: fact.locator }),
  };
}
