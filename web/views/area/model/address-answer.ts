import { type AddressBook, type BookAddress, searchAddresses } from '../../../domain/addresses/address-book';
import { numbersHold } from '../../../domain/addresses/department-numbers';
import { parseHouseNumber } from '../../../domain/addresses/house-number';
import { normaliseStreet } from '../../../domain/addresses/street-name';
import type { Background } from '../../../domain/dataset/background';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Text } from '../../../text';
import { listWords } from '../../../text/lists';
import { addressHit } from '../../shared/search/address-words';
import { newestPlanOf } from './made-of';

/** What a resident is told about an address. */
export interface AddressAnswer {
  readonly id: string;
  readonly name: string;
  /** Area that it lies in, '' for none or for several. */
  readonly area: string;
  /** Sentences: which area, which department, and what counts it. */
  readonly lines: readonly string[];
}

const MOST = 6;

/** Answers whether an address is counted: in which area, in which department, and in which figures of several areas. */
export function addressAnswers(
  text: Text,
  index: FigureIndex,
  background: Background,
  book: AddressBook,
  query: string,
): readonly AddressAnswer[] {
  return searchAddresses(book, query, MOST).map((hit) => {
    if (hit.kind !== 'address') {
      const { id, name, detail } = addressHit(text, index, hit);
      const [area = '', ...others] = new Set(hit.addresses.map((address) => address.area));
      return { id, name, area: others.length > 0 ? '' : area, lines: [detail] };
    }
    const { street, house, area } = hit.address;
    return {
      id: `${street} ${house}`,
      name: `${street} ${house}`,
      area,
      lines:
        area === '' ? [text.t('profile.addressOut')] : addressLines(text, index, background, hit.address),
    };
  });
}

function addressLines(
  text: Text,
  index: FigureIndex,
  background: Background,
  address: BookAddress,
): readonly string[] {
  const { area } = address;
  const name = index.areas.get(area)?.name_da ?? area;
  const together = index.catalogue.areas.filter(({ members }) => members.includes(area));
  return [
    text.t('profile.addressIn', { area: name }),
    departmentLine(text, index, background, address),
    text.t('profile.addressTogether', {
      groups: listWords(
        text,
        together.map((group) => group.name_da),
      ),
    }),
    ...index.catalogue.absences
      .filter((absence) => absence.area === area)
      .map(({ indicator, reason_da: reason }) =>
        text.t('profile.addressNot', {
          indicator:
            indicator === '*'
              ? text.t('profile.allFigures')
              : (index.indicators.get(indicator)?.name_da ?? indicator),
          reason,
        }),
      ),
  ];
}

/**
 * The department of an address. Plans list departments without their streets; only for scattered departments is it
 * assumed which streets are whose, and that is said.
 */
function departmentLine(
  text: Text,
  index: FigureIndex,
  background: Background,
  { street, house, area }: BookAddress,
): string {
  const number = parseHouseNumber(house);
  const assumed = background.centraleRandersDepartments.find(
    (row) =>
      number !== undefined &&
      normaliseStreet(row.street) === normaliseStreet(street) &&
      numbersHold(row.numbers, number),
  );
  if (assumed)
    return text.t('profile.departmentAssumed', {
      department: `${assumed.organisation} ${assumed.department}`,
    });
  const plan = newestPlanOf(index, area);
  const count = background.departments.filter((row) => row.plan === plan && row.area === area).length;
  return text.t('profile.departmentUnknown', { count });
}
