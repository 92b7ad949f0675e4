import type { Twin, TwinCell } from '../../../charts/twin';
import type { Text } from '../../../text';
import type { GoalRow, GoalsModel, LineRow } from './goals-model';
import type { NumberCell } from './numbers';

const NOTHING: TwinCell = { words: '', value: null };

/** All goals of a plan as a file: one row for the areas together and one for each area, with what stands beside the numbers. */
export function goalsTwin(text: Text, { sections, allAtStart }: GoalsModel): Twin {
  const { t } = text;
  const number = (key: Parameters<Text['t']>[0]) => ({ name: t(key), number: true });
  return {
    columns: [
      { name: t('goals.planLevel') },
      { name: t('goals.goal') },
      { name: t('goals.asked') },
      { name: t('goals.area') },
      { name: t('table.fileUnit') },
      number('goals.baseline'),
      { name: t('goals.baselinePeriod') },
      ...(allAtStart
        ? []
        : [number('goals.latest'), { name: t('goals.latestPeriod') }, { name: t('goals.change') }]),
      { name: t('goals.yardstick') },
      number('goals.yardstickValue'),
      { name: t('goals.gap') },
      { name: t('goals.state') },
      { name: t('goals.why') },
      { name: t('table.doubt') },
      { name: t('goals.source') },
    ],
    rows: sections.flatMap(({ title, rows }) =>
      rows.flatMap((row) => [
        lineOf(text, title, row, row, allAtStart),
        ...row.areas.map((area) => lineOf(text, title, row, area, allAtStart)),
      ]),
    ),
  };
}

function lineOf(
  text: Text,
  section: string,
  goal: GoalRow,
  line: LineRow,
  atStart: boolean,
): Twin['rows'][number] {
  const { baseline, latest, change, yardstick } = line;
  const spread = goal === line ? goal.spread : { baseline: '', latest: '' };
  const doubts = [baseline, latest].flatMap((cell) => cell?.doubts ?? []);
  return {
    key: [goal.id, line.area].join(' '),
    cells: [
      { words: section },
      { words: goal.goal },
      { words: [goal.ask, goal.until].filter(Boolean).join('. ') },
      { words: line.name },
      { words: goal.unit },
      spread.baseline ? { words: spread.baseline } : numberOf(text, baseline),
      { words: spread.baseline ? text.t('goals.perAreaNote') : (baseline?.period ?? '') },
      ...(atStart
        ? []
        : [
            spread.latest ? { words: spread.latest } : latest ? numberOf(text, latest) : NOTHING,
            { words: spread.latest ? text.t('goals.perAreaNote') : (latest?.period ?? '') },
            { words: [change?.words, change?.persons].filter(Boolean).join('; ') },
          ]),
      { words: yardstick?.name ?? '' },
      yardstick ? numberOf(text, yardstick.cell) : NOTHING,
      { words: yardstick?.gap ?? '' },
      { words: line.state },
      { words: line.reasons.join(' ') },
      { words: [...new Set(doubts)].join(', ') },
      { words: goal.source },
    ],
  };
}

const numberOf = (text: Text, cell: NumberCell | null): TwinCell =>
  cell
    ? {
        words: cell.words,
        ...(cell.value === null ? {} : { value: cell.value }),
        ...(cell.figure ? { figure: cell.figure } : {}),
      }
    : { words: text.t('goals.none') };
