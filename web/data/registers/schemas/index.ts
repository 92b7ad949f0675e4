import { foldName } from '../names';
import { OWN_SCHEMA } from './columns';
import { DAR_SCHEMAS } from './dar';
import { DAWA_SCHEMAS } from './dawa';
import { findPlan, type Plan } from './schema';

/** Recognises a table by the names of its fields (nested ones with dots); undefined when no known kind fits. */
export const recognisePlan = (names: readonly string[]): Plan | undefined =>
  findPlan([OWN_SCHEMA, ...DAWA_SCHEMAS, ...DAR_SCHEMAS], new Set(names.map(foldName)));
