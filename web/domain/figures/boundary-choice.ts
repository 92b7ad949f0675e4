import type { FigureIndex } from './figure-index';
import type { AreaFigures } from './map-figures';

/** Which boundary version is drawn under some figures, and how it stands to them. */
export interface BoundaryChoice {
  /** Plan whose address list is drawn; '' when the map has none. */
  readonly plan: string;
  /** Plan that the figures belong to; '' when their sources name none. */
  readonly figuresPlan: string;
  /** The list of the figures' own plan was never published, so the outline is only the nearest known. */
  readonly dashed: boolean;
  /** The reader chose another version than the figures'. */
  readonly overridden: boolean;
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

/**
 * Chooses the boundary version. By rule: that of the figures' plan where it was published; for older plans the oldest
 * published one, dashed; for a plan without figures or newer than all lists, the newest. The reader's choice goes
 * before the rule when that version exists.
 */
export function chooseBoundary(
  index: FigureIndex,
  figures: AreaFigures,
  published: readonly string[],
  chosen: string | null,
): BoundaryChoice {
  const order = plansInOrder(index);
  const lists = order.filter((plan) => published.includes(plan));
  const figuresPlan = planOfFigures(index, figures);
  const place = order.indexOf(figuresPlan);
  const notLater = lists.filter((plan) => order.indexOf(plan) <= place);
  const byRule = figuresPlan === '' ? (lists.at(-1) ?? '') : (notLater.at(-1) ?? lists[0] ?? '');
  const own = chosen !== null && lists.includes(chosen) ? chosen : null;
  const plan = own ?? byRule;
  return {
    plan,
    figuresPlan,
    dashed: figuresPlan !== '' && !lists.includes(figuresPlan) && plan === byRule,
    overridden: own !== null && own !== byRule,
  };
}

/** Plans, oldest first. */
export const plansInOrder = (index: FigureIndex): readonly string[] =>
  [...index.catalogue.plans].sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1)).map(({ id }) => id);
