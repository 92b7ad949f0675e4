import type { FindingCode } from '../../../web/domain/findings/finding';
import type { TextKey } from '../../../web/text';

/** One thing that is checked, in words, with the findings that it can give. */
export interface Kind {
  readonly words: TextKey;
  readonly codes: readonly FindingCode[];
  /** It can only be checked when the areas could be drawn. */
  readonly needsBoundaries?: true;
  /** It is only a question when the areas follow cadastral parcels. */
  readonly needsParcels?: true;
}

/** What the report says was checked, in the order of the work. */
export const KINDS: readonly Kind[] = [
  {
    words: 'check.of-lists',
    codes: [
      'list-unreadable',
      'list-number-out-of-range',
      'list-range-backwards',
      'list-parity-contradicts',
      'list-range-end-excluded',
    ],
  },
  { words: 'check.of-reading', codes: ['list-other-parity-reading'] },
  {
    words: 'check.of-streets',
    codes: ['street-unknown', 'street-by-alias', 'street-in-several-postcodes'],
  },
  { words: 'check.of-missing', codes: ['range-matches-nothing', 'number-missing-in-range'] },
  { words: 'check.of-in-force', codes: ['list-names-preliminary', 'list-names-discontinued'] },
  { words: 'check.of-two-areas', codes: ['address-in-two-areas', 'list-number-repeated'] },
  { words: 'check.of-letters', codes: ['letters-taken-in', 'letters-left-out'] },
  { words: 'check.of-gaps', codes: ['side-gap'] },
  { words: 'check.of-enclosed', codes: ['address-enclosed'], needsBoundaries: true },
  { words: 'check.of-far', codes: ['far-member'], needsBoundaries: true },
  {
    words: 'check.of-postcode',
    codes: ['postcode-differs-on-street', 'postcode-differs-in-area', 'municipality-differs'],
  },
  {
    words: 'check.of-parcels',
    codes: ['parcel-mixed', 'parcel-members-outside'],
    needsBoundaries: true,
    needsParcels: true,
  },
  { words: 'check.of-points', codes: ['members-and-others-share-point'], needsBoundaries: true },
];
