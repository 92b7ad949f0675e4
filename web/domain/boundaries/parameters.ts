/** Distances that shape a boundary, in metres unless said otherwise. Written into every published boundary. */
export interface BoundaryParameters {
  /** How far an area reaches from a house or from the line between two neighbouring houses. */
  readonly reach: number;
  /** Gaps and bays up to twice this wide are closed. */
  readonly close: number;
  /** Spurs, lobes and inlets narrower than twice this are removed, unless an address depends on them. */
  readonly open: number;
  /** How far a simplified line may run from the exact one; a sharpened corner, half as far again. */
  readonly simplify: number;
  /** Radius of the disc that a member is always given, within its own cell. */
  readonly core: number;
  /** Two consecutive numbers on one side count as one row up to this distance. */
  readonly rowGap: number;
  /** Spacing of the virtual points along a row. */
  readonly rowStep: number;
  /** A group of at most `farGroup` members with no other member of its area within this distance is reported. */
  readonly farDistance: number;
  /** Number of addresses. */
  readonly farGroup: number;
}

export const DEFAULT_PARAMETERS: BoundaryParameters = {
  reach: 30,
  close: 30,
  open: 3,
  simplify: 2,
  core: 5,
  rowGap: 60,
  rowStep: 5,
  farDistance: 300,
  farGroup: 2,
};
