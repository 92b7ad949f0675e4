import type { VersionFacts } from '../dataset/versions';
import type { FigureIndex } from './figure-index';
import type { AreaFigures } from './map-figures';
import { versionOfSource } from './source-version';

/** Which boundary version is drawn under some figures, and how it stands to them. */
export interface BoundaryChoice {
  /** Plan whose address list is drawn; '' when the map has none. */
  readonly plan: string;
  /** Plan that the figures belong to; '' when their sources name none. */
  readonly figuresPlan: string;
  /** The list of the figures' own plan was never published, so the outline is only the nearest known. */
  readonly dashed: boolean;
  /** The reader chose the boundaries of another plan than the figures'. */
  readonly overridden: boolean;
  /** The stored version that is drawn in place of the plan's current list. */
  readonly stored: VersionFacts | null;
  /** The newest stored version of the drawn plan, where its current list is drawn. */
  readonly newest: VersionFacts | null;
  /** The stored version that the figures belong to; null when none of their plan is stored. */
  readonly ofFigures: VersionFacts | null;
  /** What is drawn is known to be another version than that of the figures, of the same plan. */
  readonly otherVersion: boolean;
}

/** What the choice is made from. */
export interface BoundaryOffer {
  /** Plans whose boundaries were built. */
  readonly published: readonly string[];
  /** Stored versions, oldest first. */
  readonly versions: readonly VersionFacts[];
}

/**
 * The plan that figures belong to: the newest one among the plans of their sources. A document prints figures for the
 * areas as its own plan draws them, so its plan decides, not the year that is counted.
 */
export function planOfFigures(index: FigureIndex, figures: AreaFigures): string {
  const order = plansInOrder(index);
  const planOf = new Map(index.catalogue.sources.map((source) => [source.id, source.plan]));
  const places = [...figures.areas.values()].flatMap((figure) => {
    if (figure.kind === 'missing') return [];
    const place = order.indexOf(planOf.get(figure.observation.source) ?? '');
    return place < 0 ? [] : [place];
  });
  return places.length > 0 ? (order[Math.max(...places)] ?? '') : '';
}

/** The stored version that the figures of a map belong to: that of their newest source. */
function versionOfFigures(
  index: FigureIndex,
  figures: AreaFigures,
  plan: string,
  versions: readonly VersionFacts[],
): VersionFacts | null {
  const used = new Set(
    [...figures.areas.values()].flatMap((figure) =>
      figure.kind === 'missing' ? [] : [figure.observation.source],
    ),
  );
  const newest = index.catalogue.sources
    .filter((source) => used.has(source.id) && source.plan === plan)
    .sort((a, b) => b.year - a.year)[0];
  return newest ? versionOfSource(index, newest.id, versions) : null;
}

/**
 * Chooses the boundary version. By rule: that of the figures' plan where it was published; for older plans the oldest
 * published one, dashed; for a plan without figures or newer than all lists, the newest. The reader's choice of a
 * plan goes before the rule, and that of a stored version before both, when there is such a one.
 */
export function chooseBoundary(
  index: FigureIndex,
  figures: AreaFigures,
  { published, versions }: BoundaryOffer,
  chosen: { readonly plan: string | null; readonly version: string | null },
): BoundaryChoice {
  const order = plansInOrder(index);
  const lists = order.filter((plan) => published.includes(plan));
  const figuresPlan = planOfFigures(index, figures);
  const place = order.indexOf(figuresPlan);
  const notLater = lists.filter((plan) => order.indexOf(plan) <= place);
  const byRule = figuresPlan === '' ? (lists.at(-1) ?? '') : (notLater.at(-1) ?? lists[0] ?? '');
  const stored = versions.find(({ id }) => id === chosen.version) ?? null;
  const own = stored?.plan ?? lists.find((plan) => plan === chosen.plan) ?? null;
  const plan = own ?? byRule;
  const ofFigures = versionOfFigures(index, figures, figuresPlan, versions);
  const isSame = stored ? stored.fingerprint === ofFigures?.fingerprint : (ofFigures?.current ?? false);
  return {
    plan,
    figuresPlan,
    dashed: figuresPlan !== '' && !lists.includes(figuresPlan) && plan === byRule && plan !== figuresPlan,
    overridden: own !== null && own !== byRule && own !== figuresPlan,
    stored,
    newest: stored ? null : (versions.findLast((version) => version.plan === plan) ?? null),
    ofFigures,
    otherVersion: ofFigures !== null && ofFigures.plan === plan && !isSame,
  };
}

/** Plans, oldest first. */
export const plansInOrder = (index: FigureIndex): readonly string[] =>
  [...index.catalogue.plans].sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1)).map(({ id }) => id);
