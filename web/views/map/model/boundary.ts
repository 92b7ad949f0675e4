export {
  type BoundaryChoice,
  chooseBoundary,
  planOfFigures,
  plansInOrder,
} from '../../../domain/figures/boundary-choice';
