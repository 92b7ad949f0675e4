import { Clipper, EndType, FillRule, JoinType } from 'clipper2-ts';
import { millimetres, type PlaneRing } from './plane';

/*
 * Shapes on the way to a boundary, on the 1 mm grid: corners are rounded to it, so areas add up only as far as that moves them.
 * What is published is made of lines that neighbours share, and what is measured is clipped exactly (see `../overlay/clip.ts`).
 */

/** How far (mm) a drawn arc may run inside the true circle. */
const ARC_TOLERANCE = 200;
/** Corners sharper than 60 degrees are cut off when a shape grows. */
const MITER_LIMIT = 2;
/** Enough (mm) to bridge what rounding to the grid may open between two shapes that share a line. */
const HAIR = 3;

export const unite = (a: PlaneRing[], b: PlaneRing[] = []): PlaneRing[] =>
  Clipper.union(a, b, FillRule.NonZero);

export const intersect = (a: PlaneRing[], b: PlaneRing[]): PlaneRing[] =>
  Clipper.intersect(a, b, FillRule.NonZero);

export const subtract = (a: PlaneRing[], b: PlaneRing[]): PlaneRing[] =>
  Clipper.difference(a, b, FillRule.NonZero);

/** All within `metres` of the paths (lines or single points). */
export const buffer = (paths: PlaneRing[], metres: number): PlaneRing[] =>
  Clipper.inflatePaths(paths, millimetres(metres), JoinType.Round, EndType.Round, 2, ARC_TOLERANCE);

/** Grows (or with a negative distance shrinks) a shape by `metres`, with round corners. */
export const growRound = (shape: PlaneRing[], metres: number): PlaneRing[] =>
  Clipper.inflatePaths(shape, millimetres(metres), JoinType.Round, EndType.Polygon, 2, ARC_TOLERANCE);

/** Grows (or shrinks) a shape by `metres` and keeps its corners. */
const growSharp = (shape: PlaneRing[], metres: number, hair = 0): PlaneRing[] =>
  Clipper.inflatePaths(shape, millimetres(metres) + hair, JoinType.Miter, EndType.Polygon, MITER_LIMIT);

/** A shape without its spurs narrower than twice `metres`; its other corners stay sharp. Never more than the shape. */
export const withoutSpurs = (shape: PlaneRing[], metres: number): PlaneRing[] =>
  intersect(shape, growSharp(growSharp(shape, -metres), metres, HAIR));

/** A shape with its inlets narrower than twice `metres` closed, but for a hair at their mouths. */
export const inletsClosed = (shape: PlaneRing[], metres: number): PlaneRing[] =>
  growSharp(growSharp(shape, metres), -metres, -HAIR);

/** Joins parts to a shape that they touch, without leaving `within`. */
export const attach = (shape: PlaneRing[], parts: PlaneRing[], within: PlaneRing[]): PlaneRing[] =>
  parts.length === 0 ? shape : unite(shape, intersect(growSharp(parts, 0, HAIR), within));

/** A regular 24-gon of the radius around a point, rounded to the grid. */
export const disc = (centre: { x: number; y: number }, metres: number): PlaneRing =>
  Clipper.ellipse(
    { x: Math.round(centre.x), y: Math.round(centre.y) },
    millimetres(metres),
    millimetres(metres),
    24,
  );

/** A line without the points that stand nearer than `tolerance` (mm) to the rest of it (Ramer, Douglas and Peucker). */
export const straightened = (line: PlaneRing, tolerance: number): PlaneRing =>
  Clipper.ramerDouglasPeucker(line, tolerance);
