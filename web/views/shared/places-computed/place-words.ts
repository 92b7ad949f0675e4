import { stateDistance } from '../../../domain/overlay/spread';
import type { DistrictPart, Spread } from '../../../domain/overlay/types';
import type { Text } from '../../../text';

/**
 * A share in whole per cent. What is not quite nothing or not quite all says so: a sliver of 0.2 % is not 0 %, and
 * 99.7 % is not all.
 */
export function shareWords(text: Text, percent: number): string {
  const sign = text.percent(0, 0).replace('0', '');
  if (percent > 0 && percent < 0.5) return text.t('overlay.underOne', { sign });
  if (percent < 100 && percent >= 99.5 && 100 - percent > 1e-6)
    return text.t('overlay.overNinetyNine', { sign });
  return text.percent(percent, 0);
}

/** Addresses and area that a district holds: "92 % af adresserne, 88 % af arealet", or all of both. */
export function partWords(text: Text, part: Omit<DistrictPart, 'school'>): string {
  const allAddresses = part.addressPercent > 100 - 1e-6;
  if (allAddresses && part.areaPercent > 100 - 1e-6) return text.t('overlay.whole');
  if (allAddresses) return text.t('overlay.allAddresses', sharesOf(text, part));
  return text.t(part.addresses === 0 ? 'overlay.areaOnly' : 'overlay.part', sharesOf(text, part));
}

/** The same with the name of the school, for a district that stands second. */
export const namedPartWords = (text: Text, part: DistrictPart): string =>
  text.t(part.addresses === 0 ? 'overlay.areaOnlyOf' : 'overlay.partOf', {
    school: part.school,
    ...sharesOf(text, part),
  });

/** Both shares of a part in words. */
export const sharesOf = (
  text: Text,
  part: Omit<DistrictPart, 'school'>,
): { readonly addresses: string; readonly area: string } => ({
  addresses: shareWords(text, part.addressPercent),
  area: shareWords(text, part.areaPercent),
});

/** A distance no more exact than its ends: "ca. 600 m", "under 100 m". */
export function distanceWords(text: Text, metres: number, precision: number): string {
  const stated = stateDistance(metres, precision);
  const written = text.number(stated.metres);
  return text.t(stated.under ? 'overlay.underMetres' : 'overlay.about', { metres: written });
}

/** "fra 300 til 900 m"; '' for one address or where both ends come out the same. */
export function rangeWords(text: Text, spread: Spread, precision: number): string {
  const from = stateDistance(spread.smallest, precision);
  const to = stateDistance(spread.largest, precision);
  if (spread.count < 2 || (from.metres === to.metres && from.under === to.under)) return '';
  const largest = text.number(to.metres);
  return from.under
    ? text.t('overlay.rangeUnder', { to: largest })
    : text.t('overlay.range', { from: text.number(from.metres), to: largest });
}

/** Grades as they are written: "0.-6." in Danish, "0-6" in English. */
export const bandWords = (text: Text, band: string): string =>
  text.language === 'da' ? band.replace(/(\d+)-(\d+)/, '$1.-$2') : band;
