import type { Classes } from '../../../web/domain/classification/classes';
import type { LegendInput, LegendWords } from '../../../web/svg/legend';

/** Classes with the given edges; closure as everywhere. */
export const classesOf = (edges: readonly number[], more: Partial<Classes> = {}): Classes => ({
  method: 'equal',
  edges,
  count: edges.length - 1,
  closure: 'lower-closed-last-both',
  decimals: 0,
  diverging: false,
  center: null,
  fewerThanAsked: false,
  ...more,
});

export const wordsOf = (unit: string, sign: string): LegendWords => ({
  title: 'Uden uddannelse ud over grundskole, 15-64 år',
  unit,
  classLabel: (from, to, last) => {
    const until = last ? to : `under ${to}`;
    return from === to
      ? { full: `${from}${sign}`, lines: [`${from}${sign}`, ''] }
      : { full: `${from} til ${until}${sign}`, lines: [`${from} til`, until] };
  },
  closure: 'Hver klasse tæller sin nedre grænse med og sin øvre ikke; den sidste tæller begge.',
  below: '(under skalaen)',
  above: '(over skalaen)',
  center: '',
  marks: {
    none: 'ikke oplyst af kilden',
    suspect: 'usikkert tal',
    bound: 'mere end',
    small: 'få personer bag tallet',
  },
  few: 'få',
});

export const BLUE = ['#e0effe', '#8ac3ff', '#4396e5', '#286aa8', '#244260'];
export const ORANGE = ['#4984bf', '#9ec2e7', '#ebeff4', '#f1bb8f', '#d87e42'];

/** A legend of five classes from 32 to 48 per cent; the municipality lies under them. */
export const shares: LegendInput = {
  classes: classesOf([32, 35, 40, 42, 45, 48]),
  colours: BLUE,
  format: (edge) => String(edge),
  words: wordsOf('procent · 2023', '\u00a0%'),
  municipality: { name: 'Randers Kommune', at: 18, value: '18\u00a0%' },
  hovered: { name: 'Glarbjergvej', at: 39, value: '39\u00a0%' },
  marks: ['none', 'suspect', 'bound', 'small'],
};

/** Distances to the municipality, which stands in the middle. */
export const distances: LegendInput = {
  classes: classesOf([-3.5, -2.1, -0.7, 0.7, 2.1, 3.5], {
    method: 'municipality',
    diverging: true,
    center: 0,
    decimals: 1,
  }),
  colours: ORANGE,
  format: (edge) => `${edge > 0 ? '+' : ''}${edge.toFixed(1)}`.replace('.', ',').replace('-', '−'),
  words: wordsOf('procentpoint fra Randers Kommune · 2023/24', ''),
  municipality: { name: 'Randers Kommune', at: 0, value: '7,8\u00a0%' },
  hovered: { name: 'H. Stillingsvej', at: 3.5, value: '11,3\u00a0%' },
  marks: [],
};

/** All values are one. */
export const single: LegendInput = {
  ...shares,
  classes: classesOf([40, 40]),
  colours: ['#4396e5'],
  municipality: null,
  hovered: null,
  marks: ['bound'],
};
