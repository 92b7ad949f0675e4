import { formatHouseNumber } from '../../web/domain/addresses/house-number';
import type { AddressChange } from '../../web/domain/difference/address-changes';
import type { AreaChange, AreaMeasure } from '../../web/domain/difference/area-changes';
import type { PlacedAddress } from '../../web/domain/difference/side';
import type { Text } from '../../web/text';
import type { SideFacts } from './sides';

type NameOf = (area: string) => string;

/** "Flyvervej 5A" */
export const addressWords = ({ address: { street, house } }: PlacedAddress): string =>
  `${street} ${formatHouseNumber(house)}`;

/** What was compared: "Plan 2025 på Skematisk adresseregister, 11. november 2026". */
export function sideWords({ asked, kind, plan, version, register }: SideFacts, { t, date }: Text): string {
  const registerWords = t('difference.register-of', { name: register.name, date: date(register.date) });
  if (version) return t('difference.side-version', { name: version.name, date: date(version.date), plan });
  if (kind === 'list') return t('difference.side-list', { file: asked, plan, register: registerWords });
  return t('difference.side-plan', { plan, register: registerWords });
}

/** What happened to an address: "taget med i listen", "flyttet 8,4 m". The heaviest first. */
export function changeWords(change: AddressChange, text: Text, nameOf: NameOf): string[] {
  const { t, number } = text;
  const { before, after, kinds, cause, metres } = change;
  return kinds.map((kind) => {
    if (kind === 'entered' || kind === 'left') return t(`difference.${kind}-${cause ?? 'unknown'}`);
    if (kind === 'switched')
      return t('difference.switched', { from: nameOf(before?.area ?? ''), to: nameOf(after?.area ?? '') });
    if (kind === 'moved') return t('difference.moved', { metres: number(metres, 1) });
    return before && after ? renumberedWords(before, after, text) : '';
  });
}

function renumberedWords(before: PlacedAddress, after: PlacedAddress, { t }: Text): string {
  const [was, is] = [addressWords(before), addressWords(after)];
  if (was !== is) return t('difference.renumbered', { was, is });
  return t('difference.new-postcode', { was: before.address.postcode, is: after.address.postcode });
}

/** "3 kommet til, 1 gået ud": what happened to the addresses of an area; '' for nothing. */
function countWords({ counts, cameFromOthers, wentToOthers }: AreaChange, { t, number }: Text): string {
  const { entered, left, renumbered, moved } = counts;
  const parts = [
    ['difference.count-entered', entered],
    ['difference.count-left', left],
    ['difference.count-came', cameFromOthers],
    ['difference.count-went', wentToOthers],
    ['difference.count-renumbered', renumbered],
    ['difference.count-moved', moved],
  ] as const;
  return parts
    .filter(([, count]) => count > 0)
    .map(([key, count]) => t(key, { count, number: number(count) }))
    .join(', ');
}

/** Square metres below which a boundary is told as nearly the same. */
export const NEARLY = 10;
/** … and as the same. */
const SAME = 0.1;

/** "Adresser: 90 → 88 (2 gået ud)." */
export function addressesWords(area: AreaChange, text: Text): string {
  const { t, number } = text;
  const counts = countWords(area, text);
  const values = { was: number(area.before?.addresses ?? 0), is: number(area.after?.addresses ?? 0) };
  return counts === ''
    ? t('difference.addresses', values)
    : t('difference.addresses-counts', { ...values, counts });
}

const hectares = (squareMetres: number): number => squareMetres / 10_000;

/** "+0,12" or "−0,12": a change with its sign. */
export const signed = (value: number, decimals: number, { number }: Text): string => {
  const written = number(value, decimals);
  return /[1-9]/.test(written) && value > 0 ? `+${written}` : written;
};

/** Area and perimeter on both sides, in sentences. */
export function measureWords({ before, after, shape }: AreaChange, text: Text): string[] {
  const { t, number } = text;
  const [was, is]: readonly Pick<AreaMeasure, 'area' | 'perimeter'>[] = [
    before ?? { area: 0, perimeter: 0 },
    after ?? { area: 0, perimeter: 0 },
  ];
  if (!was || !is) return [];
  const area = t('difference.area-words', {
    was: number(hectares(was.area), 2),
    is: number(hectares(is.area), 2),
    change: signed(hectares(is.area - was.area), 2, text),
  });
  const perimeter = t('difference.perimeter-words', {
    was: number(was.perimeter),
    is: number(is.perimeter),
    change: signed(is.perimeter - was.perimeter, 0, text),
  });
  if (!shape) return [area, perimeter, t('difference.shape-unknown')];
  const { gainedArea, lostArea } = shape;
  if (gainedArea + lostArea < SAME) return [t('difference.shape-same', { is: number(hectares(is.area), 2) })];
  if (!before || !after) return [area, perimeter];
  if (gainedArea + lostArea < NEARLY)
    return [t('difference.shape-nearly', { gained: number(gainedArea, 1), lost: number(lostArea, 1) })];
  const parts = t('difference.shape-words', { gained: number(gainedArea), lost: number(lostArea) });
  return [area, perimeter, parts];
}

/** Homes and residents in sentences, or why nothing can be said. */
export function effectWords({ homes, residents }: AreaChange, text: Text): string[] {
  const { t, number, period } = text;
  if (!homes.known) return [t('difference.no-homes', { reason: t(`difference.reason-${homes.reason}`) })];
  const change = homes.after - homes.before;
  const homeWords = t('difference.homes', {
    was: number(homes.before),
    is: number(homes.after),
    change: signed(change, 0, text),
  });
  if (!residents.known)
    return [homeWords, t('difference.no-residents', { reason: t(`difference.reason-${residents.reason}`) })];
  if (change === 0) return [homeWords];
  const { figure } = residents;
  return [
    homeWords,
    t(figure.approximate ? 'difference.residents-about' : 'difference.residents', {
      change: signed(Math.round(residents.change), 0, text),
      perHome: number(residents.perHome, 2),
      value: number(figure.value),
      period: period(figure.period),
      source: figure.source,
    }),
  ];
}
