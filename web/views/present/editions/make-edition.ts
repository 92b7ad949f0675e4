import { boundaryChange, claimChanges, figureChanges } from '../../../domain/editions/changes';
import {
  EDITION_KIND,
  EDITION_VERSION,
  type Edition,
  type EditionBoundary,
  type EditionChanges,
  type EditionClaim,
  type EditionContent,
  type EditionSlide,
} from '../../../domain/editions/edition';
import { frozenFigure, frozenFigures, frozenNames } from '../../../domain/editions/freeze';
import type { Story } from '../../../domain/stories/story';
import { claimLine } from '../../../svg/slides/checked-claim';
import type { SlideData } from '../../../svg/slides/slide';
import type { Text } from '../../../text';
import { type PreparedStep, prepareStory } from '../prepared';

/** What a person says of an edition. */
export interface EditionWish {
  readonly name: string;
  /** ISO day of the meeting. */
  readonly date: string;
  readonly story: Story;
  /** The meeting before; null for the first. */
  readonly previous: Edition | null;
}

const UNCHANGED: EditionChanges = { figures: [], claims: [], boundary: null };

/** Freezes what a story shows today, and works out what is different since the meeting before. */
export function editionContent(text: Text, data: SlideData, wish: EditionWish): EditionContent {
  const { index, manifest } = data;
  const { name, date, story, previous } = wish;
  const { steps } = prepareStory(text, data, story);
  const figures = frozenFigures(
    index,
    steps.flatMap(({ content }) => content.shown),
  );
  const claims = steps.flatMap(({ step, claims: checked }) =>
    checked.map(({ claim, check }): EditionClaim => {
      return { step: step.id, id: claim.id, sentence: claim.sentence, state: check.state };
    }),
  );
  const fileOf = (role: 'observations' | 'boundaries') => manifest?.files.find((file) => file.role === role);
  const boundary: EditionBoundary = {
    fingerprint: fileOf('boundaries')?.sha256 ?? '',
    register: manifest?.register.name ?? '',
    date: manifest?.register.date ?? '',
  };
  const changes: EditionChanges = previous
    ? {
        figures: figureChanges(previous.figures, figures, (question) => frozenFigure(index, question)),
        claims: claimChanges(previous.claims, claims),
        boundary: boundaryChange(previous.boundary, boundary),
      }
    : UNCHANGED;
  const named = [...figures, ...changes.figures.flatMap(({ before, after }) => [before, after])];
  return {
    kind: EDITION_KIND,
    version: EDITION_VERSION,
    name,
    date,
    language: text.language,
    data: {
      date: fileOf('observations')?.date ?? '',
      fingerprint: fileOf('observations')?.sha256 ?? '',
    },
    boundary,
    story,
    slides: steps.map(frozenSlide),
    figures,
    claims,
    names: mergedNames(
      frozenNames(
        index,
        named.filter((figure) => figure !== null),
      ),
      previous,
    ),
    previous: previous && {
      name: previous.name,
      date: previous.date,
      fingerprint: previous.fingerprint,
    },
    changes,
  };
}

/** Names of today, and of what was shown then and is not known any more. */
function mergedNames(now: EditionContent['names'], previous: Edition | null): EditionContent['names'] {
  if (!previous) return now;
  const { names } = previous;
  return {
    indicators: { ...names.indicators, ...now.indicators },
    areas: { ...names.areas, ...now.areas },
    sources: { ...names.sources, ...now.sources },
  };
}

const frozenSlide = ({ step, content, claims, remark }: PreparedStep): EditionSlide => ({
  step: step.id,
  headline: step.headline || content.title,
  about: content.about,
  lines: [step.text, ...claims.map(claimLine), remark, content.problem, ...content.limits].filter(Boolean),
  columns: content.table?.columns.map(({ name }) => name) ?? [],
  rows: content.table?.rows.map((cells) => cells.map(({ words }) => words)) ?? [],
  sources: content.sourceLine,
});
