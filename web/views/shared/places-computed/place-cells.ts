import type {
  AreaOverlay,
  DistrictSchoolCheck,
  DistrictSchoolDistances,
  DistrictShares,
} from '../../../domain/overlay/types';
import type { ComparisonContext } from './context';
import { distanceWords, namedPartWords, partWords, rangeWords, sharesOf } from './place-words';
import { type ComparisonCell, NO_FIELDS } from './rows';

const cell = (value: string, lines: readonly string[], receipt: readonly string[]): ComparisonCell => ({
  value,
  known: true,
  lines: lines.filter((line) => line !== ''),
  receipt: receipt.filter((line) => line !== ''),
  csv: NO_FIELDS,
});

/** Which districts the area lies in, by addresses and by area, and what lies in none. */
export function sharesCell({ text }: ComparisonContext, shares: DistrictShares): ComparisonCell {
  const named = shares.parts.filter((part) => !part.sliver);
  const first = named[0];
  const outside =
    shares.outside.addresses > 0 || (shares.outside.squareMetres > 0 && !shares.outside.sliver)
      ? [text.t('overlay.outside', sharesOf(text, shares.outside))]
      : [];
  const contested =
    shares.contested.addresses > 0
      ? text.t('overlay.contested', {
          addresses: text.number(shares.contested.addresses),
          area: text.number(shares.contested.squareMetres),
        })
      : '';
  if (!first) return { ...cell(text.t('overlay.noDistrict'), outside, [contested]), known: false };
  const rest = named.slice(1).map((part) => namedPartWords(text, part));
  return cell(first.school, [partWords(text, first), ...rest, ...outside], [contested]);
}

/** The school that the plan documents, and whether the computation agrees. */
export function documentedCell(
  { text, plan }: ComparisonContext,
  check: DistrictSchoolCheck,
): ComparisonCell {
  const { documented, computed, outcome, assumed } = check;
  if (documented.length === 0) return { ...cell(text.t('overlay.not-documented'), [], []), known: false };
  const named = new Set(documented.map(({ school }) => school));
  const found = new Set(computed.map(({ school }) => school));
  const total = computed.reduce((sum, part) => sum + part.addresses, 0);
  const elsewhere = computed
    .filter(({ school }) => !named.has(school))
    .reduce((sum, part) => sum + part.addresses, 0);
  const without = documented.find(({ school }) => !found.has(school));
  const verdict =
    outcome !== 'differs'
      ? text.t(`overlay.${outcome}`)
      : elsewhere > 0 || !without
        ? text.t('overlay.differs', { addresses: text.number(elsewhere), of: text.number(total) })
        : text.t('overlay.differsNone', { school: without.school });
  const departments = documented
    .filter((one) => one.departments.length > 0)
    .map((one) =>
      text.t('overlay.departments', {
        school: one.school,
        count: one.departments.length,
        list: one.departments.join('; '),
      }),
    );
  const result = cell(
    documented.map(({ school }) => school).join(', '),
    [verdict, assumed ? text.t('overlay.assumed') : ''],
    departments,
  );
  return { ...result, csv: { ...NO_FIELDS, period: plan } };
}

/** The median straight distance from the addresses to their district schools, with its range. */
export function distanceCell(
  { text }: ComparisonContext,
  overlay: AreaOverlay,
  distances: DistrictSchoolDistances,
): ComparisonCell {
  const precision = Math.max(overlay.precision, ...distances.schools.map((school) => school.precision));
  if (!distances.all) return { ...cell(text.t('overlay.placeUnknown'), [], []), known: false };
  const perSchool = distances.schools.map((school) =>
    school.spread
      ? text.t('overlay.toSchool', {
          school: school.school,
          distance: distanceWords(text, school.spread.median, Math.max(overlay.precision, school.precision)),
          addresses: text.number(school.addresses),
        })
      : `${school.school}: ${text.t('overlay.placeUnknown')}`,
  );
  const result = cell(
    distanceWords(text, distances.all.median, precision),
    [rangeWords(text, distances.all, precision)],
    [...perSchool, precisionWords(text, overlay.precision, distances.schools[0]?.precision ?? 0)],
  );
  return { ...result, csv: { ...NO_FIELDS, value: Math.round(distances.all.median), unit: 'm' } };
}

/** The daycare nearest to the area, how far it is, and for how many addresses another one is nearer. */
export function daycareCell({ text }: ComparisonContext, overlay: AreaOverlay): ComparisonCell {
  const { nearest, perAddress, own } = overlay.daycare;
  if (!nearest) return { ...cell(text.t('overlay.noDaycare'), [], []), known: false };
  const precision = Math.max(overlay.precision, nearest.precision);
  const of = text.number(overlay.addresses);
  const others = perAddress
    .filter(({ name }) => name !== nearest.name)
    .map(({ name, nearestFor }) =>
      text.t('overlay.alsoNearest', { name, count: text.number(nearestFor), of }),
    );
  const result = cell(
    nearest.name,
    [
      distanceWords(text, nearest.spread.median, precision),
      nearest.assumed ? text.t('overlay.daycareAssumed') : '',
    ],
    [
      text.t('overlay.nearestFor', { count: text.number(nearest.nearestFor), of }),
      ...others,
      own ? text.t('overlay.ownNearest', { distance: distanceWords(text, own.median, precision) }) : '',
      precisionWords(text, overlay.precision, nearest.precision),
    ],
  );
  return { ...result, csv: { ...NO_FIELDS, value: Math.round(nearest.spread.median), unit: 'm' } };
}

const precisionWords = (text: ComparisonContext['text'], addresses: number, place: number): string =>
  text.t('overlay.precision', { addresses: text.number(addresses), place: text.number(place) });
