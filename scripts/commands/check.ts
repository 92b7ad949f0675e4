import { Command } from 'commander';
import { type Console, exitCodeOf, findingCounts, findingsAsData } from '../console';

interface Options {
  readonly geodata: string;
  readonly json?: true;
}

/** `geodata check`: everything that can be said about the data, grouped by area and street. Errors end with 1. */
export const checkCommand = (to: Console): Command =>
  new Command('check')
    .description(to.text.t('build.check'))
    .option('--geodata <folder>', to.text.t('build.option-geodata'), 'geodata')
    .option('--json', to.text.t('build.option-json'))
    .action(async ({ geodata, json }: Options) => {
      // loaded here, so that the other commands start without the geometry
      const [{ survey }, { sayStep }, { nameOfArea }, { tellGrouped }] = await Promise.all([
        import('../build/survey'),
        import('../build/say-step'),
        import('../build/area-names'),
        import('../build/tell-grouped'),
      ]);
      const { inputs, findings } = survey(geodata, json ? {} : { onStep: sayStep(to) });
      const nameOf = nameOfArea(inputs.dataset);
      if (json) {
        const counts = { error: 0, warning: 0, note: 0 };
        for (const { level } of findings) counts[level]++;
        to.print(
          JSON.stringify({ counts, findings: findingsAsData(findings, to.text, nameOf) }, undefined, 1),
        );
      } else {
        tellGrouped(to, findings, nameOf);
        to.say('');
        to.say(findings.length > 0 ? findingCounts(findings, to.text) : to.text.t('build.check-clean'));
      }
      process.exitCode = exitCodeOf(findings);
    });
