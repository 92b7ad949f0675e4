import { join } from 'node:path';
import { expect, it } from 'vitest';
import { survey } from '../../../scripts/build/survey';
import { makeReport } from '../../../scripts/check/report';
import { streetAliases } from '../../../web/domain/addresses/street-alias';
import { draftOfPlan } from '../../../web/domain/drafts/draft';
import { findingKey } from '../../../web/domain/drafts/draft-remarks';
import { DraftEngine } from '../../../web/domain/drafts/engine';
import { finished } from './finished';

const surveyed = survey(join(import.meta.dirname, '../../../geodata'));
const { dataset, register } = surveyed.inputs;

it('an untouched draft has the boundaries of the build and the remarks of geodata check', () => {
  const draft = draftOfPlan(
    '2025',
    dataset.tables.addressRanges,
    dataset.catalogue.plans.find(({ id }) => id === '2025')?.areas ?? [],
  );
  const engine = new DraftEngine(register!, streetAliases(dataset.tables.aliases));
  const open = engine.read(draft);
  const boundaries = finished(engine.settle(open));
  const built = surveyed.plans.find(({ plan }) => plan === '2025')!;
  expect(boundaries).toEqual(built.result);
  expect(open.reading.areaOf).toEqual(built.areaOf);
  const report = makeReport(surveyed, { plan: '2025' }, (a, b) => a.localeCompare(b, 'da'));
  const theirs = report.plans
    .filter(({ of }) => of.plan === '2025')
    .flatMap(({ areas }) => areas.flatMap(({ streets }) => streets.flatMap(({ remarks }) => remarks)));
  const keys = (remarks: typeof theirs): string[] =>
    remarks
      // what figures and map must know of each other is no matter of a list
      .filter(({ finding }) => finding.code !== 'area-without-figures')
      .map(({ finding, concerned }) => `${findingKey(finding)} ${concerned.join()}`)
      .sort();
  expect(keys(engine.remarks(open, boundaries))).toEqual(keys(theirs));
});
