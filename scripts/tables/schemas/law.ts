import {
  type CriterionRow,
  LEGAL_STATUSES,
  type ListFigureRow,
  type StatusRow,
} from '../../../web/domain/dataset/law-rows';
import { QUALIFIERS, UNITS } from '../../../web/domain/figures/observation';
import { date, hexId, id, neededNumber, oneOf, period, ref, text, words, yesNo } from '../columns';
import { table } from '../read-table';

export const CRITERIA = table<CriterionRow>({
  name: 'criteria',
  file: 'law/criteria.csv',
  key: ['id'],
  columns: {
    id: id(),
    law_paragraph: words(),
    status: oneOf(LEGAL_STATUSES),
    status_name_da: words(),
    role: oneOf(['mandatory', 'one-of']),
    criterion: words(),
    indicator: ref('indicators', ['']),
    operator: oneOf(['>', '>=', '<', '<=']),
    threshold: neededNumber(),
    unit: oneOf(UNITS),
    relative_to: ref('areas', ['']),
    averaging: oneOf(['', 'one year', 'mean of last 2 years']),
    counts: oneOf(['', 'persons', 'fulltime-persons']),
    requirement: words(),
    alternative: text(),
    valid_from: date('optional'),
    valid_to: date('optional'),
    note: text(),
  },
});

export const STATUSES = table<StatusRow>({
  name: 'statuses',
  file: 'law/statuses.csv',
  key: ['area', 'list_date', 'status'],
  columns: {
    area: ref('areas'),
    list_date: date(),
    status: oneOf(LEGAL_STATUSES),
    on_list: yesNo(),
    source: ref('sources', ['press']),
    certainty: oneOf(['stated', 'press']),
    note: text(),
  },
});

export const LIST_FIGURES = table<ListFigureRow>({
  name: 'listFigures',
  file: 'law/list-figures.csv',
  key: ['id'],
  columns: {
    id: hexId(),
    area: ref('areas'),
    list_date: date(),
    indicator: ref('indicators'),
    period: period(),
    value: neededNumber(),
    unit: oneOf(UNITS),
    qualifier: oneOf(QUALIFIERS),
    source: ref('sources', ['press']),
    note: text(),
  },
});
