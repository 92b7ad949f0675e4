import type { Manifest } from '../../web/domain/dataset/manifest';
import type { Audience } from '../../web/domain/disclosure/config';
import { tellableStories } from '../../web/domain/disclosure/stories';
import { type Finding, hasErrors } from '../../web/domain/findings/finding';
import { textOf } from '../../web/text';
import { readMappings } from '../figures/context';
import { readAll } from '../history/find-version';
import { type Disclosed, disclose } from './disclosure/disclose';
import { readDisclosure } from './disclosure/read-config';
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
  /** Whom the data are for; the public when nobody is named. */
  readonly audience?: Audience;
}

export interface BuildResult {
  /** Undefined when nothing was built: then the findings hold an error and the target is as it was. */
  readonly manifest: Manifest | undefined;
  readonly survey: Survey;
  /** The figures as they were let out; undefined when nothing was built. */
  readonly disclosed?: Disclosed;
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
export async function buildData({
  geodata,
  out,
  onStep,
  replace = {},
  audience = 'public',
}: BuildOptions): Promise<BuildResult> {
  const { replaced, findings: unusable } = await readReplacements(replace);
  const stored = readAll(geodata);
  const known = [...targetFindings(out), ...unusable, ...stored.flatMap(({ findings }) => findings)];
  const found = survey(geodata, { ...(onStep && { onStep }), untilError: true, known, replaced });
  const inputs = sound(found.inputs);
  if (!inputs || hasErrors(found.findings))
    return { manifest: undefined, survey: found, findings: found.findings };
  const report = stepReporter(onStep);
  const text = textOf('da'); // files are Danish, whatever language the run speaks
  const { t } = text;
  const { catalogue } = inputs.dataset;
  const rules = readDisclosure(geodata, {
    sources: catalogue.sources.map(({ id }) => id),
    indicators: catalogue.indicators.map(({ id }) => id),
    areas: catalogue.areas.map(({ id }) => id),
  });
  if ('finding' in rules)
    return { manifest: undefined, survey: found, findings: [...found.findings, rules.finding] };
  const mappings = readMappings(
    geodata,
    catalogue.sources.map(({ id }) => id),
  );
  const disclosed = disclose(inputs.dataset, rules.config, audience, mappings, text);
  const open = {
    ...inputs,
    dataset: disclosed.dataset,
    stories: tellableStories(inputs.stories, disclosed.isSecret),
  };
  const titles = {
    areas: t('build.title-areas'),
    pieces: t('build.title-pieces'),
    districts: t('build.title-districts'),
    institutions: t('build.title-institutions'),
    addresses: t('build.title-addresses'),
  };
  const versions = stored.flatMap(({ version }) => version ?? []);
  const files = makeFiles(open, found.plans, found.parameters, titles, disclosed.figureSources, versions);
  const manifest = makeManifest(files, {
    city: CITY,
    register: inputs.register.info,
    districts: inputs.geography.files['school-districts.geojson'],
    parameters: found.parameters,
    precision: precisionOf(inputs.register),
    services: inputs.sources.services,
    ...(replaced.parcels && { parcels: replaced.parcels }),
  });
  const written = await writeData(out, {
    files,
    manifest,
    verify: (folder) => verifyFolder(folder, manifest, inputs.register, found.plans),
  });
  const findings = [...found.findings, ...disclosed.findings, ...written];
  if (hasErrors(written)) return { manifest: undefined, survey: found, findings };
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  report('written', { folder: out, files: files.length + 1, kilobytes: bytes / 1000 });
  return { manifest, survey: found, disclosed, findings };
}
