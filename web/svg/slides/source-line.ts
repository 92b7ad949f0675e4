import type { Figure } from '../../domain/figures/figure';
import { planYears } from '../../domain/figures/plan-years';
import { sourceTitles } from '../../domain/figures/source-titles';
import type { Text } from '../../text';
import type { SlideData } from './slide';

/** Sources of the figures, and the day of the data: what no slide may lose. */
export function figureSources(text: Text, data: SlideData, figures: Iterable<Figure>): readonly string[] {
  const sources = sourceTitles(data.index, figures);
  return [
    ...(sources.length > 0 ? [text.t('map.sourceLine', { sources: sources.join('; ') })] : []),
    ...dataDate(text, data),
  ];
}

/** A date is not parted at the end of a line. */
const NBSP = '\u00a0';

/** "Data pr. 1. november 2026"; nothing while the manifest is not there. */
export function dataDate(text: Text, { manifest }: Pick<SlideData, 'manifest'>): readonly string[] {
  const date = manifest?.files.find(({ role }) => role === 'observations')?.date;
  return date ? [text.t('slides.dataDate', { date: text.date(date).replaceAll(' ', NBSP) })] : [];
}

/** Boundary version and how exact positions are. */
export function boundarySources(
  text: Text,
  data: SlideData,
  plan: string,
  dashed: boolean,
): readonly string[] {
  const { manifest } = data;
  const version = text.t(dashed ? 'map.boundaryUnknown' : 'map.boundaryLine', {
    plan: planYears(data.index, plan),
  });
  if (!manifest) return [version];
  const { kind, name, date } = manifest.register;
  return [
    version,
    kind === 'schematic' ? text.t('map.schematic') : text.t('map.official', { name, date: text.date(date) }),
  ];
}
