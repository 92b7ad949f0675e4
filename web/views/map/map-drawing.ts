import { chartSheet, svgFile } from '../../charts/chart-file';
import { svgElement } from '../../charts/svg-element';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { useStore } from '../../state/store';
import { subjectOf } from '../../state/story-view';
import { mapSlide } from '../../svg/slides/map-slide';
import { type ThemeName, TOKENS } from '../../svg/tokens';
import type { Text } from '../../text';
import { slideGround } from '../shared/slide-ground';

/** Size of the map with its legend, px. */
const SIZE = { width: 1120, height: 700 };

/**
 * The map that is shown, as a drawing for any vector program: finding, map with names and numbers, legend and source line.
 * `sourceLine` are the parts of its foot. Null where there is nothing to draw.
 */
export function mapDrawing(
  text: Text,
  index: FigureIndex,
  theme: ThemeName,
  sourceLine: readonly string[],
): Blob | null {
  const { choices, geography, manifest } = useStore.getState();
  const subject = subjectOf(index, choices);
  if (subject.kind !== 'map') return null;
  const data = {
    index,
    background: null,
    manifest: manifest.status === 'ready' ? manifest.value : null,
    ...slideGround(geography),
  };
  const { draw, title, about, limits } = mapSlide(text, data, subject);
  const tokens = TOKENS[theme];
  const map = draw?.({ id: 'map-drawing', ...SIZE, theme, tokens, marked: choices.selected });
  return map
    ? svgFile(
        chartSheet({
          picture: svgElement(map),
          title,
          about: [`${about}.`, ...limits].join(' '),
          sourceLine: sourceLine.join(' · '),
          tokens,
        }),
      )
    : null;
}
