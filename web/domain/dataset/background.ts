import type { AddressRangeRow, AliasRow } from '../addresses/list-rows';
import type { ActivityRow, ContextFactRow, TargetRow } from './goal-rows';
import type { CriterionRow, ListFigureRow, StatusRow } from './law-rows';
import type { AreaFactRow, CentraleRandersDepartmentRow, DepartmentRow, EventRow } from './plan-rows';

/**
 * background.json: what stands around the figures: goals, activities, law, events, and what an area is made of. The
 * map needs none of it, so it is fetched when a screen first asks. Rows stand in the order of their files.
 */
export interface Background {
  readonly targets: readonly TargetRow[];
  readonly activities: readonly ActivityRow[];
  readonly contextFacts: readonly ContextFactRow[];
  readonly criteria: readonly CriterionRow[];
  readonly statuses: readonly StatusRow[];
  readonly listFigures: readonly ListFigureRow[];
  readonly events: readonly EventRow[];
  readonly areaFacts: readonly AreaFactRow[];
  readonly departments: readonly DepartmentRow[];
  readonly centraleRandersDepartments: readonly CentraleRandersDepartmentRow[];
  /** The address lists as printed; rows carry no line here. */
  readonly addressRanges: readonly AddressRangeRow[];
  /** Other spellings of streets, areas, institutions and organisations; rows carry no line here. */
  readonly aliases: readonly AliasRow[];
}
