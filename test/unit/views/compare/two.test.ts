import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapIndicators } from '../../../../web/domain/figures/map-figures';
import { textWidth } from '../../../../web/svg/text';
import { askedQuestion, secondQuestion } from '../../../../web/views/compare/model/question';
import { scatterSpots } from '../../../../web/views/compare/two/draw';
import { leastSquares, scatterModel, TREND_FROM } from '../../../../web/views/compare/two/model';
import { placeNames } from '../../../../web/views/compare/two/names';
import { da, index, questionOf } from './support';

const first = questionOf('school-absence-mean');

describe('two indicators against each other', () => {
  it('has no trend line through the seven areas, whatever is chosen', () => {
    for (const { id } of mapIndicators(index.catalogue)) {
      const second = secondQuestion(index, first, id);
      if (second) expect(scatterModel(da, index, first, second, []).line).toBeNull();
    }
    expect(index.monitoringAreas.length).toBeLessThan(TREND_FROM);
  });

  it('chooses a second one of another theme that shares all areas and the municipality', () => {
    const second = secondQuestion(index, first, null);
    expect(second?.indicator.theme).not.toBe(first.indicator.theme);
    const model = second && scatterModel(da, index, first, second, []);
    expect(model?.points).toHaveLength(7);
    expect(model?.finding).toBe('Alle syv områder ligger over kommunen på begge tal.');
    expect(model?.about.join(' ')).toContain('Perioderne er forskellige');
  });

  it('leads to the receipts of both figures of every point', () => {
    const second = questionOf('move-out-rate');
    const spots = scatterSpots(scatterModel(da, index, first, second, []), 800);
    const asked = spots.map(({ figure }) => `${figure.indicator} ${figure.area}`);
    expect(new Set(asked).size).toBe(14);
    for (const { id } of index.monitoringAreas)
      for (const { indicator } of [first, second]) expect(asked).toContain(`${indicator.id} ${id}`);
    expect(new Set(spots.map(({ key }) => key)).size).toBe(spots.length);
  });

  it('draws no figure on fewer than ten persons, and names the areas without both', () => {
    const model = scatterModel(da, index, questionOf('language-special', '2023'), first, []);
    expect(model.points.map(({ key }) => key)).not.toContain('centrale-randers');
    expect(model.about.join(' ')).toContain('Uden begge tal: Centrale Randers');
  });

  it('fits the line of least squares', () => {
    // Anscombe 1973, first set: y = 3.00 + 0.500 x, r² = 0.67
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const line = leastSquares(x.map((value, i) => ({ x: value, y: y[i] ?? 0 })));
    expect(line?.slope).toBeCloseTo(0.500091, 6);
    expect(line?.start).toBeCloseTo(3.000091, 6);
    expect(line?.r2).toBeCloseTo(0.666542, 6);
    expect(
      leastSquares([
        { x: 1, y: 1 },
        { x: 1, y: 2 },
      ]),
    ).toBeNull();
  });

  it('places names inside the frame and none over another', () => {
    const points = fc.uniqueArray(
      fc.record({
        key: fc.uuid(),
        name: fc.constantFrom('Vangdalen', 'Hermann Stillingsvej-området', 'Energivej'),
        x: fc.integer({ min: 60, max: 580 }),
        y: fc.integer({ min: 40, max: 360 }),
        first: fc.boolean(),
      }),
      { maxLength: 40, selector: ({ key }) => key },
    );
    const frame = { left: 56, right: 600, top: 32, bottom: 380 };
    fc.assert(
      fc.property(points, (list) => {
        const boxes = placeNames(list, frame).map(({ key, dx, dy, anchor }) => {
          const point = list.find((one) => one.key === key);
          const width = textWidth(point?.name ?? '', 12, 600);
          const left =
            (point?.x ?? 0) + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
          const base = (point?.y ?? 0) + dy;
          return { left, right: left + width, top: base - 12, bottom: base + 3 };
        });
        for (const [i, a] of boxes.entries()) {
          expect(a.left >= frame.left && a.right <= frame.right).toBe(true);
          for (const b of boxes.slice(i + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
        }
      }),
      { seed: 20_241_201, numRuns: 200 },
    );
  });
});

describe('what is asked for', () => {
  it('gives way, with a word, where an indicator may not stand in a chart or a period has no figures', () => {
    const origin = askedQuestion(da, index, { indicator: 'non-western-share', period: null });
    expect(origin?.indicator.id).toBe('school-absence-mean');
    expect(origin?.remarks.join(' ')).toContain('vises kun i tabeller');
    expect(askedQuestion(da, index, { indicator: 'nothing', period: null })?.remarks).toHaveLength(1);
    const late = askedQuestion(da, index, { indicator: 'move-out-rate', period: '1999' });
    expect(late?.period).toBe('2023');
    expect(late?.remarks.join(' ')).toContain('1999');
  });
});
