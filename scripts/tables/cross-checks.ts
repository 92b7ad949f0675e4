import { type Finding, finding } from '../../web/domain/findings/finding';
import type { KnownIds } from './references';
import { unknownId } from './references';
import { TABLES, type Tables } from './tables';

/** What only several tables together can tell: keys of more than one column, counts, and units against figures. */
export function crossChecks(tables: Tables, known: KnownIds): readonly Finding[] {
  return [
    ...preferredRows(tables, known),
    ...aliasedAreas(tables, known),
    ...schoolDepartments(tables),
    ...sharesOutOfRange(tables),
    ...figuresTwice(tables),
    ...countsThatDiffer(tables, known),
  ];
}

/** `prefer:<id>` must name one of the rows that the conflict is about. */
function preferredRows(tables: Tables, known: KnownIds): Finding[] {
  const { file } = TABLES.conflicts;
  return tables.conflicts.flatMap((conflict) => {
    const id = /^prefer:(.+)$/.exec(conflict.handling)?.[1];
    if (id === undefined || conflict.rows.includes(id)) return [];
    return [unknownId(id, ['observations'], known, { file, line: conflict.line, column: 'handling' })];
  });
}

/** An alias of an area stands for an area's id. */
function aliasedAreas(tables: Tables, known: KnownIds): Finding[] {
  const { file } = TABLES.aliases;
  return tables.aliases
    .filter(({ kind, name }) => kind === 'area' && known.get('areas')?.has(name) === false)
    .map(({ name, line }) => unknownId(name, ['areas'], known, { file, line, column: 'name' }));
}

/** A school's department must be a department of the same plan and area. */
function schoolDepartments(tables: Tables): Finding[] {
  const { file } = TABLES.schools;
  const keyOf = (row: { plan: string; area: string; organisation: string; department: string }): string =>
    [row.plan, row.area, row.organisation, row.department].join(' · ');
  const departments = new Set(tables.departments.map(keyOf));
  return tables.schools
    .filter((school) => (school.organisation || school.department) && !departments.has(keyOf(school)))
    .map((school) =>
      finding('table-reference-unknown', {
        place: { file, line: school.line, column: 'organisation, department' },
        values: { text: keyOf(school), tables: 'departments' },
      }),
    );
}

/** A share in percent lies from 0 to 100. */
function sharesOutOfRange(tables: Tables): Finding[] {
  const { file } = TABLES.observations;
  const shares = new Set(tables.indicators.filter(({ kind }) => kind === 'share').map(({ id }) => id));
  return tables.observations
    .filter(
      ({ indicator, unit, value }) =>
        shares.has(indicator) && unit === 'percent' && value !== null && (value < 0 || value > 100),
    )
    .map((row) =>
      finding('share-out-of-range', {
        place: { file, line: row.line, column: 'value' },
        values: { value: row.value ?? 0, indicator: row.indicator },
      }),
    );
}

/** The same figure twice, or one id for two figures: within the figures and against the facts taken out of them. */
function figuresTwice(tables: Tables): Finding[] {
  const { file } = TABLES.observations;
  const seen = new Map<string, number>();
  const repeated = tables.observations.flatMap((row) => {
    const key = [row.indicator, row.area, row.period, row.source, row.value, row.locator].join(' · ');
    const first = seen.get(key);
    seen.set(key, first ?? row.line);
    if (first === undefined || row.value === null) return [];
    const place = { file, line: row.line, column: 'indicator, area, period, source, value' };
    return [finding('figure-repeated', { place, values: { key, firstLine: first } })];
  });
  const ids = new Set(tables.observations.map(({ id }) => id));
  const shared = tables.contextFacts
    .filter(({ id }) => ids.has(id))
    .map(({ id, line }) =>
      finding('figure-repeated', {
        place: { file: TABLES.contextFacts.file, line, column: 'id' },
        values: { key: id, firstLine: 0 },
      }),
    );
  return [...repeated, ...shared];
}

/** The catalogue says how many figures each indicator has; a difference means that a row came or went. */
function countsThatDiffer(tables: Tables, known: KnownIds): Finding[] {
  if (!known.has('observations') || !known.has('context-facts')) return [];
  const figures = countBy(tables.observations.map(({ indicator }) => indicator));
  const facts = countBy(tables.contextFacts.map(({ indicator }) => indicator));
  return tables.indicators.flatMap((row) => [
    ...differing(row.line, row.id, 'observations', row.observations, figures.get(row.id) ?? 0),
    ...differing(row.line, row.id, 'context_facts', row.contextFacts, facts.get(row.id) ?? 0),
  ]);
}

function differing(line: number, id: string, column: string, said: number, found: number): Finding[] {
  if (said === found) return [];
  const place = { file: TABLES.indicators.file, line, column };
  return [finding('table-count-differs', { place, values: { id, said, found } })];
}

function countBy(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
