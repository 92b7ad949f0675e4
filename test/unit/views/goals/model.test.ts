import { describe, expect, it } from 'vitest';
import { goalStripPicture } from '../../../../web/svg/goal-strip';
import { toSvgString } from '../../../../web/svg/node';
import { TOKENS } from '../../../../web/svg/tokens';
import { textOf } from '../../../../web/text';
import { activitiesModel } from '../../../../web/views/goals/model/activities-model';
import { type GoalRow, type GoalsModel, goalsModel } from '../../../../web/views/goals/model/goals-model';
import { dataset, index } from '../../figures/data';

const da = textOf('da');
const { background } = dataset;
const nbsp = (words: string): string => words.replaceAll('_', '\u00a0');

function modelOf(plan: string | null, text = da): GoalsModel {
  const model = goalsModel(text, index, background, plan);
  if (!model) throw new Error('no goals');
  return model;
}
const rowsOf = (plan: string): readonly GoalRow[] => modelOf(plan).sections.flatMap(({ rows }) => rows);
function rowOf(plan: string, indicator: string): GoalRow {
  const row = rowsOf(plan).find((entry) => entry.indicator === indicator);
  if (!row) throw new Error(`${plan} ${indicator}`);
  return row;
}

describe('the table of goals', () => {
  it('opens with the newest plan, which stands at its start', () => {
    const model = modelOf(null);
    expect(model.plan.id).toBe('2025');
    expect(model.allAtStart).toBe(true);
    expect(model.finding).toBe('Planen har 25 mål. Ingen af dem har et nyere tal end udgangspunktet.');
    expect(modelOf('1999').otherPlan).toBe(true);
  });

  it('says "ved start" with the year, and draws no arrow', () => {
    for (const row of rowsOf('2025')) {
      expect(row.state).toMatch(/^Ved start \(.*\d{4}.*\)$/);
      for (const line of [row, ...row.areas]) expect([line.change, line.latest]).toEqual([null, null]);
    }
  });

  it('tells the distance to the municipality', () => {
    const { baseline, yardstick, ask } = rowOf('2025', 'school-absence-mean');
    expect(ask).toBe('På niveau med Randers Kommune');
    expect(baseline).toMatchObject({ words: nbsp('10_%'), period: '2023/24' });
    expect(yardstick).toMatchObject({ name: 'Randers Kommune', gap: '2,2 point over' });
  });

  it('stands in the order and under the headings of the plan', () => {
    expect(modelOf('2025').sections.map(({ title }) => title)).toEqual([
      'Overordnede mål',
      'Delmål: Uddannelse og livschancer',
      'Delmål: Beskæftigelse',
      'Delmål: Kriminalitetsforebyggelse',
      'Delmål: Sammenhængskraft og medborgerskab',
    ]);
  });

  it('passes on what the evaluation says, and where the numbers differ from it', () => {
    const row = rowOf('2017', 'move-out-rate');
    expect(row.state).toBe('Nået');
    expect(row.reasons).toEqual([
      'Sådan står det i evalueringen af planen.',
      nbsp('Tallene siger ellers andet: 14,7_% mod 14_%.'),
    ]);
    expect(row.change).toMatchObject({ arrow: 'up', words: '+0,7 point' });
  });

  it('explains why a newer figure may not be held against the start', () => {
    const row = rowOf('2021', 'language-general');
    expect(row.state).toBe('Kan ikke sammenlignes');
    expect(row.reasons.join(' ')).toContain('Brud 2023: Kredsen af testede børn');
  });

  it('counts what the areas say where there is no figure for all of them', () => {
    expect(rowOf('2017', 'charged-per-1000').reasons[0]).toBe(
      'Der er intet samlet tal. I målets retning i ét område, kan ikke sammenlignes i ét område og væk fra målet i ét område.',
    );
  });

  it('gives every printed number its receipt, and names where each goal stands', () => {
    for (const plan of ['2025', '2021', '2017', '2013'])
      for (const row of rowsOf(plan)) {
        expect(row.source.length).toBeGreaterThan(0);
        for (const cell of [row, ...row.areas].flatMap(({ baseline, latest }) => [baseline, latest])) {
          if (!cell) continue;
          const known =
            cell.figure && index.figure(cell.figure.indicator, cell.figure.area, cell.figure.period);
          expect(known?.kind === 'value' || cell.doubts.includes('kun trykt i målet selv')).toBe(true);
        }
      }
  });

  it('has words in both languages for every state', () => {
    for (const plan of ['2025', '2021', '2017', '2013'])
      for (const text of [da, textOf('en')])
        for (const row of modelOf(plan, text).sections.flatMap(({ rows }) => rows))
          expect(`${row.state} ${row.ask} ${row.reasons.join(' ')}`).not.toMatch(
            /goals\.|\{\{|undefined|NaN/,
          );
  });

  it('tells start and newest of the areas apart where nothing is published for all', () => {
    expect(rowOf('2021', 'language-general').spread).toEqual({
      baseline: nbsp('29,8 til 50,0_%'),
      latest: nbsp('40,5 til 65,2_%'),
    });
    expect(rowOf('2025', 'school-absence-mean').spread).toEqual({ baseline: '', latest: '' });
  });

  it('draws the areas between nought and the greatest number', () => {
    const { strip } = rowOf('2025', 'school-absence-mean');
    expect(strip).toMatchObject({ together: 10, yardstick: 7.8, max: 11.3, level: null });
    expect(strip?.areas).toHaveLength(7);
    for (const plan of ['2025', '2021', '2017', '2013'])
      for (const { strip: one } of rowsOf(plan))
        if (one) expect(toSvgString(goalStripPicture(one, TOKENS.light))).toContain('role="img"');
  });

  it('keeps numbers on few persons out of the picture', () => {
    expect(rowOf('2025', 'evictions').strip).toBeNull();
  });
});

describe('the activities of a plan', () => {
  it('stand by theme with what was expected and what was achieved', () => {
    const { sections, finding } = activitiesModel(da, index, background.activities, '2017');
    expect(finding[0]).toBe('Planen nævner 55 tal for aktiviteter.');
    expect(sections[0]?.title).toBe('Forebyggelse og forældreansvar (22 tal)');
    const [group] = sections[0]?.groups ?? [];
    expect(group?.activity).toBe('Boligsociale mødregrupper');
    expect(group?.rows[0]).toMatchObject({ expected: '20', achieved: '11', outcome: 'under' });
    for (const row of sections.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)))
      expect(row.source).not.toBe('');
  });

  it('have a name for every theme and unit of the file', () => {
    for (const plan of ['2025', '2021', '2017', '2013']) {
      const { sections } = activitiesModel(da, index, background.activities, plan);
      expect(sections.map(({ title }) => title).filter((title) => /^[a-z]/.test(title))).toEqual([]);
      const units = sections.flatMap(({ groups }) =>
        groups.flatMap(({ rows }) => rows.map(({ unit }) => unit)),
      );
      expect(units.filter((unit) => /-|persons|hours/.test(unit))).toEqual([]);
    }
  });
});
