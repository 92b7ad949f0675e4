export {
  comparableFigures,
  isRelativeToMunicipality,
  type NotComparable,
  whyNotComparable,
} from '../../domain/figures/comparable';
