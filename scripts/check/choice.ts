import type { Level } from '../../web/domain/findings/finding';
import type { Text } from '../../web/text';
import { nameOfArea } from '../build/area-names';
import type { Dataset } from '../tables/read-dataset';
import type { CheckChoice } from './report';

/** What stands on the command line: an area may be given by its name. */
export interface Asked {
  readonly plan?: string;
  readonly area?: string;
  readonly level?: Level;
}

/** What was asked for, by ids; or what it is that does not exist, in words. */
export type Choice =
  | { readonly choice: CheckChoice; readonly problem?: undefined }
  | { readonly problem: string };

type Tables = Pick<Dataset, 'catalogue' | 'tables'>;

/** Plans that have an address list, newest first. */
const plansOf = ({ tables }: Tables): string[] =>
  [...new Set(tables.addressRanges.map(({ plan }) => plan))].sort().reverse();

/** The id of an area that has a list, given by id or by name, in any case of letters. */
function areaId(asked: string, areas: readonly string[], nameOf: (id: string) => string): string | undefined {
  const wanted = asked.toLocaleLowerCase('da');
  return areas.find((id) => id === wanted || nameOf(id).toLocaleLowerCase('da') === wanted);
}

/**
 * Looks up what was asked for in the lists; a plan or an area that no list has is said with those that there are. While no
 * list can be read nothing is refused: what is wrong with the lists is then more to the point.
 */
export function makeChoice({ plan, area, level }: Asked, dataset: Tables, { t }: Text): Choice {
  const plans = plansOf(dataset);
  if (plans.length === 0) return { choice: {} };
  if (plan !== undefined && !plans.includes(plan))
    return { problem: t('check.unknown-plan', { plan, plans: plans.join(', ') }) };
  const areas = [...new Set(dataset.tables.addressRanges.map((row) => row.area))];
  const id = area === undefined ? undefined : areaId(area, areas, nameOfArea(dataset));
  if (area !== undefined && id === undefined)
    return { problem: t('check.unknown-area', { area, areas: areas.sort().join(', ') }) };
  return {
    choice: {
      ...(plan !== undefined && { plan }),
      ...(id !== undefined && { area: id }),
      ...(level !== undefined && { level }),
    },
  };
}
