import type { Manifest } from '../../../domain/dataset/manifest';
import type { BoundaryChoice } from '../../../domain/figures/boundary-choice';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { OverlayChoice } from '../../../state/choices';
import type { Text } from '../../../text';
import { boundaryWords } from './boundary-words';

/**
 * The line under every map, in parts: sources of the figures, boundary version, and how exact positions are. The note
 * on positions always stands: schematic, or which official register of which day.
 */
export function sourceLine(
  text: Text,
  index: FigureIndex,
  about: {
    readonly sources: readonly string[];
    readonly boundary: BoundaryChoice | null;
    readonly manifest: Manifest | null;
    readonly overlays: OverlayChoice;
  },
): readonly string[] {
  const { sources, boundary, manifest } = about;
  const parts: string[] = [];
  if (sources.length > 0) parts.push(text.t('map.sourceLine', { sources: sources.join('; ') }));
  if (boundary) parts.push(...boundaryWords(text, index, boundary));
  if (boundary?.stored && about.overlays.addresses) parts.push(text.t('map.addressesCurrent'));
  if (manifest) {
    const { kind, name, date } = boundary?.stored?.register ?? manifest.register;
    parts.push(
      kind === 'schematic'
        ? text.t('map.schematic')
        : text.t('map.official', { name, date: text.date(date) }),
    );
  }
  if (manifest) parts.push(...creditsOf(manifest, about.overlays));
  return parts;
}

/** Credits of what lies on the map now, each once, as the built files carry them. */
function creditsOf(manifest: Manifest, overlays: OverlayChoice): readonly string[] {
  const roles = [
    overlays.context && 'context',
    overlays.districts !== '' && 'school-districts',
    overlays.institutions && 'institutions',
    overlays.addresses && 'addresses',
  ];
  const credits = manifest.files.filter(({ role }) => roles.includes(role)).map(({ source }) => source);
  // several layers rest on the same data: each sentence stands once
  const sentences = credits.flatMap((credit) => credit.split(/\.\s+(?=\p{Lu})/u));
  return [...new Set(sentences)].map((sentence) => sentence.replace(/CC BY (?=\d)/, 'CC\u00a0BY\u00a0'));
}
