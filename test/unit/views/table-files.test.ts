import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../web/charts/file-facts';
import { type Twin, twinLines } from '../../../web/charts/twin';
import { textOf } from '../../../web/text';
import { figuresTwin } from '../../../web/views/area/model/figures-twin';
import { areaProfile } from '../../../web/views/area/model/profile';
import { spineTwin } from '../../../web/views/area/model/spine-twin';
import { criteriaModel } from '../../../web/views/criteria/model/model';
import { criteriaTwin, historyTwin, othersTwin } from '../../../web/views/criteria/model/twins';
import { activitiesModel } from '../../../web/views/goals/model/activities-model';
import { activitiesTwin } from '../../../web/views/goals/model/activities-twin';
import { goalsModel } from '../../../web/views/goals/model/goals-model';
import { goalsTwin } from '../../../web/views/goals/model/goals-twin';
import { evidence } from '../criteria/support';
import { dataset, index } from '../figures/data';

const text = textOf('da');
const { background } = dataset;
const criteria = criteriaModel(text, evidence, background, 'udsat-boligomraade', null);
const table = criteria.table;
if (!table) throw new Error('no law');
const goalsOf = (plan: string): Twin => {
  const model = goalsModel(text, index, background, plan);
  if (!model) throw new Error('no goals');
  return goalsTwin(text, model);
};
const profile = areaProfile(text, index, background, 'vangdalen');
if (!profile) throw new Error('no profile');

const TWINS: Readonly<Record<string, Twin>> = {
  'goals at their start': goalsOf('2025'),
  'goals of an older plan': goalsOf('2021'),
  activities: activitiesTwin(text, activitiesModel(text, index, background.activities, '2021')),
  criteria: criteriaTwin(text, index, table),
  lists: historyTwin(text, criteria.history),
  'other counts': othersTwin(text, index, criteria.others),
  'key figures': figuresTwin(text, index, profile.groups),
  spine: spineTwin(text, index, profile.spine),
};

/** The cell of a row under a heading that begins so. */
function under(twin: Twin, row: string, column: string) {
  const at = twin.columns.findIndex(({ name }) => name.startsWith(column));
  return twin.rows.find(({ key }) => key === row)?.cells[at];
}

describe('the files of tables without a chart', () => {
  it.each(Object.entries(TWINS))(
    '%s: every row has its key and fills the columns that are named',
    (_, twin) => {
      expect(twin.rows.length).toBeGreaterThan(0);
      expect(new Set(twin.rows.map(({ key }) => key)).size).toBe(twin.rows.length);
      expect(new Set(twin.columns.map(({ name }) => name)).size).toBe(twin.columns.length);
      // a rule that does not apply to an area leaves the rest of its row empty
      const full = twin.rows.filter(({ key }) => !(twin === TWINS.criteria && key === 'centrale-randers'));
      for (const { cells } of full) expect(cells).toHaveLength(twin.columns.length);
    },
  );

  it('give the number that was printed, and the reference that its receipt is found by', () => {
    for (const [name, twin] of Object.entries(TWINS)) {
      if (name === 'activities' || name === 'lists') continue;
      expect(figuresOf(twin).length).toBeGreaterThan(3);
      for (const { cells } of twin.rows)
        for (const { figure, value } of cells) {
          if (!figure || typeof value !== 'number') continue;
          const found = index.figure(figure.indicator, figure.area, figure.period);
          expect(found.kind === 'value' && found.observation.value).toBe(value);
        }
    }
    const share = under(TWINS.criteria as Twin, 'glarbjergvej', 'Uden arbejde og uddannelse (');
    expect([share?.value, share?.figure?.indicator]).toEqual([40.6, 'outside-labour-market-state-criterion']);
  });

  it('say how far the criterion is, and that the rule does not apply where it does not', () => {
    const twin = TWINS.criteria as Twin;
    expect(under(twin, 'glarbjergvej', 'Uden arbejde og uddannelse: afstand')?.words).toMatch(
      /0,6.procentpoint over grænsen/,
    );
    expect(under(twin, 'centrale-randers', 'Hvad der følger')?.words).toMatch(/^Gælder ikke\. ./);
  });

  it('hold each earlier figure of an area in a row of its own, with its own doubts and without the comparison', () => {
    const twin = TWINS['key figures'] as Twin;
    const figures = profile.groups.flatMap((group) => group.figures);
    expect(twin.rows).toHaveLength(figures.reduce((sum, { earlier }) => sum + 1 + earlier.length, 0));
    const old = figures.flatMap(({ earlier }) => earlier.map(({ ref }) => `${ref.indicator} ${ref.period}`));
    expect(old.length).toBeGreaterThan(0);
    for (const key of old) expect(under(twin, key, 'Afstand')?.words).toBe('');
  });

  it('hold the goal for all areas and for each, and expected beside achieved', () => {
    const lines = twinLines(goalsOf('2021'));
    expect(lines[0]).toContain('Seneste tal');
    expect(twinLines(goalsOf('2025'))[0]).not.toContain('Seneste tal');
    const numbers = TWINS.activities?.rows.flatMap(({ cells }) => [cells[4]?.value, cells[5]?.value]) ?? [];
    expect(numbers.filter((value) => typeof value === 'number').length).toBeGreaterThan(10);
  });
});
