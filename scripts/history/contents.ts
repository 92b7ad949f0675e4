import type { Position } from 'geojson';
import { writeCsv } from '../../web/data/csv/write';
import { publishedShape } from '../../web/data/formats/degrees';
import { compareHouseNumbers, formatHouseNumber } from '../../web/domain/addresses/house-number';
import type { AddressRangeRow } from '../../web/domain/addresses/list-rows';
import type { MultiPolygon, Utm32 } from '../../web/domain/geo/coordinates';
import { snapMetre } from '../../web/domain/geo/coordinates';
import { membersOf } from '../build/plan-boundaries';
import type { PlanState } from '../difference/plan-state';
import { fingerprintOf } from './fingerprint';
import type { ContentFile, VersionFacts, VersionMember } from './version';

/** The text files of a version: sorted, one thing a line, so that two versions differ in the lines that differ. */
export const contentsOf = (state: PlanState): Record<ContentFile, string> => ({
  'lists.csv': listsFile(state.rows),
  ...resultTexts(state),
});

/** The files that say what came of lists and register. */
const RESULT_FILES = ['members.csv', 'boundaries.geojson'] as const;

const resultTexts = ({
  register,
  built,
}: Pick<PlanState, 'register' | 'built'>): Record<(typeof RESULT_FILES)[number], string> => ({
  'members.csv': membersFile(versionMembers({ register, built })),
  'boundaries.geojson': boundariesText(
    built.plan,
    built.areaIds.map((area, index) => ({ area, shape: built.result.areas[index]?.shape ?? [] })),
  ),
});

/** True when members and boundaries are those of a stored version, to the millimetre. */
export const givesVersion = (
  { files }: Pick<VersionFacts, 'files'>,
  state: Pick<PlanState, 'register' | 'built'>,
): boolean => {
  const texts = resultTexts(state);
  return RESULT_FILES.every((file) => fingerprintOf(texts[file]) === files[file]);
};

const listsFile = (rows: readonly AddressRangeRow[]): string =>
  writeCsv<Omit<AddressRangeRow, 'line'>>(
    { plan: 'text', area: 'text', order: 'number', text: 'text', street: 'text', note: 'text' },
    rows,
  );

const danish = new Intl.Collator('da');

/** The members of a state: areas in the plan's order, streets with æ, ø, å last, then house numbers. */
export const versionMembers = ({ register, built }: Pick<PlanState, 'register' | 'built'>): VersionMember[] =>
  built.areaIds.flatMap((area, index) =>
    membersOf(built, index)
      .flatMap((member) => register.addresses[member] ?? [])
      .sort(
        (a, b) =>
          danish.compare(a.street, b.street) ||
          compareHouseNumbers(a.house, b.house) ||
          danish.compare(a.postcode, b.postcode) ||
          (a.id < b.id ? -1 : 1),
      )
      .map((address) => ({ area, address })),
  );

interface MemberRow {
  readonly area: string;
  readonly street: string;
  readonly house_number: string;
  readonly postcode: string;
  readonly easting: string;
  readonly northing: string;
  readonly precision_m: number;
  readonly dwellings: number | null;
  readonly id: string;
}

const membersFile = (members: readonly VersionMember[]): string =>
  writeCsv<MemberRow>(
    {
      area: 'text',
      street: 'text',
      house_number: 'text',
      postcode: 'text',
      easting: 'number',
      northing: 'number',
      precision_m: 'number',
      dwellings: 'number',
      id: 'text',
    },
    members.map(({ area, address }) => ({
      area,
      street: address.street,
      house_number: formatHouseNumber(address.house),
      postcode: address.postcode,
      easting: snapMetre(address.position[0]).toFixed(3),
      northing: snapMetre(address.position[1]).toFixed(3),
      precision_m: address.precision,
      dwellings: address.dwellings ?? null,
      id: address.id,
    })),
  );

/** GeoJSON (RFC 7946) with one position a line. The degrees give every millimetre back. */
function boundariesText(
  plan: string,
  areas: readonly { readonly area: string; readonly shape: MultiPolygon<Utm32> }[],
): string {
  const ring = (positions: readonly Position[]): string =>
    `[\n${positions.map((position) => JSON.stringify(position)).join(',\n')}\n]`;
  const features = areas.map(({ area, shape }) => {
    const polygons = publishedShape(shape).map((polygon) => `[${polygon.map(ring).join(',')}]`);
    const head = `{"type":"Feature","id":${JSON.stringify(area)},"properties":${JSON.stringify({ plan, area })}`;
    return `${head},"geometry":{"type":"MultiPolygon","coordinates":[${polygons.join(',')}]}}`;
  });
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}
