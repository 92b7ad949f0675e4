import { type AddressRangeRow, ALIAS_KINDS, type AliasRow } from '../../../web/domain/addresses/list-rows';
import type { AreaRecord, Plan } from '../../../web/domain/dataset/catalogue';
import { AREA_KINDS } from '../../../web/domain/dataset/catalogue';
import {
  AREA_FACT_KINDS,
  type AreaFactRow,
  type CentraleRandersDepartmentRow,
  type DepartmentRow,
  EVENT_KINDS,
  type EventRow,
} from '../../../web/domain/dataset/plan-rows';
import { id, neededInteger, oneOf, period, ref, refs, text, words } from '../columns';
import { table } from '../read-table';

export const PLANS = table<Plan>({
  name: 'plans',
  file: 'plans/plans.csv',
  key: ['id'],
  columns: {
    id: id(),
    name_da: words(),
    valid_from: period(),
    valid_to: period(),
    areas: refs('areas'),
    note: text(),
  },
});

export const AREAS = table<AreaRecord>({
  name: 'areas',
  file: 'plans/areas.csv',
  key: ['id'],
  columns: {
    id: id(),
    name_da: words(),
    short_name: words(),
    kind: oneOf(AREA_KINDS),
    members: refs('areas'),
    plans: refs('plans'),
    note: text(),
  },
});

export const ADDRESS_RANGES = table<AddressRangeRow>({
  name: 'address-ranges',
  file: 'plans/address-ranges.csv',
  key: ['plan', 'area', 'order'],
  columns: {
    plan: ref('plans'),
    area: ref('areas'),
    order: neededInteger(),
    text: words(),
    street: words(),
    note: text(),
  },
});

export const ALIASES = table<AliasRow>({
  name: 'aliases',
  file: 'plans/aliases.csv',
  key: ['kind', 'alias'],
  columns: { kind: oneOf(ALIAS_KINDS), alias: words(), name: words(), note: text() },
});

export const DEPARTMENTS = table<DepartmentRow>({
  name: 'departments',
  file: 'plans/departments.csv',
  key: ['plan', 'area', 'organisation', 'department'],
  columns: {
    plan: ref('plans'),
    area: ref('areas'),
    organisation: words(),
    department: words(),
    note: text(),
  },
});

export const CENTRALE_RANDERS_DEPARTMENTS = table<CentraleRandersDepartmentRow>({
  name: 'centrale-randers-departments',
  file: 'plans/centrale-randers-departments.csv',
  key: ['street', 'numbers'],
  columns: {
    street: words(),
    numbers: words(),
    organisation: words(),
    department: words(),
    school_0_6: words(),
    school_7_9: words(),
    status: words(),
  },
});

export const AREA_FACTS = table<AreaFactRow>({
  name: 'area-facts',
  file: 'plans/area-facts.csv',
  key: [],
  columns: {
    area: ref('areas'),
    kind: oneOf(AREA_FACT_KINDS),
    text_da: words(),
    source: ref('sources'),
    locator: text(),
  },
});

export const EVENTS = table<EventRow>({
  name: 'events',
  file: 'plans/events.csv',
  key: [],
  columns: {
    date: period(),
    date_to: period('optional'),
    precision: oneOf(['year', 'month', 'day']),
    area: ref('areas', ['all']),
    kind: oneOf(EVENT_KINDS),
    title_da: words(),
    title_en: words(),
    source: ref('sources', ['law']),
    locator: text(),
    note: text(),
  },
});
