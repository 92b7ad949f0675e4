import type { AccessAddress } from '../addresses/register';

/** A published number of residents of an area. */
export interface ResidentsFigure {
  readonly value: number;
  readonly period: string;
  readonly source: string;
  /** The source gives it as about so many. */
  readonly approximate: boolean;
}

/** Why nothing can be said about homes or residents. The words stand in `web/text`. */
export const NO_EFFECT_REASONS = [
  'no-dwellings',
  'no-dwellings-before',
  'no-dwellings-after',
  'dwellings-incomplete',
  'no-residents-figure',
  'no-homes',
] as const;
export type NoEffectReason = (typeof NO_EFFECT_REASONS)[number];

/** Homes on both sides by the register's dwellings, or why they are not known. */
export type HomesEffect =
  | { readonly known: true; readonly before: number; readonly after: number }
  | { readonly known: false; readonly reason: NoEffectReason };

/** The expected change of the number of residents, with what it was worked out from, or why it can't be. */
export type ResidentsEffect =
  | {
      readonly known: true;
      /** Persons; an estimate: homes that came or went, times residents per home. */
      readonly change: number;
      readonly perHome: number;
      readonly figure: ResidentsFigure;
    }
  | { readonly known: false; readonly reason: NoEffectReason };

/** Homes of an area: the sum of the dwellings at its members. An area without members has none. */
export function homesEffect(before: readonly AccessAddress[], after: readonly AccessAddress[]): HomesEffect {
  const [old, now] = [homesOf(before), homesOf(after)];
  if (old !== 'none' && now !== 'none' && old !== 'some' && now !== 'some')
    return { known: true, before: old, after: now };
  if (old === 'some' || now === 'some') return { known: false, reason: 'dwellings-incomplete' };
  // an area that is new or gone has members on one side only
  const nobody = before.length === 0 || after.length === 0;
  if (nobody || old === now) return { known: false, reason: 'no-dwellings' };
  return { known: false, reason: old === 'none' ? 'no-dwellings-before' : 'no-dwellings-after' };
}

/** The number of homes; `none` when the register gives dwellings for no address, `some` when it does for some only. */
function homesOf(members: readonly AccessAddress[]): number | 'none' | 'some' {
  if (members.length === 0) return 0;
  const known = members.flatMap(({ dwellings }) => dwellings ?? []);
  if (known.length < members.length) return known.length === 0 ? 'none' : 'some';
  return known.reduce((sum, count) => sum + count, 0);
}

/**
 * Residents that homes which came or went are expected to stand for: change of homes times the published residents per
 * home of the same area (homes before; where there were none, homes after).
 */
export function residentsEffect(homes: HomesEffect, figure: ResidentsFigure | undefined): ResidentsEffect {
  if (!homes.known) return homes;
  if (!figure) return { known: false, reason: 'no-residents-figure' };
  const base = homes.before > 0 ? homes.before : homes.after;
  if (base === 0) return { known: false, reason: 'no-homes' };
  const perHome = figure.value / base;
  return { known: true, change: perHome * (homes.after - homes.before), perHome, figure };
}
