import type { Manifest } from '../../web/domain/dataset/manifest';
import { type Finding, hasErrors } from '../../web/domain/findings/finding';
import { textOf } from '../../web/text';
import { readAll } from '../history/find-version';
import { makeManifest } from './files';
import { makeFiles, type SoundInputs } from './make-files';
import { precisionOf } from './precision';
import { type ReplacementPaths, readReplacements } from './replacements';
import type { OnStep } from './steps';
import { stepReporter } from './steps';
import { type Survey, survey } from './survey';
import { verifyFolder } from './verify';
import { targetFindings, writeData } from './write-data';

/** Whose data it is. */
const CITY = 'Randers';

export interface BuildOptions {
  /** Folder of the hand-edited data. */
  readonly geodata: string;
  /** Folder to build, replaced as a whole. */
  readonly out: string;
  readonly onStep?: OnStep;
  /** Imported register, districts, parcels, in place of the default ones. */
  readonly replace?: ReplacementPaths;
}

export interface BuildResult {
  /** Undefined when nothing was built: then the findings hold an error and the target is as it was. */
  readonly manifest: Manifest | undefined;
  readonly survey: Survey;
  /** Those of the survey and of the writing. */
  readonly findings: readonly Finding[];
}

/** The inputs when every one of them was read. */
function sound(inputs: Survey['inputs']): SoundInputs | undefined {
  const { register, geography, sources } = inputs;
  return register && geography && sources ? { ...inputs, register, geography, sources } : undefined;
}

/**
 * Builds the data of the app: survey, files, verification, swap. With any error nothing is written and the last data
 * stays. The same data folder gives the same bytes, on any day.
 */
export async function buildData({ geodata, out, onStep, replace = {} }: BuildOptions): Promise<BuildResult> {
  const { replaced, findings: unusable } = await readReplacements(replace);
  const stored = readAll(geodata);
  const known = [...targetFindings(out), ...unusable, ...stored.flatMap(({ findings }) => findings)];
  const found = survey(geodata, { ...(onStep && { onStep }), untilError: true, known, replaced });
  const inputs = sound(found.inputs);
  if (!inputs || hasErrors(found.findings))
    return { manifest: undefined, survey: found, findings: found.findings };
  const report = stepReporter(onStep);
  const { t } = textOf('da'); // files are Danish, whatever language the run speaks
  const titles = {
    areas: t('build.title-areas'),
    pieces: t('build.title-pieces'),
    districts: t('build.title-districts'),
    institutions: t('build.title-institutions'),
    addresses: t('build.title-addresses'),
  };
  const versions = stored.flatMap(({ version }) => version ?? []);
  const files = makeFiles(inputs, found.plans, found.parameters, titles, versions);
  const manifest = makeManifest(files, {
    city: CITY,
    register: inputs.register.info,
    districts: inputs.geography.files['school-districts.geojson'],
    parameters: found.parameters,
    precision: precisionOf(inputs.register),
    ...(replaced.parcels && { parcels: replaced.parcels }),
  });
  const written = await writeData(out, {
    files,
    manifest,
    verify: (folder) => verifyFolder(folder, manifest, inputs.register, found.plans),
  });
  const findings = [...found.findings, ...written];
  if (hasErrors(written)) return { manifest: undefined, survey: found, findings };
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  report('written', { folder: out, files: files.length + 1, kilobytes: bytes / 1000 });
  return { manifest, survey: found, findings };
}
