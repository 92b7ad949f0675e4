export {
  type BoundaryChoice,
  type BoundaryOffer,
  chooseBoundary,
  planOfFigures,
  plansInOrder,
} from '../../domain/figures/boundary-choice';
