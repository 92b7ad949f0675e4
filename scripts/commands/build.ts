import { Command, Option } from 'commander';
import { AUDIENCES, type Audience } from '../../web/domain/disclosure/config';
import type { BuildResult } from '../build/build';
import { type Console, exitCodeOf, findingCounts, findingsAsData } from '../console';

interface Options {
  readonly geodata: string;
  readonly out: string;
  readonly register?: string;
  readonly districts?: string;
  readonly parcels?: string;
  readonly audience: Audience;
  readonly json?: true;
}

/** `geodata build`: everything from hand-edited files to the folder that the app reads. Errors end with 1. */
export const buildCommand = (to: Console): Command =>
  new Command('build')
    .description(to.text.t('build.build'))
    .option('--geodata <folder>', to.text.t('build.option-geodata'), 'geodata')
    .option('--out <folder>', to.text.t('build.option-out'), 'web/public/data')
    .option('--register <folder>', to.text.t('build.option-register'))
    .option('--districts <folder>', to.text.t('build.option-districts'))
    .option('--parcels <file>', to.text.t('build.option-parcels'))
    .addOption(
      new Option('--audience <audience>', to.text.t('disclosure.option-audience'))
        .choices([...AUDIENCES])
        .default('public'),
    )
    .option('--json', to.text.t('build.option-json'))
    .action(async ({ geodata, out, json, audience, ...replace }: Options) => {
      // loaded here, so that the other commands start without the geometry
      const [{ buildData }, { sayStep }, { nameOfArea }] = await Promise.all([
        import('../build/build'),
        import('../build/say-step'),
        import('../build/area-names'),
      ]);
      const result = await buildData({
        geodata,
        out,
        replace,
        audience,
        ...(!json && { onStep: sayStep(to) }),
      });
      const nameOf = nameOfArea(result.survey.inputs.dataset);
      if (json) to.print(JSON.stringify(summary(result, to, nameOf), undefined, 1));
      else {
        await tell(result, to, nameOf);
        tellHidden(result, to, nameOf);
      }
      process.exitCode = exitCodeOf(result.findings);
    });

async function tell(
  { manifest, findings }: BuildResult,
  to: Console,
  nameOf: (area: string) => string,
): Promise<void> {
  const { tellGrouped } = await import('../build/tell-grouped');
  const { t, number } = to.text;
  tellGrouped(
    to,
    findings.filter(({ level }) => level !== 'note'),
    nameOf,
  );
  const notes = findings.filter(({ level }) => level === 'note').length;
  if (notes > 0) to.say(t('build.notes-hidden', { count: notes, number: number(notes) }));
  if (manifest) return;
  to.say(findingCounts(findings, to.text));
  to.say(t('build.built-not'));
}

/** Says which figures were hidden and why, and how many this audience may not see. */
function tellHidden({ disclosed, survey }: BuildResult, to: Console, nameOf: (area: string) => string): void {
  if (!disclosed) return;
  const { t, number } = to.text;
  const { hidden, audience } = disclosed.figureSources;
  if (hidden.length > 0)
    to.say(t('disclosure.told-hidden', { count: hidden.length, number: number(hidden.length) }));
  for (const { area, why, ...figure } of hidden)
    to.say(
      `  ${t('disclosure.told-hidden-line', { ...figure, area: nameOf(area), why: t(`disclosure.hidden-${why}`) })}`,
    );
  const all = survey.inputs.dataset.observations.length;
  const left = all - disclosed.dataset.observations.length - hidden.length;
  if (left > 0)
    to.say(
      t('disclosure.told-left-out', {
        count: left,
        number: number(left),
        audience: t(`disclosure.audience-${audience}`),
      }),
    );
}

/** What was built, for machines. */
function summary(
  { manifest, survey, disclosed, findings }: BuildResult,
  to: Console,
  nameOf: (area: string) => string,
) {
  return {
    built: manifest !== undefined,
    ...(manifest && { manifest }),
    ...(disclosed && { audience: disclosed.figureSources.audience, hidden: disclosed.figureSources.hidden }),
    plans: survey.plans.map(({ plan, areaIds, areaOf, result }) => ({
      plan,
      areas: areaIds.map((area, index) => ({
        area,
        addresses: areaOf.filter((of) => of === index).length,
        pieces: result.areas[index]?.pieces.length ?? 0,
        squareMetres: Math.round(result.areas[index]?.area ?? 0),
      })),
    })),
    findings: findingsAsData(findings, to.text, nameOf),
  };
}
