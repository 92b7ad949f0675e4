import { streetAliases } from '../../web/domain/addresses/street-alias';
import { type Difference, difference } from '../../web/domain/difference/difference';
import type { ResidentsFigure } from '../../web/domain/difference/effect';
import { comparePeriods } from '../../web/domain/figures/period';
import { type Finding, finding } from '../../web/domain/findings/finding';
import { nameOfArea } from '../build/area-names';
import type { Dataset } from '../tables/read-dataset';
import { type ReadSide, type SideOptions, SideReader } from './sides';

export interface CompareOptions extends SideOptions {
  /** Metres from which on a point has moved. */
  readonly moved: number;
}

/** Two states, what differs, and what a person calls the areas. */
export interface Comparison {
  readonly before: ReadSide;
  readonly after: ReadSide;
  readonly difference: Difference;
  readonly moved: number;
  readonly nameOf: (area: string) => string;
}

/** Reads and compares two states. Without a comparison the findings hold an error that says why. */
export async function compare(
  before: string,
  after: string,
  options: CompareOptions,
): Promise<{ readonly comparison: Comparison | undefined; readonly findings: readonly Finding[] }> {
  const reader = new SideReader(options);
  const { sides, findings } = await reader.read(before, after);
  if (!sides) return { comparison: undefined, findings };
  const [one, other] = sides;
  const { dataset } = reader;
  const { moved } = options;
  const found = difference(one.side, other.side, {
    movedFrom: moved,
    aliases: streetAliases(dataset.tables.aliases),
    residents: residentsFigures(dataset),
  });
  const foreign = idsAreForeign(one, other) ? [finding('side-ids-foreign')] : [];
  return {
    comparison: { before: one, after: other, difference: found, moved, nameOf: nameOfArea(dataset) },
    findings: [...findings, ...foreign],
  };
}

/** The newest published number of residents of each area; doubtful ones are left out. */
function residentsFigures({ observations, catalogue }: Dataset): Map<string, ResidentsFigure> {
  const titles = new Map(catalogue.sources.map(({ id, title_da }) => [id, title_da]));
  const figures = new Map<string, ResidentsFigure>();
  for (const { indicator, area, value, period, source, qualifier } of observations) {
    if (indicator !== 'population' || value === null || (qualifier !== '' && qualifier !== 'approx'))
      continue;
    const known = figures.get(area);
    if (known && comparePeriods(known.period, period) >= 0) continue;
    figures.set(area, {
      value,
      period,
      source: titles.get(source) ?? source,
      approximate: qualifier === 'approx',
    });
  }
  return figures;
}

function idsAreForeign(
  { side: { addresses: before } }: ReadSide,
  { side: { addresses: after } }: ReadSide,
): boolean {
  if (before.length === 0 || after.length === 0) return false;
  const ids = new Set(before.map(({ id }) => id));
  return after.every(({ id }) => !ids.has(id));
}
