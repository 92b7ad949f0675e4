export { planYears } from '../../domain/figures/plan-years';
