import { SLIVER_SQUARE_METRES } from '../../../domain/overlay/tolerances';
import type { AreaOverlay, GradeBand, OverlayResult } from '../../../domain/overlay/types';
import { findingSentence } from '../../../text/finding-words';
import { type ComparisonContext, withoutBoundary } from './context';
import { daycareCell, distanceCell, documentedCell, sharesCell } from './place-cells';
import { bandWords } from './place-words';
import type { ComparisonCell, ComparisonRow, ComparisonSection } from './rows';

/** School districts, district schools and daycares of the chosen areas, as computed in the browser. */
export function placeSection(context: ComparisonContext, result: OverlayResult): ComparisonSection {
  const { text, index, areas, manifest } = context;
  const overlays = new Map(result.areas.map((one) => [one.area, one]));
  const chosen = areas.flatMap((area) => overlays.get(area) ?? []);
  const bands = [...new Set(result.areas.flatMap(({ shares }) => shares.map(({ band }) => band)))];
  const row = (
    id: string,
    name: string,
    detail: string,
    cell: (overlay: AreaOverlay) => ComparisonCell | undefined,
  ): ComparisonRow => ({
    id,
    name,
    detail,
    town: null,
    definition: '',
    cells: areas.map((area) => {
      const overlay = overlays.get(area);
      return (overlay && cell(overlay)) ?? withoutBoundary(context, area);
    }),
  });
  const bandRows = (band: GradeBand): ComparisonRow[] => {
    const values = { band: bandWords(text, band) };
    return [
      row(
        `districts-${band}`,
        text.t('overlay.districts', values),
        text.t('overlay.computed'),
        ({ shares }) => {
          const found = shares.find((one) => one.band === band);
          return found && sharesCell(context, found);
        },
      ),
      row(
        `documented-${band}`,
        text.t('overlay.documented', values),
        text.t('overlay.fromPlan'),
        ({ checks }) => {
          const found = checks.find((one) => one.band === band);
          return found && documentedCell(context, found);
        },
      ),
      row(
        `distance-${band}`,
        text.t('overlay.schoolDistance', values),
        text.t('overlay.straight'),
        (overlay) => {
          const found = overlay.schools.find((one) => one.band === band);
          return found && distanceCell(context, overlay, found);
        },
      ),
    ];
  };
  const assumed = chosen.find(({ checks }) => checks.some((check) => check.assumed));
  const slivers = chosen.some(({ shares }) => shares.some(({ parts }) => parts.some(({ sliver }) => sliver)));
  return {
    id: 'places',
    title: text.t('overlay.section'),
    rows: [
      ...bands.flatMap(bandRows),
      row('daycare', text.t('overlay.daycare'), text.t('overlay.straight'), (one) =>
        daycareCell(context, one),
      ),
    ],
    notes: [
      text.t('overlay.median'),
      text.t('overlay.notEnrolment'),
      manifest.districts.kind === 'schematic' ? text.t('overlay.schematic') : '',
      assumed ? text.t('overlay.assumedNote', { area: index.areas.get(assumed.area)?.name_da ?? '' }) : '',
      slivers ? text.t('overlay.slivers', { limit: text.number(SLIVER_SQUARE_METRES) }) : '',
      ...findingNotes(context, result),
    ].filter((note) => note !== ''),
  };
}

/** What went wrong in the computation, as far as it concerns the chosen areas; school differences stand in the table. */
function findingNotes({ text, index, areas }: ComparisonContext, result: OverlayResult): readonly string[] {
  const nameOf = (id: string): string => index.areas.get(id)?.name_da ?? id;
  const told = result.findings.filter(
    ({ code, level, area }) =>
      level !== 'note' && code !== 'district-school-differs' && (area === undefined || areas.includes(area)),
  );
  return [...new Set(told.map((found) => findingSentence(found, text, nameOf)))];
}
