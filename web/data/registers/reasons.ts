import type { Level } from '../../domain/findings/finding';

/**
 * Every reason for which a row is not used, with how much it weighs. A warning is a row that could not be read or joined; a note is
 * a row that was read and rightly left out. The words stand in `web/text` (namespace registers, key = reason).
 */
export const SKIP_REASONS = {
  // the row itself
  'row-width': 'warning',
  'quote-misplaced': 'warning',
  'quote-unclosed': 'warning',
  'json-unreadable': 'warning',
  'not-an-object': 'warning',
  'record-unreadable': 'warning',
  'text-unreadable': 'warning',
  // its cells
  'id-missing': 'warning',
  'street-missing': 'warning',
  'house-missing': 'warning',
  'house-unreadable': 'warning',
  'postcode-unreadable': 'warning',
  'municipality-unreadable': 'warning',
  'road-unreadable': 'warning',
  'status-unreadable': 'warning',
  'time-unreadable': 'warning',
  'number-unreadable': 'warning',
  'position-missing': 'warning',
  'position-unreadable': 'warning',
  'outside-denmark': 'warning',
  'not-a-point': 'warning',
  'id-repeated': 'warning',
  'address-repeated': 'warning',
  // joining entities
  'street-unknown': 'warning',
  'street-not-current': 'warning',
  'postcode-unknown': 'warning',
  'municipality-unknown': 'warning',
  'point-unknown': 'warning',
  'point-not-in-use': 'warning',
  // read and rightly left out
  preliminary: 'note',
  discontinued: 'note',
  abandoned: 'note',
  internal: 'note',
  deleted: 'note',
  'not-in-use': 'note',
  superseded: 'note',
  ended: 'note',
  'not-yet': 'note',
  'same-entrance': 'note',
  'not-an-entrance': 'note',
  'not-needed': 'note',
  'other-municipality': 'note',
  'other-postcode': 'note',
  'outside-box': 'note',
  // the file was refused before it was settled what becomes of the row
  refused: 'note',
} as const satisfies Record<string, Level>;

export type SkipReason = keyof typeof SKIP_REASONS;
