import { type Finding, finding } from '../findings/finding';
import { toLonLat, type Utm32 } from '../geo/coordinates';
import { BANDS } from './bands';
import type { SchoolDistrict } from './district';
import { gapsOf } from './gaps';
import { overlapsOf } from './pairs';

/** A place in degrees with five decimals (a metre), for a sentence. */
export function placeValues(at: Utm32): { lon: string; lat: string } {
  const [lon, lat] = toLonLat(at);
  return { lon: lon.toFixed(5), lat: lat.toFixed(5) };
}

/** Square metres as told: two decimals under 10, none above. */
const told = (squareMetres: number): number => Number(squareMetres.toFixed(squareMetres < 10 ? 2 : 0));

/** Overlaps and slivers between the districts of each band, measured and located; nothing is mended. */
export function pairFindings(districts: readonly SchoolDistrict[]): Finding[] {
  return BANDS.flatMap(({ name: band }) => {
    const own = districts.filter((district) => district.band === band);
    const shapes = own.map(({ shape }) => shape);
    const pair = ({ one, other, squareMetres, at }: ReturnType<typeof overlapsOf>[number]) => ({
      values: {
        name: own[one]?.school ?? '',
        otherName: own[other]?.school ?? '',
        band,
        squareMetres: told(squareMetres),
        ...placeValues(at),
      },
    });
    return [
      ...overlapsOf(shapes).map((overlap) => finding('district-pair-overlap', pair(overlap))),
      ...gapsOf(shapes).map((gap) => finding('district-pair-gap', pair(gap))),
    ];
  });
}
