import type { Finding, FindingCode } from '../findings/finding';
import { enclosedAddresses } from './enclosed';
import { lettersLeftOut } from './letters-left-out';
import { makeLocate } from './locate';
import { municipalitiesThatDiffer } from './municipality';
import { namedNotInForce } from './not-in-force';
import { farMembers, sharedPoints } from './place-remarks';
import { postcodesThatDoNotFit } from './postcodes';
import type { PlanCase, Remark } from './remark';
import { sideGaps } from './side-gaps';

/** What the checks here say better, with the addresses at hand, than whoever builds boundaries can. */
const SAID_HERE: readonly FindingCode[] = ['members-and-others-share-point', 'far-member'];

/**
 * Everything that can be remarked on about one plan: `found` are the findings that reading, matching and building made about
 * it, and the checks add their own. Each address is explained once, by the sharpest check: a house left out by its letter
 * is no gap, and a gap is not told again as an enclosed address; a number that the register knows as preliminary or
 * discontinued is not told again as missing. Findings of other plans are passed over.
 */
export function checkPlan(of: PlanCase, found: readonly Finding[]): Remark[] {
  const locate = makeLocate(of);
  const notInForce = namedNotInForce(of);
  const letters = lettersLeftOut(of);
  const gaps = sideGaps(of, concernedBy(letters));
  return [
    ...found
      .filter(({ plan, code }) => plan === of.plan && !SAID_HERE.includes(code))
      .flatMap((one) => stillMissing(one, notInForce))
      .map(locate),
    ...notInForce,
    ...letters,
    ...gaps,
    ...enclosedAddresses(of, concernedBy([...letters, ...gaps])),
    ...postcodesThatDoNotFit(of),
    ...municipalitiesThatDiffer(of),
    ...sharedPoints(of),
    ...farMembers(of),
  ];
}

const concernedBy = (remarks: readonly Remark[]): Set<number> =>
  new Set(remarks.flatMap(({ concerned }) => concerned));

/** A finding about missing numbers without those whose status is told; none when nothing is left of it. */
function stillMissing(found: Finding, notInForce: readonly Remark[]): Finding[] {
  if (found.code !== 'number-missing-in-range') return [found];
  const told = new Set(
    notInForce
      .filter(({ finding }) => finding.area === found.area && finding.place?.line === found.place?.line)
      .flatMap(({ absent }) => absent.flatMap((house) => [house, house.replace(/\D+$/, '')])),
  );
  const { notCurrent: _, ...values } = found.values ?? {};
  const houseNumbers = (found.houseNumbers ?? []).filter((house) => !told.has(house));
  if (houseNumbers.length === found.houseNumbers?.length) return [found];
  return houseNumbers.length === 0 ? [] : [{ ...found, houseNumbers, values }];
}
