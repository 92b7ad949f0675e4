import type { CompareModel } from '../../../domain/comparison/compare';
import type { TargetLevel } from '../../../domain/comparison/target-level';
import type { DotLine } from '../../../svg/dots/model';
import type { Text, TextKey } from '../../../text';
import { figureWords, ownDecimals, valueWords } from '../../../text/figure-words';
import type { DotInput } from './model';

/** The levels of a dot chart: municipality, country, the newest plan's goal, the state's limits; equal ones as one line. */
export function referenceLines(input: DotInput): readonly DotLine[] {
  const { text, model, comparable, decimals } = input;
  const { indicator } = model;
  const country = model.references.find(({ area }) => area.kind === 'country');
  const places = [
    { kind: 'municipality' as const, place: comparable ? model.municipality : null },
    { kind: 'country' as const, place: comparable ? (country ?? null) : null },
  ].flatMap(({ kind, place }): DotLine[] => {
    if (place?.reading.kind !== 'number') return [];
    const value = figureWords(text, place.figure, indicator.unit, decimals);
    const label = text.t('compare.lineTown', { name: place.area.name_da, value });
    return [{ key: kind, kind, value: place.reading.value, label }];
  });
  return joined([...places, ...goalLines(input), ...limitLines(text, model)]);
}

const GOALS: Readonly<Partial<Record<TargetLevel['target']['target_type'], TextKey>>> = {
  'at-least': 'compare.lineGoalAtLeast',
  'at-most': 'compare.lineGoalAtMost',
  'below-criterion': 'compare.lineGoalBelow',
};

/** Goals for all areas together, of the newest plan that has one with a level. */
function goalLines({ text, index, model, planYears }: DotInput): readonly DotLine[] {
  const drawable = model.targets.filter(
    ({ target, level }) => level !== null && index.areas.get(target.area)?.kind === 'aggregate',
  );
  const order = [...index.catalogue.plans].sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1));
  const plan = order.find(({ id }) => drawable.some(({ target }) => target.plan === id))?.id;
  return drawable.flatMap(({ target, level, basis }): DotLine[] => {
    if (level === null || target.plan !== plan || target.target_type === 'state-threshold') return [];
    const value = written(text, model, level);
    const key =
      basis === 'comparator' ? 'compare.lineGoalTown' : (GOALS[target.target_type] ?? 'compare.lineGoal');
    const label = text.t(key, { plan: planYears(target.plan), value });
    return [{ key: target.id, kind: 'goal', value: level, label }];
  });
}

const limitLines = (text: Text, model: CompareModel): readonly DotLine[] =>
  model.limits.map(({ threshold, criteria, operator }) => ({
    key: `${operator} ${threshold}`,
    kind: 'limit',
    value: threshold,
    label: text.t('compare.lineLimit', {
      value: written(text, model, threshold),
      status: criteria[0]?.status_name_da ?? '',
    }),
  }));

const written = (text: Text, { indicator }: CompareModel, value: number): string =>
  valueWords(text, value, indicator.unit, ownDecimals(value, 2));

/** Lines of one value are one line with all their names. */
function joined(lines: readonly DotLine[]): readonly DotLine[] {
  const found = new Map<number, DotLine>();
  for (const line of lines) {
    const known = found.get(line.value);
    found.set(line.value, known ? { ...known, label: `${known.label} = ${line.label}` } : line);
  }
  return [...found.values()];
}
