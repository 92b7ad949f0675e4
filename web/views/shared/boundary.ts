export {
  type BoundaryChoice,
  chooseBoundary,
  plansInOrder,
} from '../../domain/figures/boundary-choice';
