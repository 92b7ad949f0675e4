import { membersByArea, remarksByStreet } from './by-street';
import { mostCommon, tally } from './most-common';
import { addressAt, type PlanCase, type Remark } from './remark';

/**
 * Members in another municipality than most of the plan's addresses (`municipality-differs`, one for each area and street):
 * a street of the same name elsewhere. Addresses whose municipality the register does not tell are passed over.
 */
export function municipalitiesThatDiffer(of: PlanCase): Remark[] {
  const municipalityOf = (index: number): string => addressAt(of, index).municipality ?? '';
  const areas = membersByArea(of).map((members) => members.filter((index) => municipalityOf(index) !== ''));
  const counts = tally(areas.flat().map(municipalityOf));
  const usual = mostCommon(counts);
  if (usual === undefined) return [];
  return [...counts.keys()]
    .filter((municipality) => municipality !== usual)
    .flatMap((municipality) =>
      areas.flatMap((members, area) => {
        const own = members.filter((index) => municipalityOf(index) === municipality);
        return remarksByStreet(of, 'municipality-differs', area, own, { municipality, usual });
      }),
    );
}
