import { LEGAL_STATUSES, type LegalStatus } from '../../domain/dataset/law-rows';
import { ID, type ViewState, wordField } from './view-state';

/** A thought experiment on one area: so many people more (or, negative, fewer). */
export interface WhatIfChoice {
  readonly area: string;
  readonly residents: number;
  readonly outsideWork: number;
  readonly completedEducations: number;
}

export interface CriteriaChoices {
  /** Date of the list that is looked at; null = the newest on which the status was published. */
  readonly list: string | null;
  readonly status: LegalStatus;
  readonly whatIf: WhatIfChoice | null;
}

const LIST = /^\d{4}-12-01$/;
const CHANGE = /^-?\d{1,4}$/;

export const criteriaState: ViewState<CriteriaChoices> = {
  defaults: { list: null, status: 'udsat-boligomraade', whatIf: null },
  fields: {
    list: {
      read: (text) => (LIST.test(text) ? { list: text } : undefined),
      write: ({ list }) => list ?? undefined,
    },
    status: wordField('status', LEGAL_STATUSES, 'udsat-boligomraade'),
    what: { read: readWhatIf, write: ({ whatIf }) => (whatIf ? writeWhatIf(whatIf) : undefined) },
  },
};

/** `area~residents~outside work~completed educations`. */
function readWhatIf(text: string): Partial<CriteriaChoices> | undefined {
  const [area = '', ...parts] = text.split('~');
  if (!ID.test(area) || parts.length !== 3 || !parts.every((part) => CHANGE.test(part))) return undefined;
  const [residents = 0, outsideWork = 0, completedEducations = 0] = parts.map((part) => Number(part) + 0);
  return { whatIf: { area, residents, outsideWork, completedEducations } };
}

const writeWhatIf = ({ area, residents, outsideWork, completedEducations }: WhatIfChoice): string =>
  [area, residents, outsideWork, completedEducations].join('~');
