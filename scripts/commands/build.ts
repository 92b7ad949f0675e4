import { Command } from 'commander';
import type { BuildResult } from '../build/build';
import { type Console, exitCodeOf, findingCounts, findingsAsData } from '../console';

interface Options {
  readonly geodata: string;
  readonly out: string;
  readonly register?: string;
  readonly districts?: string;
  readonly parcels?: string;
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
    .option('--json', to.text.t('build.option-json'))
    .action(async ({ geodata, out, json, ...replace }: Options) => {
      // loaded here, so that the other commands start without the geometry
      const [{ buildData }, { sayStep }, { nameOfArea }] = await Promise.all([
        import('../build/build'),
        import('../build/say-step'),
        import('../build/area-names'),
      ]);
      const result = await buildData({ geodata, out, replace, ...(!json && { onStep: sayStep(to) }) });
      const nameOf = nameOfArea(result.survey.inputs.dataset);
      if (json) to.print(JSON.stringify(summary(result, to, nameOf), undefined, 1));
      else await tell(result, to, nameOf);
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

/** What was built, for machines. */
function summary({ manifest, survey, findings }: BuildResult, to: Console, nameOf: (area: string) => string) {
  return {
    built: manifest !== undefined,
    ...(manifest && { manifest }),
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
