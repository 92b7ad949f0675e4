import { expect, it } from 'vitest';
import { BoundaryEditor } from '../../../web/domain/boundaries/editor';
import { checkExactness } from '../../../web/domain/boundaries/exactness';
import { utm32 } from '../../../web/domain/geo/coordinates';
import { finished } from '../drafts/finished';

it('a member on the rim of what is drawn anew stays inside', () => {
  // the second stands exactly as far from the first as a change is drawn anew, with others close by
  const places = [
    [0, 0],
    [0, 60],
    [7, 61],
    [9, 69],
    [18, 58],
  ] as const;
  const positions = places.map(([east, north]) => utm32(560_000 + east, 6_250_000 + north));
  const register = { positions, areas: 2, rows: [] };
  const editor = new BoundaryEditor(register);
  finished(editor.settle([1, 1, 0, 0, 0]));
  const areaOf = [-1, 1, 0, 0, 0];
  const shapes = editor.patch(areaOf)?.map(({ shape }) => shape) ?? [];
  expect(shapes.length).toBe(2);
  expect(checkExactness({ ...register, areaOf }, shapes, [])).toEqual([]);
});
