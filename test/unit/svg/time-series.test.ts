import { describe, expect, it } from 'vitest';
import { type SvgNode, toSvgString } from '../../../web/svg/node';
import { timeSeries } from '../../../web/svg/time-series';
import { timeSeriesModel, valueExtent } from '../../../web/svg/time-series-model';
import { TOKENS } from '../../../web/svg/tokens';
import { breakAt, seriesOf, seriesWords } from './series-fixture';

const year = (period: string, value: number) => ({ period, value });
const town = [year('2019', 8), year('2020', 8.2), year('2021', 7.9), year('2022', 8.1), year('2023', 7.8)];
const whole = seriesOf(
  [2019, 2020, 2021, 2022, 2023].map((at, i) => year(String(at), 10 + i / 2)),
  town,
);
const broken = seriesOf([year('2019', 12), year('2020', 12.5), year('2022', 9.5), year('2023', 10)], town, [
  breakAt('2022'),
]);
const doubtful = seriesOf(
  [
    year('2020', 10),
    { ...year('2021', 11), qualifier: 'suspect' as const },
    { ...year('2022', 12), qualifier: 'more-than' as const },
    { period: '2023', low: 11, high: 18, qualifier: 'range' as const },
  ],
  [],
);
const one = seriesOf([year('2023/2024', 11.3)], [year('2023/2024', 7.8)]);
const oneBound = seriesOf([{ ...year('2023', 40), qualifier: 'more-than' as const }], []);
const none = seriesOf([], town);

const draw = (
  { own, town: municipality }: ReturnType<typeof seriesOf>,
  size: 'small' | 'medium',
  theme: 'light' | 'dark' = 'light',
) => timeSeries(own, municipality, seriesWords, { id: 'series', size, tokens: TOKENS[theme] });
const everyNode = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : everyNode(child))),
];
/** The solid line of the area, one path per run. */
const ownRuns = (node: SvgNode) =>
  everyNode(node).filter(
    ({ tag, attributes }) => tag === 'path' && attributes.stroke === TOKENS.light.accent,
  );

describe('timeSeriesModel', () => {
  it('joins neighbours only', () => {
    const model = timeSeriesModel(broken.own, broken.town, seriesWords);
    expect(model.kind).toBe('line');
    if (model.kind !== 'line') return;
    expect(model.own.runs).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(model.own.cuts).toEqual([{ before: 1, after: 2, label: 'brud' }]);
  });

  it('does not join bounds, spans or suspect figures', () => {
    const model = timeSeriesModel(doubtful.own, null, seriesWords);
    expect(model.kind === 'line' && model.own.runs).toEqual([]);
    expect(model.kind === 'line' && model.own.points.map(({ mark }) => mark.kind)).toEqual([
      'dot',
      'dot',
      'bound',
      'span',
    ]);
  });

  it('leaves out what rests on too few persons', () => {
    const few = seriesOf(
      [
        { ...year('2022', 20), denominator: 5 },
        { ...year('2023', 30), denominator: 50 },
      ],
      [],
    );
    const model = timeSeriesModel(few.own, null, seriesWords);
    expect(model.kind === 'single' && model.own.period).toBe('2023');
  });

  it('knows one measurement from a series, and none from one', () => {
    expect(timeSeriesModel(one.own, one.town, seriesWords).kind).toBe('single');
    expect(timeSeriesModel(none.own, none.town, seriesWords).kind).toBe('empty');
  });
});

describe('valueExtent', () => {
  const dot = (value: number) => ({ kind: 'dot', value, suspect: false, few: false }) as const;
  it('begins at zero where zero is near', () => {
    expect(valueExtent([dot(4), dot(10)])).toEqual([0, 10]);
    expect(valueExtent([dot(0)])).toEqual([0, 1]);
  });
  it('does not make a cliff of a small difference', () => {
    const [low, high] = valueExtent([dot(40), dot(40.6)]);
    expect(0.6 / (high - low)).toBeLessThan(0.1);
  });
  it('keeps room for the arrow of a bound', () => {
    expect(valueExtent([{ kind: 'bound', value: 40, open: 'up' }])[1]).toBeGreaterThan(45);
  });
});

describe('the series as a picture', () => {
  it('draws one line through what may be joined and none across a break', () => {
    expect(ownRuns(draw(whole, 'medium'))).toHaveLength(1);
    expect(ownRuns(draw(broken, 'medium'))).toHaveLength(2);
    expect(toSvgString(draw(broken, 'medium'))).toContain('>brud<');
  });

  it('writes the last value and the name of the municipality', () => {
    const texts = everyNode(draw(whole, 'medium')).flatMap(({ tag, children }) =>
      tag === 'text' ? children : [],
    );
    expect(texts).toContain('12,0\u00a0%');
    expect(texts).toContain('7,8\u00a0%');
    expect(texts).toContain('Randers Kommune');
  });

  it('draws a suspect figure hollow', () => {
    const hollow = everyNode(draw(doubtful, 'medium')).filter(
      ({ tag, attributes }) => tag === 'circle' && attributes.fill === TOKENS.light.panel,
    );
    expect(hollow).toHaveLength(1);
    expect(hollow[0]!.attributes.stroke).toBe(TOKENS.light.attention);
  });

  it('says in words that there is nothing', () => {
    expect(toSvgString(draw(none, 'medium'))).toContain('Ingen tal for Vangdalen: området er ikke med');
  });

  it('keeps all text at 12 px and has a name', () => {
    for (const size of ['small', 'medium'] as const)
      for (const data of [whole, broken, doubtful, one, oneBound, none]) {
        const nodes = everyNode(draw(data, size));
        for (const { tag, attributes } of nodes)
          if (tag === 'text') expect(attributes['font-size']).toBeGreaterThanOrEqual(12);
        expect(nodes[0]!.attributes['aria-labelledby']).toBe('series-title series-desc');
      }
  });

  it.each([
    ['whole-medium', whole, 'medium', 'light'],
    ['whole-small', whole, 'small', 'light'],
    ['broken-medium-dark', broken, 'medium', 'dark'],
    ['broken-small', broken, 'small', 'light'],
    ['doubtful-medium', doubtful, 'medium', 'light'],
    ['one-small', one, 'small', 'light'],
    ['one-medium', one, 'medium', 'dark'],
    ['one-bound-small', oneBound, 'small', 'light'],
    ['none-small', none, 'small', 'light'],
  ] as const)('is drawn as before: %s', async (name, data, size, theme) => {
    await expect(`${toSvgString(draw(data, size, theme))}\n`).toMatchFileSnapshot(
      `__snapshots__/series-${name}.svg`,
    );
  });
});
