import { expect, it } from 'vitest';
import { utm32 } from '../../../web/domain/geo/coordinates';
import { USUAL_LOOK } from '../../../web/domain/stories/subject';
import { toSvgString } from '../../../web/svg/node';
import { slideContent } from '../../../web/svg/slides/slide-content';
import { TOKENS } from '../../../web/svg/tokens';
import { textOf } from '../../../web/text';
import { data } from './data';

const square = (east: number) => [
  [
    [0, 0],
    [200, 0],
    [200, 200],
    [0, 200],
    [0, 0],
  ].map(([x = 0, y = 0]) => utm32(east + x, 6_257_000 + y)),
];

it('writes no number on a map that may stand in tables only: it says why', () => {
  const shapes = ['centrale-randers', 'energivej'].map((area, i) => ({
    area,
    plan: '2025',
    shape: [square(563_000 + 1000 * i)],
  }));
  const content = slideContent(
    textOf('da'),
    { ...data, shapes },
    {
      kind: 'map',
      indicator: 'language-focused',
      period: '2023',
      plan: '2025',
      look: USUAL_LOOK,
      camera: null,
    },
  );
  const drawn = content.draw?.({
    id: 'm',
    width: 660,
    height: 280,
    theme: 'light',
    tokens: TOKENS.light,
    marked: [],
  });
  if (!drawn) throw new Error(content.problem);
  const words = toSvgString(drawn);
  expect(words).toContain('Energivej 17,6');
  expect(words).toMatch(/Centrale Randers få personer/);
  expect(words).not.toMatch(/Centrale Randers \d/);
});
