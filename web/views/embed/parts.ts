import type { SlideSubject } from '../../domain/stories/subject';
import type { EmbedPart } from '../../state/embed';
import type { SlideContent, SlideData } from '../../svg/slides/slide';
import { slideContent } from '../../svg/slides/slide-content';
import type { Text } from '../../text';

/** What an embedded view consists of. */
export interface EmbedModel {
  readonly title: string;
  readonly about: string;
  /** Pictures in order, each with what is said aloud of it. */
  readonly pictures: readonly { readonly part: 'map' | 'chart'; readonly content: SlideContent }[];
  readonly legend: boolean;
  readonly table: SlideContent['table'];
  readonly limits: readonly string[];
  readonly sourceLine: readonly string[];
  /** Why there is nothing to see; '' when there is. */
  readonly problem: string;
}

/** Takes the chosen parts of a view: map and bars are two pictures of the same figures. */
export function embedModel(
  text: Text,
  data: SlideData,
  subject: SlideSubject,
  parts: readonly EmbedPart[],
): EmbedModel {
  const wanted = (part: EmbedPart): boolean => parts.includes(part);
  const own = slideContent(text, data, subject);
  const asBars = (): SlideContent =>
    subject.kind === 'map'
      ? slideContent(text, data, { kind: 'compare', indicator: subject.indicator, period: subject.period })
      : own;
  const pictures = [
    ...(wanted('map') && subject.kind === 'map' ? [{ part: 'map' as const, content: own }] : []),
    ...(wanted('chart') ? [{ part: 'chart' as const, content: asBars() }] : []),
  ].filter(({ content }) => content.draw !== null);
  return {
    title: own.title,
    about: own.about,
    pictures,
    legend: wanted('legend'),
    table: wanted('table') || pictures.length === 0 ? own.table : null,
    limits: own.limits,
    sourceLine: own.sourceLine,
    problem: own.problem,
  };
}
