import { type Finding, hasErrors } from '../../web/domain/findings/finding';
import { nameOfArea } from '../build/area-names';
import type { Survey } from '../build/survey';
import { type ExportSubject, layerOf } from './subjects';
import { type ExportTarget, toFiles } from './to-files';
import { writeFiles } from './write-files';

/** What an export has done. */
export interface ExportResult {
  /** Paths of what was written; empty when nothing was, and then the findings hold an error. */
  readonly files: readonly string[];
  readonly features: number;
  /** Those of the data when they keep the export from being made, and those of the writing. */
  readonly findings: readonly Finding[];
}

/** Writes a subject of surveyed data to a file, for one plan or for all. With any error in the data nothing is written. */
export function exportSurvey(
  { inputs, plans, parameters, findings }: Survey,
  subject: ExportSubject,
  plan: string | undefined,
  target: ExportTarget,
): ExportResult {
  const { dataset, register, sources } = inputs;
  if (hasErrors(findings) || !register || !sources) return { files: [], features: 0, findings };
  const layer = layerOf(subject, {
    register,
    plans: plans.filter((built) => plan === undefined || built.plan === plan),
    parameters,
    nameOf: nameOfArea(dataset),
    lists: sources.files.plans,
  });
  const made = toFiles(layer, target);
  const fault = writeFiles(made.files);
  if (fault) return { files: [], features: 0, findings: [fault] };
  return {
    files: made.files.map(({ path }) => path),
    features: layer.features.length,
    findings: made.findings,
  };
}
